// SPDX-License-Identifier: Apache-2.0

import { Plugin as AccessPlugin, run } from "./script-plugin.ts";

/** The scripted plugin with a log phase as well. */
export class Plugin extends AccessPlugin {
  log(kong: unknown): Promise<void> {
    return run(kong, "log");
  }
}

export const Name = "reclog";
export { Priority, Schema, Version } from "./script-plugin.ts";
