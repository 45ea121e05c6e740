// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import vitest from "@vitest/eslint-plugin";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { ownKeysRule } from "./own-keys-rule.js";

/** What runs in Kong too, compiled to Lua: plain TypeScript, without what Lua or the compiler does not have. */
const PORTABLE = ["table", "decision", "rewrite", "health", "apply", "in-process"].map(
  (folder) => `plugins/route-table/${folder}/**/*.ts`,
);

export default defineConfig(
  { ignores: ["chart/files/", "dist/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: join(import.meta.dirname, "..", "..") },
    },
    rules: {
      // Numbers in sentences are what templates are for.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreVoidOperator: true }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // Node types the sockets of TLS and HTTP servers wider than what they are.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // Functions that Lua gives take no self.
      "@typescript-eslint/no-invalid-void-type": ["error", { allowAsThisParameter: true }],
      "no-console": "error",
      "max-lines": ["error", { max: 260, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: PORTABLE,
    rules: {
      "no-restricted-globals": ["error", "Date", "RegExp", "Promise", "Buffer", "process", "URL", "TextEncoder"],
      "no-restricted-syntax": [
        "error",
        { selector: "Literal[regex]", message: "No RegExp: this code runs in Kong too, compiled to Lua." },
        { selector: "AwaitExpression", message: "No async: a decision is synchronous." },
        { selector: "FunctionDeclaration[async=true]", message: "No async: a decision is synchronous." },
        {
          selector: "CallExpression[callee.property.name='lastIndexOf']",
          message: "TypeScriptToLua has no lastIndexOf.",
        },
      ],
    },
  },
  {
    // Keys come from requests, tables, files and the command line. Lua's tables bring nothing along, and variables of this project's own
    // are no keys from outside.
    files: ["plugins/**/*.ts", "kong/**/*.ts", "scripts/**/*.ts"],
    ignores: ["plugins/route-table/in-process/**", "plugins/route-table/table/own-value.ts", "scripts/{bench,dev}/**"],
    plugins: { kdp: { rules: { "own-keys": ownKeysRule } } },
    rules: { "kdp/own-keys": "error" },
  },
  {
    files: ["test/**/*.test.ts"],
    extends: [vitest.configs.recommended],
    rules: {
      "vitest/valid-title": "off",
      "vitest/valid-expect": ["error", { maxArgs: 2 }],
      // Tests over data and properties judge each case by its kind.
      "vitest/no-conditional-expect": "off",
      // Skips say their reason in the output.
      "vitest/no-disabled-tests": "off",
      "vitest/expect-expect": ["error", { assertFunctionNames: ["expect*"] }],
      "vitest/no-standalone-expect": ["error", { additionalTestBlockFunctions: ["afterEach", "afterAll"] }],
    },
  },
);
