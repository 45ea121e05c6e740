// SPDX-License-Identifier: Apache-2.0

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Rules } from "./prometheus.ts";
import { start } from "../../scripts/support/start.ts";
import { until } from "./until.ts";

/** What Prometheus answers to a query. */
export interface Answer {
  readonly status: string;
  readonly error?: string;
  readonly data: { readonly result: readonly { readonly metric: Readonly<Record<string, string>> }[] };
}

/** A Prometheus in a process of its own. */
export interface RunningPrometheus {
  query(expr: string): Promise<Answer>;
  stop(): Promise<void>;
}

/**
 * Starts a Prometheus that scrapes some ports of this machine each second, by the names that they have in the pod, with the labels that
 * the chart's ServiceMonitor gives them.
 *
 * @param rules - Alerts, which fire at once: one that must last for minutes would make a test last as long.
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
  // Before, it repeats the port that it was given.
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
