// SPDX-License-Identifier: Apache-2.0

import { splitFor } from "../../../plugins/route-table/decision/required-inputs.ts";
import type { Decision } from "../../../plugins/route-table/decision/decision.ts";
import type { Request } from "../../../plugins/route-table/decision/request.ts";
import type { ApiRoute } from "../../../plugins/route-table/decision/compiled/api-route.ts";
import type { RouteIndex } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { placeOf, sharesOf, type CompiledSplit } from "../../../plugins/route-table/decision/compiled/split.ts";
import { declaredAt } from "../../../plugins/route-table/table/effective-api.ts";
import type { Path } from "../../../plugins/route-table/table/finding.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { ownValue } from "../../../plugins/route-table/table/own-value.ts";

/** The input for the explanation of a cluster. */
export interface ExplainedChoice {
  readonly request: Request;
  readonly decision: Decision;
  readonly table: RouteTable;
  readonly index: RouteIndex;
  /** Clusters that are taken to be unhealthy. */
  readonly unhealthy: readonly string[];
  /** Returns the place in the values files of a path of the table. */
  readonly at: (path: Path) => string;
}

/** The reasons for a request's cluster, one line per step. */
export function describeCluster(explained: ExplainedChoice): string[] {
  const { decision, index } = explained;
  const route = index.routes.get(decision.api ?? "");
  const { cluster, because } = decision;
  if (route === undefined || cluster === null) return [];
  const chosen = describeChoice(explained, route);
  if (!because.includes("unhealthy")) return [`${cluster}, ${chosen}`, ...whyIgnored(explained, route)];
  return [`${cluster}, the next healthy one`, `chosen first, and unhealthy: ${chosen}`];
}

/** Why an unhealthy cluster gets the request all the same. */
function whyIgnored({ decision: { cluster }, unhealthy, table, at }: ExplainedChoice, route: ApiRoute): string[] {
  if (cluster === null || !unhealthy.includes(cluster)) return [];
  const why =
    route.pin !== undefined
      ? "health checks do not override a pin"
      : route.healthCheck === undefined
        ? `${route.api} has no healthCheck, so that nothing finds it unhealthy`
        : `failover is false (${at([...declaredAt(table, route.api, "healthCheck"), "failover"])})`;
  return [`--unhealthy ${cluster} changes nothing: ${why}`];
}

function describeChoice({ request, decision, table, at }: ExplainedChoice, route: ApiRoute): string {
  const { because, entry } = decision;
  const said = (field: "pin" | "cluster" | "split"): string => at(declaredAt(table, route.api, field));
  const split = splitFor(route, entry ?? "short");
  switch (because[0]) {
    case "pin":
      return `because it is pinned (${table.pin === undefined ? said("pin") : at(["pin"])})`;
    case "header":
      return `asked for by the header ${split?.header ?? ""} (${said("split")})`;
    case "cookie":
      return `asked for by the cookie ${split?.cookie ?? ""} (${said("split")})`;
    case "bucket":
    case "random":
      return split === undefined ? "by its split" : `${describeBucket(split, request)} (${said("split")})`;
    default: {
      const isSaid = ownValue(table.apis, route.api)?.cluster !== undefined || table.defaults?.cluster !== undefined;
      return `the default (${isSaid ? said("cluster") : "the only cluster"})`;
    }
  }
}

function describeBucket(split: CompiledSplit, request: Request): string {
  const parts = sharesOf(split).map(({ cluster, perCent }) => `${cluster} ${perCent} %`);
  const place = placeOf(split, request);
  if (place === undefined) return `at random, of ${parts.join(", ")}`;
  return `by the split ${parts.join(", ")}: ${place.key} falls at ${(place.place * 100).toFixed(2)} %`;
}
