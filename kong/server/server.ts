// SPDX-License-Identifier: Apache-2.0

import { createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { MAX_CONNECTIONS } from "../wire/limits.ts";
import { serveConnection } from "./connection.ts";
import type { ConversationTimeouts } from "./conversation.ts";
import { Instances } from "./instances.ts";
import { measureLevels, type Metrics } from "./metrics.ts";
import type { PluginModule } from "./plugin-module.ts";
import { Rpc } from "./rpc.ts";
import { listenOnSocket } from "./socket-path.ts";
import { UniqueIds } from "./unique-ids.ts";

/** What a plugin server is made of. */
export interface ServerOptions {
  readonly module: PluginModule;
  readonly socketPath: string;
  readonly socketMode: number;
  readonly timeouts: ConversationTimeouts;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** A plugin server that listens. */
export interface PluginServer {
  /** Whether it has begun to leave. */
  readonly isLeaving: boolean;
  /** What there is to tell of it and its plugin. */
  readonly status: object;
  /**
   * Leaves: goes on serving until nothing is under way any more and Kong has been quiet for a moment, or `grace`
   * milliseconds are over; then closes everything and takes the socket away.
   */
  leave(grace: number): Promise<void>;
}

const CLOSED_INSTANCE_TTL = 10_000;
const IDLE_INSTANCE_TTL = 3_600_000;
const SWEEP_INTERVAL = 5_000;
const QUIET = 250;
const POLL_INTERVAL = 20;

/** Starts a plugin server for one plugin (Kong reads no second one from a server). Resolves when it listens. */
export async function startServer(options: ServerOptions): Promise<PluginServer> {
  const { module, socketPath, socketMode, timeouts, metrics, log } = options;
  const ids = new UniqueIds();
  const instances = new Instances({ module, ids, closedTtl: CLOSED_INSTANCE_TTL, idleTtl: IDLE_INSTANCE_TTL });
  const rpc = new Rpc({ module, instances, ids, timeouts, metrics, log });
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
  }, SWEEP_INTERVAL);
  sweeper.unref();
  measureLevels(metrics, {
    instances: () => instances.size,
    phases: () => rpc.conversations,
    connections: () => connections.size,
    refused_entities: () => instances.refusals.length,
  });
  await listenOnSocket(server, socketPath, socketMode);

  let isLeaving = false;
  return {
    get isLeaving() {
      return isLeaving;
    },
    get status() {
      return { ...module.Status?.(), refused: instances.refusals };
    },
    async leave(grace) {
      isLeaving = true;
      const end = Date.now() + grace;
      const isDone = (): boolean =>
        connections.size === 0 || (rpc.conversations === 0 && Date.now() - lastHeard > QUIET) || Date.now() > end;
      while (!isDone()) await sleep(POLL_INTERVAL);
      clearInterval(sweeper);
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of connections) socket.destroy();
      await closed;
    },
  };
}
