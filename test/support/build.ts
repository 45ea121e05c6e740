// SPDX-License-Identifier: Apache-2.0

import { execFileSync } from "node:child_process";

/** Builds the programs that users run, before any test runs them. */
export default function setup(): void {
  execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
}
