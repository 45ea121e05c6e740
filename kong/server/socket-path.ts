// SPDX-License-Identifier: Apache-2.0

import { chmod, lstat, unlink } from "node:fs/promises";
import { connect, type Server } from "node:net";

/**
 * Makes a server listen on a Unix socket. Removes the socket file of a dead server first, but never that of a running one.
 *
 * @param mode - The file permissions of the socket. Connecting needs write permission.
 * @throws Error where another server listens there, or the path is not a socket.
 */
export async function listenOnSocket(server: Server, path: string, mode: number): Promise<void> {
  await removeStaleSocket(path);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, () => {
      server.off("error", reject);
      resolve();
    });
  });
  await chmod(path, mode);
}

async function removeStaleSocket(path: string): Promise<void> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats === undefined) return;
  if (!stats.isSocket()) throw new Error(`${path} exists and is not a socket; name another path`);
  if (await isAlive(path)) throw new Error(`another server listens on ${path}; stop it, or name another path`);
  await unlink(path);
}

function isAlive(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => {
      resolve(false);
    });
  });
}
