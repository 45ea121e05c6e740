// SPDX-License-Identifier: Apache-2.0

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { Doorkeeper } from "./doorkeeper.ts";
import { limitConnections } from "./http-connections.ts";
import type { Metrics } from "./metrics.ts";
import { probeServer } from "./probe.ts";
import { Report } from "./report.ts";
import { statusText } from "./status-text.ts";

interface HealthOptions {
  readonly host: string;
  readonly port: number;
  readonly socketPath: string;
  readonly isShuttingDown: () => boolean;
  readonly metrics: Metrics;
  readonly status: () => Promise<object>;
}

const PROBE_TIMEOUT_MS = 1_000;
const PATHS = ["/healthz", "/readyz", "/metrics", "/status"];

/** For all answers. Beyond it, answers are delayed: then a busy client waits, and Kong's requests do not. */
const ANSWERS = { perSecond: 50, atOnce: 50 };
const LATE_MS = 100;
/** For status and metrics. Beyond it, they are refused. */
const REPORTS = { perSecond: 10, atOnce: 4 };
const REFUSED_MS = 250;
/** A client that reads more slowly is cut off. */
const REPORT_TIMEOUT_MS = 10_000;
/** For all clients together. A connection outlives the slowest report by the time for its request. */
const CONNECTIONS = { most: 256, lifetime: 15_000 };

/** An HTTP response. */
interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

/**
 * Serves `/healthz` (the process is alive), `/readyz` (the socket answers an RPC, and the server is not shutting down), `/metrics`
 * (Prometheus) and `/status` (the table in force, for people and `kdp`). The same thread serves Kong's requests: so status and metrics
 * are limited. Probes are never refused. A connection carries one request. Resolves when the server listens.
 */
export async function serveHealth(options: HealthOptions): Promise<Server> {
  const answers = new Doorkeeper(ANSWERS);
  const respond = responder(options);
  const server = createServer();
  const takes = limitConnections(server, CONNECTIONS);
  server.on("request", (request, response) => {
    if (!takes(request, response)) return;
    void (async () => {
      if (answers.enters()) response.once("close", answers.leave);
      else await sleep(LATE_MS);
      await respond(request, response);
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host, resolve);
  });
  return server;
}

function responder(options: HealthOptions): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { metrics, status } = options;
  const reports = new Doorkeeper(REPORTS);
  const probe = new SharedProbe(options.socketPath);
  const byPath = new Map([
    ["/metrics", { type: metrics.contentType, report: new Report(() => metrics.text()) }],
    ["/status", { type: "application/json", report: new Report(async () => statusText(await status())) }],
  ]);
  return async ({ method, url = "" }, response) => {
    // No event would free the place of a client that is gone already.
    if (response.destroyed) return;
    if (method !== "GET" && method !== "HEAD") {
      send(response, json(405, { status: "method not allowed" }, { Allow: "GET, HEAD" }));
      return;
    }
    const asked = byPath.get(url);
    if (asked === undefined) {
      send(response, await plainAnswer(url, options, probe));
    } else if (reports.enters()) {
      const slow = setTimeout(() => response.destroy(), REPORT_TIMEOUT_MS);
      response.once("close", () => {
        clearTimeout(slow);
        reports.leave();
      });
      send(response, { status: 200, headers: { "Content-Type": asked.type }, body: await asked.report.read() });
    } else {
      await sleep(REFUSED_MS);
      send(response, json(503, { status: "too many requests for status and metrics" }, { "Retry-After": "1" }));
    }
  };
}

async function plainAnswer(url: string, { isShuttingDown }: HealthOptions, probe: SharedProbe): Promise<Answer> {
  if (url === "/healthz") return json(200, { status: "alive" });
  if (url !== "/readyz") return json(404, { status: "not found", paths: PATHS });
  if (isShuttingDown()) return json(503, { status: "shutting down" });
  try {
    await probe.ask();
    return json(200, { status: "ready" });
  } catch (error) {
    return json(503, { status: "not ready", reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Probes the server's own socket, once for all clients that ask at the same time. */
class SharedProbe {
  readonly #socketPath: string;
  #underWay: Promise<void> | undefined;

  constructor(socketPath: string) {
    this.#socketPath = socketPath;
  }

  async ask(): Promise<void> {
    this.#underWay ??= probeServer(this.#socketPath, PROBE_TIMEOUT_MS).finally(() => {
      this.#underWay = undefined;
    });
    await this.#underWay;
  }
}

function json(status: number, body: object, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { "Content-Type": "application/json", ...headers }, body: `${JSON.stringify(body)}\n` };
}

/** Sends a response. For HEAD, Node leaves the body out. */
function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(body) });
  response.end(body);
}
