#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0

import { MAX_TEXT_BYTES } from "../../plugins/route-table/table/limits.ts";
import { run } from "./cli.ts";
import { createOutput } from "./output.ts";
import { readBounded } from "./values/read-bounded.ts";

process.exitCode = await run(process.argv.slice(2), {
  readStdin: () => readBounded(process.stdin, MAX_TEXT_BYTES),
  ...createOutput(process),
  columns: process.stdout.columns,
});
