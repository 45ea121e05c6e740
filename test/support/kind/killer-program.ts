// SPDX-License-Identifier: Apache-2.0

import { spawn, type ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * The first process of a plugin server's container (killer.ts). It runs the server as a child, and starts it again at once when it ends:
 * Kubernetes itself waits longer before each restart. At SIGUSR2 it begins to kill the server, by SIGKILL and SIGTERM in turn: KDP_KILLS
 * times, each a little after the server has become ready. It is one file that needs only Node.
 */
const READY = "http://127.0.0.1:8090/readyz";
/** How long traffic runs between a start and the next kill. */
const BETWEEN_KILLS_MS = 150;
const KILLS = Number(process.env["KDP_KILLS"]);

// All other processes of Node in the container load this as well.
if (process.pid === 1) await run();

function run(): Promise<never> {
  let child = start();
  let isEnding = false;
  function start(): ChildProcess {
    const started = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], { stdio: "inherit" });
    started.once("exit", (code) => {
      if (isEnding) process.exit(code ?? 1);
      child = start();
    });
    return started;
  }
  process.once("SIGTERM", () => {
    isEnding = true;
    child.kill("SIGTERM");
  });
  process.once("SIGUSR2", () => {
    void kill(() => child).then(() => {
      process.stdout.write(`The server was killed ${KILLS} times.\n`);
    });
  });
  return new Promise(() => undefined);
}

async function kill(running: () => ChildProcess): Promise<void> {
  for (let i = 0; i < KILLS; i++) {
    while (!(await isReady())) await sleep(20);
    await sleep(BETWEEN_KILLS_MS);
    const killed = running();
    killed.kill(i % 2 === 0 ? "SIGKILL" : "SIGTERM");
    while (running() === killed) await sleep(20);
  }
  while (!(await isReady())) await sleep(20);
}

async function isReady(): Promise<boolean> {
  try {
    return (await fetch(READY)).ok;
  } catch {
    return false;
  }
}
