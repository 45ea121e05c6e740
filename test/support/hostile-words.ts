// SPDX-License-Identifier: Apache-2.0

import { spawnSync } from "node:child_process";
import { chmod, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "./plugin-server.ts";

/** Each of these makes the file `seen` where a shell takes it for anything but text. */
export const HOSTILE_WORDS = [
  "x;touch seen",
  "$(touch seen)",
  "`touch seen`",
  "'; touch seen; '",
  '"; touch seen; "',
  "x\ntouch seen",
];

/** Programs that do nothing here: their arguments are not of interest. */
const STAND_INS = ["curl", "dig", "helm", "kubectl", "npx", "openssl", "iconv"];

/** Runs commands in an empty folder, with stand-ins for all programs that reach clusters. Returns the names of the files that are there afterwards. */
export async function filesMadeBy(command: string): Promise<string[]> {
  const folder = await temporaryFolder();
  try {
    const bin = join(folder.path, "bin");
    const work = join(folder.path, "work");
    await mkdir(bin);
    await mkdir(work);
    for (const name of STAND_INS) {
      await writeFile(join(bin, name), "#!/bin/sh\nexit 0\n");
      await chmod(join(bin, name), 0o755);
    }
    const env = { PATH: `${bin}:${process.env["PATH"] ?? ""}` };
    spawnSync("bash", ["--norc", "-c", command], { cwd: work, env, timeout: 20_000 });
    return await readdir(work);
  } finally {
    await folder.remove();
  }
}
