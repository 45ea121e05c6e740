// SPDX-License-Identifier: Apache-2.0

import { createServer, type AddressInfo } from "node:net";

const TRIES = 5;

/** What a program says when a port was taken by another between being found free and being bound. */
const TAKEN = /address already in use|EADDRINUSE|port is already allocated/i;

/**
 * Starts something on ports that nothing listens on. For programs that can't be told to choose a port themselves (port 0) and say
 * which: another process may take a port before they bind it, and then other ports are tried.
 *
 * @param start - Throws an error with the program's own words where it could not bind a port. It must be sure that it is the
 *   started program that listens: another one may answer there.
 * @throws The last error, after five tries; any other error at once.
 */
export async function onFreePorts<Started>(
  count: number,
  start: (ports: readonly number[]) => Promise<Started>,
): Promise<Started> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start(await freePorts(count));
    } catch (error) {
      if (attempt === TRIES || !TAKEN.test(String(error))) throw error;
    }
  }
}

/** Ports of this machine that nothing listens on now. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
