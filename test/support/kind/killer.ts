// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { eventually } from "./eventually.ts";
import { RELEASE, type Suite } from "./suite.ts";

const PROGRAM = join(import.meta.dirname, "killer-program.ts");
const SERVER = ["-n", RELEASE.namespace, "exec", "deploy/ddd-int-kdp", "-c", "plugin-server", "--"];
const LOG = ["-n", RELEASE.namespace, "logs", "deploy/ddd-int-kdp", "-c", "plugin-server", "--tail", "-1"];

/** Chart values that put the program that kills in front of the plugin server (killer-program.ts). */
export function killerValues(kills: number): object {
  const program = stripTypeScriptTypes(readFileSync(PROGRAM, "utf8"));
  const url = `data:text/javascript;base64,${Buffer.from(program).toString("base64")}`;
  const extraEnv = [
    { name: "NODE_OPTIONS", value: `--import=${url}` },
    { name: "KDP_KILLS", value: String(kills) },
  ];
  return { pluginServer: { extraEnv } };
}

/** Kills the plugin server of the release's pod, as often as `killerValues` says. Resolves after the last kill, when a server is ready. */
export async function killServers(suite: Suite, kills: number): Promise<void> {
  await suite.kubectl(...SERVER, "sh", "-c", "kill -USR2 1");
  await eventually(suite, async () => {
    const lines = (await suite.kubectl(...LOG)).split("\n");
    if (lines.includes(`The server was killed ${kills} times.`)) return;
    throw new Error(`the server has written ${lines.length} lines, and not that all kills are done`);
  });
}
