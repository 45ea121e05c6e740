// SPDX-License-Identifier: Apache-2.0

import { Gauge, type Registry } from "prom-client";
import { weightsOf, type TableInForce } from "../../apply/table-status.ts";

/**
 * Gauges of the table in force, which are set when there is a new one and not when they are read: a table can have thousands of APIs.
 * All instances of a table share them, so that nothing is counted twice.
 */
export function createTableGauges(registers: Registry[]): (table: TableInForce) => void {
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[]): Gauge<Label> =>
    new Gauge({ name: `kdp_${name}`, help, labelNames, registers });
  const info = gauge("table_info", "1, with the version of the table in force.", ["version"]);
  const since = gauge("table_loaded_timestamp_seconds", "When the table in force was loaded, in Unix time.", []);
  const findings = gauge("table_findings", "Findings in the table in force by severity.", ["severity"]);
  const clusters = gauge(
    "api_cluster",
    "1 for the cluster that an API's pin, its heaviest weight or its default names.",
    ["api", "cluster"],
  );
  const weights = gauge("split_weight_ratio", "The share of an API's split that a cluster is to get, 0 to 1.", [
    "api",
    "cluster",
  ]);
  const sunsets = gauge(
    "old_host_sunset_timestamp_seconds",
    "When an old host ends, in Unix time: a host pattern, or, with an api, all old hosts of that API.",
    ["host", "api"],
  );
  return ({ index, findings: found, since: time }) => {
    for (const each of [info, clusters, weights, sunsets]) each.reset();
    info.set({ version: index.version }, 1);
    since.set(time);
    findings.set({ severity: "error" }, 0);
    findings.set({ severity: "warning" }, found.length);
    for (const { pattern, lifecycle } of index.legacyPatterns) {
      if (lifecycle.sunset !== undefined) sunsets.set({ host: pattern.text, api: "" }, lifecycle.sunset);
    }
    index.routes.forEach((route) => {
      const { api, nativeCluster, lifecycle } = route;
      clusters.set({ api, cluster: nativeCluster }, 1);
      for (const { cluster, ratio } of weightsOf(route)) weights.set({ api, cluster }, ratio);
      if (lifecycle?.sunset !== undefined) sunsets.set({ host: "", api }, lifecycle.sunset);
    });
  };
}
