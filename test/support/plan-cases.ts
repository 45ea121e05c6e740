// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../../scripts/kdp/plan/plan.ts";
import { runKdp } from "./run-kdp.ts";

/** The reason for which commands that forward on the old cluster can't be run here; undefined if they can. */
export const WHY_NO_ROLE = chartHasRole() ? undefined : "the chart has no role: source yet";

function chartHasRole(): boolean {
  const values = readFileSync(join(import.meta.dirname, "..", "..", "chart", "values.yaml"), "utf8");
  return /^role:/m.test(values);
}

/** The clusters' contexts, so that no placeholder is left. */
export const PLACES = ["--context-a", "ctx-a", "--context-b", "ctx-b", "--namespace-a", "team1"];

/** A table of about thirty APIs: several owners, every way of moving, two batches. */
export const THIRTY = JSON.stringify({
  routeTable: {
    shortHosts: ["dev-01.aliyun.cloud.cn.aibang"],
    address: "10.98.11.99",
    decisionHeader: "X-Kdp-Cluster",
    legacyHosts: [
      {
        host: "{api}.source-team1.dev.aliyun.cloud.cn.aibang",
        deprecated: "2026-12-01",
        sunset: "2027-03-31",
        afterSunset: "gone",
      },
      { host: "{api}.target-team2.dev.aliyun.cloud.cn.aibang" },
    ],
    clusters: {
      b: { url: "http://{api}-service.team1.svc.cluster.local:80" },
      a: { url: "https://{api}.source-team1.dev.aliyun.cloud.cn.aibang", address: "10.98.10.88" },
    },
    defaults: { cluster: "b", healthCheck: { path: "/healthz" } },
    apis: Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`api${i + 1}`, thirtieth(i)])),
  },
});

function thirtieth(i: number): object {
  const source = i % 5 === 0 ? { method: "nginx" } : i % 7 === 0 ? { enabled: false } : undefined;
  return {
    owner: ["payments@aibang", "<script>alert(1)</script> | `x` *y* \\", "订单组"][i % 3],
    labels: { batch: i < 10 ? "1" : "2" },
    ...(source !== undefined && { source }),
  };
}

/** A plan as data, for the chart's own table or for values from standard input. */
export async function planOf(args: readonly string[], values?: string): Promise<Plan> {
  const files = values === undefined ? [] : ["--file", "-"];
  const { code, out, stderr } = await runKdp(["plan", "--json", ...files, ...args], values);
  if (code !== 0) throw new Error(out + stderr);
  return JSON.parse(out) as Plan;
}

/** Every command of a plan: of its steps, rollbacks and emergencies. */
export function commandsOf({ phases, emergency }: Plan): string[] {
  const steps = [...emergency, ...phases.flatMap(({ steps: all, rollback }) => [...all, ...rollback])];
  return steps.flatMap(({ run }) => run ?? []);
}
