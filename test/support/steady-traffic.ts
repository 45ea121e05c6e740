// SPDX-License-Identifier: Apache-2.0

import { Agent, createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { statusOf } from "../../scripts/support/status-of.ts";

/** A request of steady traffic. */
export interface SteadyRequest {
  readonly host: string;
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came of the requests of steady traffic: how many had each outcome. */
export type Outcomes = ReadonlyMap<string, number>;

/** Clients that send one request after the other until they are told to stop. */
export interface SteadyTraffic {
  /** Stops, and says how many requests were answered with each status; 0 stands for none. */
  stop(): Promise<Outcomes>;
}

/** The number of connections that send. */
const CONNECTIONS = 16;

/** Starts traffic to a gateway: each connection sends the requests in their order, again and again. */
export function startTraffic(port: number, requests: readonly SteadyRequest[]): SteadyTraffic {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const outcomes = new Map<string, number>();
  let isStopped = false;
  const send = async (place: number): Promise<void> => {
    for (let i = place; !isStopped; i++) {
      const each = requests[i % requests.length];
      if (each === undefined) return;
      const { host, target, headers } = each;
      const options = { host: "127.0.0.1", port, agent, path: target, headers: { ...headers, Host: host } };
      count(outcomes, String(await statusOf(options)));
    }
  };
  const clients = Array.from({ length: CONNECTIONS }, (_, place) => send(place));
  return {
    async stop() {
      isStopped = true;
      await Promise.all(clients);
      agent.destroy();
      return outcomes;
    },
  };
}

/** An upstream that counts what it receives, by an outcome that is made of each request. */
export interface CountingUpstream {
  readonly port: number;
  readonly outcomes: Outcomes;
  close(): void;
}

/** Starts an upstream that counts. */
export async function startCountingUpstream(
  outcomeOf: (received: IncomingMessage, port: number) => string,
): Promise<CountingUpstream> {
  const outcomes = new Map<string, number>();
  const server: Server = createServer((received, response) => {
    count(outcomes, outcomeOf(received, portOf(server)));
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: portOf(server),
    outcomes,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function count(outcomes: Map<string, number>, outcome: string): void {
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}
