// SPDX-License-Identifier: Apache-2.0

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Rules } from "./prometheus.ts";
import { start } from "../../scripts/support/start.ts";
import { until } from "./until.ts";

/** The answer of Prometheus to a query. */
export interface Answer {
  readonly status: string;
  readonly error?: string;
  readonly data: { readonly result: readonly { readonly metric: Readonly<Record<string, string>> }[] };
}

/** A Prometheus in its own process. */
export interface RunningPrometheus {
  query(expr: string): Promise<Answer>;
  stop(): Promise<void>;
}

/**
 * Starts a Prometheus that scrapes some ports of this machine each second. The ports have their names in the pod, and the labels from
 * the chart's ServiceMonitor.
 *
 * @param rules - Alerts. They fire at once, without waiting for minutes.
 */
export async function startPrometheus(
  folder: string,
  rules: Rules,
  ports: Readonly<Record<string, number>>,
): Promise<RunningPrometheus> {
  const job_name = "ddd-int-kdp-metrics";
  const static_configs = Object.entries(ports).map(([endpoint, port]) => ({
    targets: [`127.0.0.1:${port}`],
    labels: { namespace: "kong", job: job_name, pod: "p", endpoint },
  }));
  const groups = rules.groups.map((group) => ({
    ...group,
    rules: group.rules.map((rule) => ("for" in rule ? { ...rule, for: "0s" } : rule)),
  }));
  const config = {
    global: { evaluation_interval: "1s" },
    rule_files: ["rules.json"],
    scrape_configs: [{ job_name, scrape_interval: "1s", static_configs }],
  };
  await writeFile(join(folder, "rules.json"), JSON.stringify({ groups }));
  await writeFile(join(folder, "prometheus.json"), JSON.stringify(config));
  const flags = [`--config.file=${join(folder, "prometheus.json")}`, `--storage.tsdb.path=${join(folder, "data")}`];
  const server = start("prometheus", [...flags, "--web.listen-address=127.0.0.1:0"]);
  // Before this line, the log only repeats the configured port.
  const address = (): string | undefined => /"Listening on" address=(\S+:[1-9][0-9]*)/.exec(server.output())?.[1];
  const isReady = async (): Promise<boolean> =>
    address() !== undefined &&
    (await fetch(`http://${address()}/-/ready`).then(
      ({ ok }) => ok,
      () => false,
    ));
  await until(isReady, "Prometheus starting", server.output);
  return {
    async query(expr) {
      const body = new URLSearchParams({ query: expr });
      return (await (await fetch(`http://${address()}/api/v1/query`, { method: "POST", body })).json()) as Answer;
    },
    async stop() {
      await server.stop();
    },
  };
}
