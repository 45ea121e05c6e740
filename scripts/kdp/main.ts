#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0

import { text } from "node:stream/consumers";
import { run } from "./cli.ts";

process.exitCode = await run(process.argv.slice(2), {
  readStdin: () => text(process.stdin),
  stdout: (output) => process.stdout.write(output),
  stderr: (output) => process.stderr.write(output),
  columns: process.stdout.columns,
});
