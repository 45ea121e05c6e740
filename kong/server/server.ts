// SPDX-License-Identifier: Apache-2.0

import { createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { MAX_CONNECTIONS } from "../wire/limits.ts";
import { serveConnection } from "./connection.ts";
import type { ConversationTimeouts } from "./conversation.ts";
import { Instances } from "./instances.ts";
import { addGauges, type Metrics } from "./metrics.ts";
import type { PluginModule } from "./plugin-module.ts";
import { Rpc } from "./rpc.ts";
import { listenOnSocket } from "./socket-path.ts";
import { UniqueIds } from "./unique-ids.ts";

/** The parts of a plugin server. */
export interface ServerOptions {
  readonly module: PluginModule;
  readonly socketPath: string;
  readonly socketMode: number;
  readonly timeouts: ConversationTimeouts;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** A listening plugin server. */
export interface PluginServer {
  /** Whether the server is shutting down. */
  readonly isShuttingDown: boolean;
  /** The status of the server and its plugin, for `/status`. */
  status(): Promise<object>;
  /**
   * Shuts down. Serves until no phase is open and Kong has sent nothing for a moment, but for `grace` milliseconds at most; at their end it
   * only finishes open phases. Then it closes all connections and removes the socket.
   */
  shutDown(grace: number): Promise<void>;
}

const CLOSED_INSTANCE_TTL_MS = 10_000;
const IDLE_INSTANCE_TTL_MS = 3_600_000;
const SWEEP_INTERVAL_MS = 5_000;
const QUIET_TIME_MS = 250;
const POLL_INTERVAL_MS = 20;
/** How long open phases are finished, and no other begins. A phase takes some milliseconds. */
const LAST_PHASES_MS = 500;

/** Starts a plugin server for one plugin, since Kong reads only one from a server. Resolves when the server listens. */
export async function startServer(options: ServerOptions): Promise<PluginServer> {
  const { module, socketPath, socketMode, timeouts, metrics, log } = options;
  const ids = new UniqueIds();
  const instances = new Instances({ module, ids, closedTtl: CLOSED_INSTANCE_TTL_MS, idleTtl: IDLE_INSTANCE_TTL_MS });
  const rpc = new Rpc({ module, instances, ids, timeouts, metrics, log });
  const refusals = (): string[] => [...instances.refusals, ...(module.Tables?.refusals() ?? [])];
  const connections = new Set<Socket>();
  let lastHeard = 0;

  const server = createServer((socket) => {
    connections.add(socket);
    socket.on("data", () => {
      lastHeard = Date.now();
    });
    socket.on("close", () => connections.delete(socket));
    serveConnection(socket, { rpc, metrics, log });
  });
  server.maxConnections = MAX_CONNECTIONS;
  const sweeper = setInterval(() => {
    instances.sweep();
  }, SWEEP_INTERVAL_MS);
  sweeper.unref();
  addGauges(metrics, {
    instances: () => instances.size,
    phases: () => rpc.conversations,
    connections: () => connections.size,
    refused_entities: () => refusals().length,
  });
  await listenOnSocket(server, socketPath, socketMode);

  let isLeaving = false;
  return {
    get isShuttingDown() {
      return isLeaving;
    },
    async status() {
      return { ...(await module.Status?.()), refused: refusals() };
    },
    async shutDown(grace) {
      isLeaving = true;
      const end = Date.now() + grace;
      const isDone = (): boolean =>
        connections.size === 0 ||
        (rpc.conversations === 0 && Date.now() - lastHeard > QUIET_TIME_MS) ||
        Date.now() > end;
      const lastPhases = end - Math.min(LAST_PHASES_MS, grace / 2);
      while (!isDone() && Date.now() < lastPhases) await sleep(POLL_INTERVAL_MS);
      rpc.stopPhases();
      while (!isDone() && rpc.conversations > 0) await sleep(POLL_INTERVAL_MS);
      clearInterval(sweeper);
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of connections) socket.destroy();
      await closed;
    },
  };
}
