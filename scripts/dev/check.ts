// SPDX-License-Identifier: Apache-2.0

// `npm run check`: types, lint, format, dead code, dependencies.

import { join } from "node:path";
import { runChecks } from "./checks.ts";
import { summaryText } from "./summary.ts";

const summary = await runChecks(join(import.meta.dirname, "..", ".."), (text) => process.stdout.write(`${text}\n`));
process.stdout.write(summaryText([summary]));
if (summary.failures.length > 0) process.exitCode = 1;
