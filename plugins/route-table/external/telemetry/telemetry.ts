// SPDX-License-Identifier: Apache-2.0

import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { CheckTarget } from "../../health/target.ts";
import type { Decision } from "../../decision/decision.ts";
import { byLabels } from "./by-labels.ts";
import type { Outcome } from "./outcome.ts";
import { createTableGauges } from "./table-gauges.ts";
import type { TableInForce } from "../../apply/table-status.ts";

/** The plugin's metrics. Labels are names from the table and of Kong's consumers, never text that clients send. */
export interface Telemetry {
  readonly registry: Registry;
  /**
   * Counts a decided request.
   *
   * @param host - The called host as written in the table; empty where the table does not have it.
   */
  readonly countRequest: (host: string, decision: Pick<Decision, "api" | "entry" | "cluster" | "because">) => void;
  /** Records how many milliseconds a request waited for its decision and for the calls to Kong. */
  readonly observeDecision: (milliseconds: number) => void;
  /** Counts a request whose first choice of cluster is unhealthy. */
  readonly countFailover: (api: string, cluster: string | null) => void;
  /** Counts a request on an old host with a declared lifecycle. */
  readonly countOldHost: (host: string, api: string, consumer: string) => void;
  /** Counts a response that went to its client. */
  readonly countOutcome: (outcome: Outcome) => void;
  /** Shows a table that came into force. */
  readonly showTable: (table: TableInForce) => void;
}

/** Seconds. A decision alone takes a few microseconds; each call to Kong is a round trip. */
const DECISION_BUCKETS = [0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.1, 1];

/** Seconds. Each bucket is one series for each API in each cluster. */
const RESPONSE_BUCKETS = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * Creates the plugin's metrics, in a registry of their own.
 *
 * @param unhealthy - The upstreams that are unhealthy now.
 */
export function createTelemetry(unhealthy: () => readonly CheckTarget[]): Telemetry {
  const registry = new Registry();
  const registers = [registry];
  const requests = byLabels(
    new Counter({
      name: "kdp_requests_total",
      help: "Requests by API, entry (short or legacy), host or host pattern of the table, cluster (empty where the gateway answered itself) and reason, as in kdp explain.",
      labelNames: ["api", "entry", "host", "cluster", "reason"],
      registers,
    }),
  );
  const decisions = new Histogram({
    name: "kdp_decision_duration_seconds",
    help: "How long the plugin held a request, from Kong's call to the plugin's last answer, including waits for Kong.",
    buckets: DECISION_BUCKETS,
    registers,
  });
  const failovers = new Counter({
    name: "kdp_failovers_total",
    help: "Requests whose first choice of cluster is unhealthy; cluster is the one that they went to instead, empty where none is healthy.",
    labelNames: ["api", "cluster"],
    registers,
  });
  const oldHosts = new Counter({
    name: "kdp_old_host_requests_total",
    help: "Requests on old hosts that have a deprecation, a sunset or a brownout, by host, API and consumer (empty where nobody was authenticated).",
    labelNames: ["host", "api", "consumer"],
    registers,
  });
  const responses = byLabels(
    new Counter({
      name: "kdp_responses_total",
      help: "Responses to clients by API, cluster (empty where the gateway answered itself) and class of status, with the log phase.",
      labelNames: ["api", "cluster", "outcome"],
      registers,
    }),
  );
  const durations = byLabels(
    new Histogram({
      name: "kdp_upstream_duration_seconds",
      help: "How long upstreams took until their response began, by API and cluster, with the log phase.",
      labelNames: ["api", "cluster"],
      buckets: RESPONSE_BUCKETS,
      registers,
    }),
  );
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
    countRequest: (host, { api, entry, cluster, because }) => {
      requests(api ?? "", entry ?? "", host, cluster ?? "", because.join(",")).inc();
    },
    observeDecision: (milliseconds) => {
      decisions.observe(milliseconds / 1_000);
    },
    countFailover: (api, cluster) => {
      failovers.inc({ api, cluster: cluster ?? "" });
    },
    countOldHost: (host, api, consumer) => {
      oldHosts.inc({ host, api, consumer });
    },
    countOutcome: ({ api, cluster, status, seconds }) => {
      responses(api, cluster, `${Math.floor(status / 100)}xx`).inc();
      if (seconds !== undefined && cluster !== "") durations(api, cluster).observe(seconds);
    },
    showTable: createTableGauges(registers),
  };
}
