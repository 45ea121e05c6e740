// SPDX-License-Identifier: Apache-2.0

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generatedFiles } from "./generated-files.ts";

for (const [path, text] of await generatedFiles()) {
  await writeFile(join(import.meta.dirname, "..", "..", path), text);
  process.stdout.write(`${path}\n`);
}
