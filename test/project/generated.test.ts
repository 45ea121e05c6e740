// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generatedFiles } from "../../scripts/dev/generated-files.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const files = [...(await generatedFiles())].map(([path, text]) => ({ path, text }));

describe("generated files", () => {
  it.each(files)("$path is what `npm run generate` makes", ({ path, text }) => {
    const committed = readFileSync(join(ROOT, path), "utf8");
    // Nobody reads the difference of two bundles.
    if (path.endsWith(".js")) expect(committed === text, "the file is stale: run `npm run generate`").toBe(true);
    else expect(committed).toBe(text);
  });
});
