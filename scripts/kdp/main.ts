#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0

import { buffer } from "node:stream/consumers";
import { run } from "./cli.ts";
import { createOutput } from "./output.ts";

const output = createOutput(process);
process.exitCode = await run(process.argv.slice(2), {
  readStdin: () => buffer(process.stdin),
  stdout: output.stdout,
  stderr: output.stderr,
  columns: process.stdout.columns,
});
