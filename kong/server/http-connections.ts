// SPDX-License-Identifier: Apache-2.0

import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** How many HTTP connections there may be, and for how long. */
export interface ConnectionLimits {
  /** Beyond it a new connection ends an older one, so that a probe always finds a place. */
  readonly most: number;
  /** Milliseconds after which a connection ends, whatever it does: sends nothing, sends slowly, or does not read its answer. */
  readonly lifetime: number;
}

/** Whether to answer a request; a request that follows another one on its connection is not answered. */
export type TakesRequest = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Limits the connections of a server: each carries one request and is then closed. Where there are too many, the oldest one ends of the
 * address that has the most. So a client that opens many crowds out itself, and neither kubelet nor Prometheus.
 */
export function limitConnections(server: Server, { most, lifetime }: ConnectionLimits): TakesRequest {
  const byAddress = new Map<string, Set<Socket>>();
  let count = 0;
  server.on("connection", (socket: Socket) => {
    const address = socket.remoteAddress ?? "";
    const ofAddress = byAddress.get(address) ?? new Set();
    byAddress.set(address, ofAddress.add(socket));
    count += 1;
    const end = setTimeout(() => socket.destroy(), lifetime).unref();
    socket.once("close", () => {
      clearTimeout(end);
      count -= 1;
      ofAddress.delete(socket);
      if (ofAddress.size === 0) byAddress.delete(address);
    });
    if (count > most) oldestOfMost(byAddress)?.destroy();
  });
  const taken = new WeakSet<Socket>();
  return ({ socket }, response) => {
    if (taken.has(socket)) {
      // Node's own limit (maxRequestsPerSocket) would answer each with 503, and read on.
      socket.pause();
      return false;
    }
    taken.add(socket);
    response.shouldKeepAlive = false;
    return true;
  };
}

function oldestOfMost(byAddress: ReadonlyMap<string, ReadonlySet<Socket>>): Socket | undefined {
  let largest: ReadonlySet<Socket> | undefined;
  for (const each of byAddress.values()) {
    if (each.size > (largest?.size ?? 0)) largest = each;
  }
  for (const socket of largest ?? []) {
    if (!socket.destroyed) return socket;
  }
  return undefined;
}
