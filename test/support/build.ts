// SPDX-License-Identifier: Apache-2.0

import { execFileSync } from "node:child_process";

/** Builds what users run, before any test runs it. */
export default function setup(): void {
  execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
}
