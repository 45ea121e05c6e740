// SPDX-License-Identifier: Apache-2.0

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generatedFiles } from "./generated-files.ts";

const files = await generatedFiles();
for (const [path, text] of files) await writeFile(join(import.meta.dirname, "..", "..", path), text);
// Prints after all writes: a closed pipe would otherwise end the process in the middle of a file.
process.stdout.write([...files.keys()].map((path) => `${path}\n`).join(""));
