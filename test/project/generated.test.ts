// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generatedFiles } from "../../scripts/dev/generated-files.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const files = [...(await generatedFiles())].map(([path, text]) => ({ path, text }));

describe("generated files", () => {
  it.each(files)("include $path as `npm run generate` makes it", ({ path, text }) => {
    const committed = readFileSync(join(ROOT, path), "utf8");
    // A difference of two bundles is not readable.
    if (path.endsWith(".js")) expect(committed === text, "the file is stale: run `npm run generate`").toBe(true);
    else expect(committed).toBe(text);
  });
});
