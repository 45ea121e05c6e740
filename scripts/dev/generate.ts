// SPDX-License-Identifier: Apache-2.0

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generatedFiles } from "./generated-files.ts";

const files = await generatedFiles();
for (const [path, text] of files) await writeFile(join(import.meta.dirname, "..", "..", path), text);
// Not before all is written: a reader who goes away would end this in the middle of a file.
process.stdout.write([...files.keys()].map((path) => `${path}\n`).join(""));
