// SPDX-License-Identifier: Apache-2.0

import { Gauge, type Registry } from "prom-client";
import { weightsOf, type TableInForce } from "../../apply/table-status.ts";

/**
 * Creates the gauges of the table in force, and returns the function that sets them. They are set when a table comes into force, not at
 * scrape time, since a table can have thousands of APIs.
 */
export function createTableGauges(registers: Registry[]): (table: TableInForce) => void {
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[]): Gauge<Label> =>
    new Gauge({ name: `kdp_${name}`, help, labelNames, registers });
  const info = gauge("table_info", "1, with the version of the table in force.", ["version"]);
  const since = gauge("table_loaded_timestamp_seconds", "When the table in force was loaded, in Unix time.", []);
  const findings = gauge("table_findings", "Findings in the table in force by severity.", ["severity"]);
  const clusters = gauge(
    "api_cluster",
    "1 for the cluster of an API's pin, else of its heaviest weight, else its default cluster.",
    ["api", "cluster"],
  );
  const weights = gauge("split_weight_ratio", "The configured share of a cluster in an API's split, 0 to 1.", [
    "api",
    "cluster",
  ]);
  const sunsets = gauge(
    "old_host_sunset_timestamp_seconds",
    "The sunset of an old host, in Unix time: of a host pattern, or, with an api, of all old hosts of that API.",
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
