// SPDX-License-Identifier: Apache-2.0

import { Counter, Gauge, Registry } from "prom-client";
import type { CheckTarget } from "./health/target.ts";

/** What the plugin counts. Labels are names of the table and of Kong's consumers, never what clients send. */
export interface Telemetry {
  readonly registry: Registry;
  /** A request went to another cluster than the one that was chosen first, which is unhealthy. */
  readonly countFailover: (api: string, cluster: string | null) => void;
  /** A request came by an old host of whose end something is said. */
  readonly countOldHost: (host: string, api: string, consumer: string) => void;
}

/**
 * Counters and gauges in a registry of their own.
 *
 * @param unhealthy - The upstreams that are unhealthy now.
 */
export function createTelemetry(unhealthy: () => readonly CheckTarget[]): Telemetry {
  const registry = new Registry();
  const registers = [registry];
  const failovers = new Counter({
    name: "kdp_failovers_total",
    help: "Requests that did not go to the cluster that was chosen first, since that is unhealthy; cluster is the one that they went to, empty where none is healthy.",
    labelNames: ["api", "cluster"],
    registers,
  });
  const oldHosts = new Counter({
    name: "kdp_old_host_requests_total",
    help: "Requests on old hosts that have a deprecation, a sunset or a brownout, by host, API and consumer (empty where nobody was authenticated).",
    labelNames: ["host", "api", "consumer"],
    registers,
  });
  new Gauge({
    name: "kdp_unhealthy_upstreams",
    help: "Upstreams that health checks find unhealthy now, by API and cluster.",
    labelNames: ["api", "cluster"],
    registers,
    collect() {
      this.reset();
      for (const { api, cluster } of unhealthy()) this.set({ api, cluster }, 1);
    },
  });
  return {
    registry,
    countFailover: (api, cluster) => {
      failovers.inc({ api, cluster: cluster ?? "" });
    },
    countOldHost: (host, api, consumer) => {
      oldHosts.inc({ host, api, consumer });
    },
  };
}
