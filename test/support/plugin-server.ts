// SPDX-License-Identifier: Apache-2.0

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { UNTIL_TIMEOUT_MS } from "./limits.ts";
import { until } from "./until.ts";
import { probeServer } from "../../kong/server/probe.ts";
import { start } from "../../scripts/support/start.ts";

/** The built plugin server, as users run it. */
export const SERVER_FILE = join(import.meta.dirname, "..", "..", "dist", "kong", "server", "main.js");

/** A plugin server in its own process. */
export interface RunningServer {
  readonly socket: string;
  readonly pid: number;
  readonly hasEnded: () => boolean;
  /** Its log so far, one JSON object per line. */
  readonly log: () => string;
  /** Waits until it logs its HTTP port, and resolves to the port. Its socket answers before. */
  httpPort(): Promise<number>;
  /** Sends SIGTERM and resolves to the exit code. */
  stop(): Promise<number | null>;
  kill(): Promise<void>;
}

/** A new folder for sockets, with a short path: a socket's path is limited to about a hundred bytes. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "kdp-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/**
 * Starts the real server process and waits until its socket answers an RPC.
 *
 * @param file - The server's script. Default: the built one.
 */
export async function startServerProcess(
  socket: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  file: string = SERVER_FILE,
): Promise<RunningServer> {
  const server = start(process.execPath, [file, "--socket", socket, ...args], { env: { ...process.env, ...env } });
  const deadline = Date.now() + UNTIL_TIMEOUT_MS;
  for (;;) {
    const isReady = await probeServer(socket, 1000).then(
      () => true,
      () => false,
    );
    if (isReady) break;
    if (server.hasEnded() || Date.now() > deadline)
      throw new Error(`the plugin server did not start: ${server.output()}`);
    await sleep(20);
  }
  return {
    socket,
    pid: server.pid,
    hasEnded: server.hasEnded,
    log: server.output,
    async httpPort() {
      const port = (): string | undefined => /"http":\{[^}]*"port":([0-9]+)/.exec(server.output())?.[1];
      await until(() => port() !== undefined, "saying where it listens", server.output);
      return Number(port());
    },
    stop: () => server.stop(),
    async kill() {
      await server.stop("SIGKILL");
    },
  };
}
