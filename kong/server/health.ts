// SPDX-License-Identifier: Apache-2.0

import { createServer, type Server, type ServerResponse } from "node:http";
import type { Metrics } from "./metrics.ts";
import { probeServer } from "./probe.ts";

interface HealthOptions {
  readonly host: string;
  readonly port: number;
  readonly socketPath: string;
  readonly isShuttingDown: () => boolean;
  readonly metrics: Metrics;
  readonly status: () => object;
}

const PROBE_TIMEOUT_MS = 1_000;

/**
 * Serves `/healthz` (the process is alive), `/readyz` (the socket answers an RPC, and the server is not shutting down), `/metrics`
 * (Prometheus) and `/status` (the table in force, for people and `kdp`). Resolves when the server listens.
 */
export async function serveHealth(options: HealthOptions): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request.url ?? "", response, options).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host, resolve);
  });
  return server;
}

async function answer(url: string, response: ServerResponse, options: HealthOptions): Promise<void> {
  switch (url) {
    case "/healthz":
      send(response, 200, { status: "alive" });
      return;
    case "/readyz":
      await answerReadiness(response, options);
      return;
    case "/metrics":
      response.setHeader("Content-Type", options.metrics.contentType);
      response.end(await options.metrics.text());
      return;
    case "/status":
      send(response, 200, options.status());
      return;
    default:
      send(response, 404, { status: "not found", paths: ["/healthz", "/readyz", "/metrics", "/status"] });
  }
}

async function answerReadiness(response: ServerResponse, { socketPath, isShuttingDown }: HealthOptions): Promise<void> {
  if (isShuttingDown()) {
    send(response, 503, { status: "shutting down" });
    return;
  }
  try {
    await probeServer(socketPath, PROBE_TIMEOUT_MS);
    send(response, 200, { status: "ready" });
  } catch (error) {
    send(response, 503, { status: "not ready", reason: error instanceof Error ? error.message : String(error) });
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(`${JSON.stringify(body)}\n`);
}
