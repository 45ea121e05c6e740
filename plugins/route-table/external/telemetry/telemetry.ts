// SPDX-License-Identifier: Apache-2.0

import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { CheckTarget } from "../../health/target.ts";
import type { Decision } from "../../decision/decision.ts";
import { byLabels } from "./by-labels.ts";
import type { Outcome } from "./outcome.ts";
import { createTableGauges } from "./table-gauges.ts";
import type { TableInForce } from "../../apply/table-status.ts";

/** What the plugin counts. Labels are names of the table and of Kong's consumers, never what clients send. */
export interface Telemetry {
  readonly registry: Registry;
  /**
   * A request was decided.
   *
   * @param host - The host that was called, as the table has it; empty where it has none such.
   */
  readonly countRequest: (host: string, decision: Pick<Decision, "api" | "entry" | "cluster" | "because">) => void;
  /** A request waited some milliseconds for its decision and all that Kong was told of it. */
  readonly observeDecision: (milliseconds: number) => void;
  /** A request went to another cluster than the one that was chosen first, which is unhealthy. */
  readonly countFailover: (api: string, cluster: string | null) => void;
  /** A request came by an old host of whose end something is said. */
  readonly countOldHost: (host: string, api: string, consumer: string) => void;
  /** A response has gone to its client. */
  readonly countOutcome: (outcome: Outcome) => void;
  /** A table is in force from now on. */
  readonly showTable: (table: TableInForce) => void;
}

/** Seconds. Alone a decision takes a few microseconds; each question to Kong is a round trip. */
const DECISION_BUCKETS = [0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.1, 1];

/** Seconds. Each bucket is a series for each API in each cluster. */
const RESPONSE_BUCKETS = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * Counters and gauges in a registry of their own.
 *
 * @param unhealthy - The upstreams that are unhealthy now.
 */
export function createTelemetry(unhealthy: () => readonly CheckTarget[]): Telemetry {
  const registry = new Registry();
  const registers = [registry];
  const requests = byLabels(
    new Counter({
      name: "kdp_requests_total",
      help: "Requests by API, entry (short or legacy), host or host pattern of the table, cluster (empty where none was asked) and reason, in the words of kdp explain.",
      labelNames: ["api", "entry", "host", "cluster", "reason"],
      registers,
    }),
  );
  const decisions = new Histogram({
    name: "kdp_decision_duration_seconds",
    help: "How long the plugin had a request, from Kong's call to its last answer, waits for Kong in it.",
    buckets: DECISION_BUCKETS,
    registers,
  });
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
  const responses = byLabels(
    new Counter({
      name: "kdp_responses_total",
      help: "Responses to clients by API, cluster (empty where the gateway answered itself) and class of status, where the log phase tells of them.",
      labelNames: ["api", "cluster", "outcome"],
      registers,
    }),
  );
  const durations = byLabels(
    new Histogram({
      name: "kdp_upstream_duration_seconds",
      help: "How long upstreams took until their response began, by API and cluster, where the log phase tells of it.",
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
