#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0

import { text } from "node:stream/consumers";
import { run } from "./cli.ts";

process.exitCode = await run(process.argv.slice(2), {
  readInput: () => text(process.stdin),
  out: (output) => process.stdout.write(output),
  talk: (output) => process.stderr.write(output),
});
