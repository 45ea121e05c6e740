// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";

const FILES = join(import.meta.dirname, "..", "..", "chart", "files");
/** The last two lines of a handler. */
const END = /\nlocal ____entry = .*\nreturn ____entry\s*$/;

/** A Lua file of the chart as Kong gets it: the companion's handler has its modules from that of the plugin inside Kong. */
export function luaFile(name: string): string {
  const text = readFileSync(join(FILES, name), "utf8");
  if (name !== "response-handler.lua") return text;
  return `${readFileSync(join(FILES, "route-table-handler.lua"), "utf8").replace(END, "")}\n${text}`;
}
