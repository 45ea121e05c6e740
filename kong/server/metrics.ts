// SPDX-License-Identifier: Apache-2.0

import { collectDefaultMetrics, Counter, Gauge, Registry } from "prom-client";
import { metricsText } from "./metrics-text.ts";
import { byLabels } from "../../plugins/route-table/external/telemetry/by-labels.ts";

/** The server's metrics. Labels come from closed lists, never from a request. */
export interface Metrics {
  readonly registry: Registry;
  readonly contentType: string;
  /** The metrics of the server and of the plugin, in the text format of Prometheus. */
  readonly text: () => Promise<string>;
  /** Counts an RPC. Caches its counters, since a look-up by labels would take longer than some RPCs. */
  readonly countRpc: (method: string, outcome: "ok" | "error") => void;
  readonly refusedConfigs: Counter;
  readonly failedPhases: Counter<"reason">;
  readonly brokenConnections: Counter<"reason">;
}

/** Gauges, sampled at scrape time. */
export interface GaugeReaders {
  readonly instances: () => number;
  readonly phases: () => number;
  readonly connections: () => number;
  /** Plugin entities whose newest configuration is refused. */
  readonly refused_entities: () => number;
}

const PREFIX = "kdp_plugin_server";

/**
 * Creates the server's metrics, in a registry of their own.
 *
 * @param plugin - The plugin's registry, served together with the server's.
 */
export function createMetrics(plugin?: Registry): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    contentType: registry.contentType,
    text: () => metricsText([registry, ...(plugin ? [plugin] : [])]),
    countRpc: rpcCounter(registers),
    refusedConfigs: new Counter({
      name: `${PREFIX}_refused_configs_total`,
      help: "Configurations that the plugin refused. The last good one serves instead, or requests get 503.",
      registers,
    }),
    failedPhases: new Counter({
      name: `${PREFIX}_failed_phases_total`,
      help: "Phases that ended in 503 because of a failure in this server.",
      labelNames: ["reason"],
      registers,
    }),
    brokenConnections: new Counter({
      name: `${PREFIX}_broken_connections_total`,
      help: "Connections that were closed because of an invalid message.",
      labelNames: ["reason"],
      registers,
    }),
  };
}

function rpcCounter(registers: Registry[]): Metrics["countRpc"] {
  const rpcs = new Counter({
    name: `${PREFIX}_rpcs_total`,
    help: "RPCs of Kong by method and outcome.",
    labelNames: ["method", "outcome"],
    registers,
  });
  const counterOf = byLabels(rpcs);
  return (method, outcome) => {
    counterOf(method, outcome).inc();
  };
}

/** Adds gauges to a server's metrics. */
export function addGauges({ registry }: Metrics, levels: GaugeReaders): void {
  for (const [name, level] of Object.entries(levels) as [keyof GaugeReaders, () => number][]) {
    new Gauge({
      name: `${PREFIX}_${name}`,
      help: `How many ${name.replaceAll("_", " ")} there are now.`,
      registers: [registry],
      collect() {
        this.set(level());
      },
    });
  }
}
