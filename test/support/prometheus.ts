// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { renderChart } from "./helm.ts";

/** The reason for skipping a test without Prometheus. */
export const NO_PROMETHEUS = "there is no Prometheus on this machine: apt-get install prometheus";

/** A Prometheus rule: an alert, or a recording rule. */
export interface Rule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Groups of Prometheus rules. */
export interface Rules {
  readonly groups: readonly { readonly name: string; readonly rules: readonly Rule[] }[];
}

/** The values with which the chart renders every alert. */
export const ALL_ALERTS = {
  tls: { certificates: [{ secretName: "short-tls", hosts: ["dev-01.aliyun.cloud.cn.aibang"] }] },
  metrics: { prometheusRule: { enabled: true } },
};

/** The rules that the chart renders. */
export async function renderRules(values: object): Promise<Rules> {
  const [rule] = await renderChart(values, { showOnly: ["templates/prometheusrule.yaml"] });
  return rule?.spec as unknown as Rules;
}

/** The queries of the dashboard, with values for its variables. */
export function dashboardQueries(): { readonly title: string; readonly expr: string }[] {
  const { panels } = JSON.parse(textOf("chart/dashboards/ddd-int-kdp.json")) as {
    readonly panels: readonly { readonly title: string; readonly targets?: readonly { readonly expr: string }[] }[];
  };
  return panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => ({ title, expr: withChoices(expr) })));
}

/** The values of Grafana's variables if "All" is selected. */
function withChoices(expr: string): string {
  return expr.replaceAll("$__rate_interval", "1m").replaceAll(/\$[a-z]+/g, ".*");
}

/** The queries of the runbook, for any API. */
export function runbookQueries(): string[] {
  const blocks = [...textOf("chart/RUNBOOK.md").matchAll(/^```promql\n(.*?)^```$/gms)];
  return blocks.flatMap(([, block = ""]) => block.trim().split("\n"));
}

/** Kong's metrics, as recorded, with the labels of an example. */
export function kongMetrics(): Readonly<Record<string, string>> {
  return parse(textOf("test/observability/kong-metrics.yaml")) as Record<string, string>;
}

/** The names of metrics that a query reads. */
export function metricsIn(expr: string): string[] {
  const withoutTexts = expr.replaceAll(/"[^"]*"/g, '""').replaceAll(/\b(by|on|ignoring) ?\([^)]*\)/g, "");
  return [...new Set(withoutTexts.match(/\b(?:api_cluster:|kdp_|kong_|nodejs_|process_)[a-z0-9_:]+/g))];
}

/** A file of the project. */
export function textOf(path: string): string {
  return readFileSync(join(import.meta.dirname, "..", "..", path), "utf8");
}
