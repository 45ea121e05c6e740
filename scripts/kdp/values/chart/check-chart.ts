// SPDX-License-Identifier: Apache-2.0

import { effectiveApis } from "../../../../plugins/route-table/table/effective-api.ts";
import { formatPath } from "../../../../plugins/route-table/table/finding.ts";
import type { RouteTable } from "../../../../plugins/route-table/table/schema/route-table.ts";
import { checkApis } from "./api-rules.ts";
import type { ChartValues } from "./chart-values.ts";
import { chartFinding, type ChartFinding } from "./finding.ts";
import { checkConsumers } from "./consumer-rules.ts";
import { checkSource } from "./source-rules.ts";

/** Less than this is too little time for a pod to finish what is under way. */
const LEAST_GRACE_S = 5;

/**
 * The findings that the chart's templates/validate have in the values around a table, and in the table as objects of Kubernetes. A
 * field of the defaults gives one error, not one for each API.
 *
 * @param table - A table with a valid structure.
 */
export function checkChart(values: ChartValues, table: RouteTable): ChartFinding[] {
  const apis = effectiveApis(table);
  const isSource = values.role === "source";
  const findings = [
    ...checkApis(values, table, apis),
    ...checkGrace(values),
    ...(isSource ? checkSource(values, table, apis) : [...checkTarget(values), ...checkConsumers(values, table, apis)]),
  ];
  const said = new Map(
    findings.map((found) => [[found.code, formatPath(found.path), found.message].join("\n"), found]),
  );
  return [...said.values()];
}

function checkGrace(values: ChartValues): ChartFinding[] {
  const { terminationDelaySeconds: delay = 0, terminationGracePeriodSeconds: grace = 0 } = values;
  if (delay + LEAST_GRACE_S < grace) return [];
  const message = `terminationDelaySeconds is ${delay}, and of ${grace} s leaves a pod less than ${LEAST_GRACE_S} s to finish what is under way.`;
  return [chartFinding("grace-too-short", ["terminationDelaySeconds"], message)];
}

/** The errors of the gateway's own settings, as templates/validate/_values.tpl has them. */
function checkTarget({ tls, autoscaling, metrics, proxy, service }: ChartValues): ChartFinding[] {
  const findings: ChartFinding[] = [];
  const certManager = tls?.certManager;
  if (certManager?.enabled === true && certManager.issuerRef?.name === undefined) {
    findings.push(
      chartFinding(
        "no-issuer",
        ["tls", "certManager", "issuerRef", "name"],
        "tls.certManager is enabled and names no issuer.",
      ),
    );
  }
  const { minReplicas = 0, maxReplicas = 0 } = autoscaling ?? {};
  if (autoscaling?.enabled === true && minReplicas > maxReplicas) {
    const message = `autoscaling.minReplicas, ${minReplicas}, is greater than maxReplicas, ${maxReplicas}.`;
    findings.push(chartFinding("replicas-range", ["autoscaling", "minReplicas"], message));
  }
  if (metrics?.prometheusRule?.enabled === true && metrics.enabled !== true) {
    const message = "metrics.prometheusRule is enabled, and metrics.enabled is false: nothing would be counted.";
    findings.push(chartFinding("rule-without-metrics", ["metrics", "prometheusRule", "enabled"], message));
  }
  const protocols = proxy?.protocols ?? [];
  if (!protocols.includes("http") && !protocols.includes("https")) {
    findings.push(chartFinding("no-protocol", ["proxy", "protocols"], "proxy.protocols names no protocol."));
  } else if (!protocols.includes("https") && (service?.httpPort ?? 0) === 0) {
    const message = "proxy.protocols is [http], and service.httpPort is 0: nothing could be reached.";
    findings.push(chartFinding("no-port", ["service", "httpPort"], message));
  }
  return findings;
}
