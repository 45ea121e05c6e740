// SPDX-License-Identifier: Apache-2.0

import { execFileSync, spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningLua } from "./lua-machine.ts";

const HOST = join(import.meta.dirname, "..", "lua", "host.lua");

/** Starts LuaJIT in its own process. Two named pipes connect it, so that tests can wait for each answer synchronously. */
export function startLuaJit(): RunningLua {
  const folder = mkdtempSync(join(tmpdir(), "kdp-lua-"));
  const [questions, answers] = [join(folder, "questions"), join(folder, "answers")];
  execFileSync("mkfifo", [questions, answers]);
  const child = spawn("luajit", [HOST, questions, answers], { stdio: ["ignore", "inherit", "inherit"] });
  const [write, read] = [openSync(questions, "w"), openSync(answers, "r")];
  return {
    run(text) {
      const chunk = Buffer.from(text, "utf8");
      writeAll(write, Buffer.concat([Buffer.from(`${chunk.length}\n`), chunk]));
      const [verdict, length] = readLine(read).split(" ");
      const answer = readExactly(read, Number(length)).toString("utf8");
      if (verdict !== "ok") throw new Error(answer);
      return answer;
    },
    close() {
      closeSync(write);
      closeSync(read);
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writeAll(pipe: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(pipe, bytes, at);
}

function readLine(pipe: number): string {
  let line = "";
  for (;;) {
    const character = readExactly(pipe, 1).toString("latin1");
    if (character === "\n") return line;
    line += character;
  }
}

function readExactly(pipe: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length;) {
    const count = readSync(pipe, bytes, at, length - at, null);
    if (count === 0) throw new Error("LuaJIT has ended");
    at += count;
  }
  return bytes;
}
