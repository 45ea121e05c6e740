// SPDX-License-Identifier: Apache-2.0

import { declaredAt, type EffectiveApi } from "../../../../plugins/route-table/table/effective-api.ts";
import type { RouteTable } from "../../../../plugins/route-table/table/schema/route-table.ts";
import type { ChartValues } from "./chart-values.ts";
import { chartFinding, type ChartFinding } from "./finding.ts";

/** Names of the chart's own objects. */
const TAKEN = ["dead-end", "catch-all", "standby"];
/** The plugins of this gateway. */
const OURS = ["route-table", "route-table-response", "route-table-guard"];

/** What is wrong with APIs as objects in Kubernetes, as the chart's templates/validate/_apis.tpl has them. */
export function checkApis(values: ChartValues, table: RouteTable, apis: readonly EffectiveApi[]): ChartFinding[] {
  return [
    ...apis.flatMap((api) => [...takenName(TAKEN, api.name), ...plugins(values, table, api)]),
    ...sameObjects(table, apis),
  ];
}

/** The finding of an API whose name another object of the chart has. */
export function takenName(taken: readonly string[], name: string): ChartFinding[] {
  if (!taken.includes(name)) return [];
  return [
    chartFinding("object-name-taken", ["routeTable", "apis", name], `The chart has an object of the name ${name}.`),
  ];
}

function plugins(values: ChartValues, table: RouteTable, { name, settings }: EffectiveApi): ChartFinding[] {
  const list = settings.plugins ?? [];
  const path = ["routeTable", ...declaredAt(table, name, "plugins")];
  const found = list.flatMap((plugin, i): ChartFinding[] => {
    const at = [...path, i];
    const ofSecret =
      plugin.configFrom === undefined || values.ingressController?.enabled === true
        ? []
        : [
            chartFinding(
              "plugin-without-controller",
              [...at, "configFrom"],
              "Kong's ingress controller reads the Secret, and ingressController.enabled is false.",
            ),
          ];
    const isRepeated = list.findIndex((each) => each.name === plugin.name) < i;
    const repeated = isRepeated
      ? [chartFinding("plugin-repeated", at, `${plugin.name} stands twice. Kong runs one of a name for a route.`)]
      : [];
    const ours = OURS.includes(plugin.name)
      ? [chartFinding("plugin-is-ours", at, `${plugin.name} is this gateway's own plugin.`)]
      : [];
    return [...ofSecret, ...repeated, ...ours];
  });
  if (list.length === 0 || values.routes !== "perHost") return found;
  const message = "With routes: perHost Kong has no route of the API's own for plugins.";
  return [...found, chartFinding("plugin-without-route", path, message)];
}

/** The Service of an API in a cluster is called API-CLUSTER. */
function sameObjects({ clusters }: RouteTable, apis: readonly EffectiveApi[]): ChartFinding[] {
  const findings: ChartFinding[] = [];
  const owners = new Map([["dead-end", "the chart's dead end"]]);
  for (const { name } of apis) {
    for (const cluster of Object.keys(clusters)) {
      const object = `${name}-${cluster}`;
      const owner = owners.get(object);
      if (owner !== undefined) {
        const message = `In cluster ${cluster} the Service of ${name} has the name of that of ${owner}: ${object}.`;
        const remedy = "Rename the API or the cluster.";
        findings.push(chartFinding("object-name-taken", ["routeTable", "apis", name], message, remedy));
      }
      owners.set(object, `${name} in cluster ${cluster}`);
    }
  }
  return findings;
}
