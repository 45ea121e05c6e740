// SPDX-License-Identifier: Apache-2.0

import { effectiveApis } from "../../../plugins/route-table/table/effective-api.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { newHostCandidates } from "../../../plugins/route-table/table/old-cluster.ts";
import type { PlannedApi } from "./inventory.ts";
import { PLACEHOLDERS, type PlanSettings } from "./settings.ts";
import type { Words } from "./words/en.ts";
import { ownValue } from "../../../plugins/route-table/table/own-value.ts";

/** Missing information that the plan needs. */
export interface OpenPoint {
  readonly what: string;
  /** The field of the values, or the option, that supplies it. */
  readonly set: string;
  /** The APIs concerned; empty means all. */
  readonly apis: readonly string[];
}

/** Everything that the table and the command line leave open. */
export function openPoints(
  table: RouteTable,
  apis: readonly PlannedApi[],
  settings: PlanSettings,
  { open }: Words,
): OpenPoint[] {
  const { a, b } = settings;
  const points: OpenPoint[] = [];
  const all = (isOpen: boolean, what: string, set: string): void => {
    if (isOpen) points.push({ what, set, apis: [] });
  };
  const some = (which: (api: PlannedApi) => boolean, what: string, set: string): void => {
    const names = apis.filter(which).map(({ api }) => api);
    if (names.length > 0) points.push({ what, set, apis: names.length === apis.length ? [] : names });
  };
  all(b.address === PLACEHOLDERS.addressB, open.addressB, "routeTable.address");
  all(a.address === PLACEHOLDERS.addressA, open.addressA, `routeTable.clusters.${a.name}.address`);
  all(a.context === PLACEHOLDERS.contextA, open.context("A"), "--context-a");
  all(b.context === PLACEHOLDERS.contextB, open.context("B"), "--context-b");
  all(a.namespace === PLACEHOLDERS.namespaceA, open.namespaceA, "--namespace-a");
  all(settings.readsFilesAlone, open.values, "--chart ./chart");
  some(
    ({ isNewHostGuessed }) => isNewHostGuessed,
    open.newHost(newHostCandidates(table)),
    "routeTable.defaults.source.host",
  );
  some(({ owner }) => owner === undefined, open.owner, "routeTable.apis.API.owner");
  some(({ hasHealthCheck }) => !hasHealthCheck, open.healthCheck, "routeTable.apis.API.healthCheck.path");
  some(
    ({ certificates }) => certificates.some(({ certificate }) => certificate === undefined),
    open.certificate,
    "tls.certificates",
  );
  const hasSunset = sunsetKnower(table);
  some((api) => !hasSunset.any(api), open.sunset, "routeTable.legacyHosts[].sunset");
  some(
    (api) => hasSunset.any(api) && !hasSunset.ownHosts(api),
    open.sunsetOfOwnHosts,
    "routeTable.apis.API.oldHosts.sunset",
  );
  for (const name of [a.name, b.name]) {
    all(ownValue(table.clusters, name)?.tlsVerify === false, open.tls, `routeTable.clusters.${name}.tlsVerify`);
  }
  all(table.decisionHeader === undefined, open.decisionHeader, "routeTable.decisionHeader");
  some(({ redirects }) => redirects, open.redirect, "routeTable.apis.API.legacy");
  some(
    ({ redirects, redirectsForGood }) => redirects && !redirectsForGood,
    open.notPermanent,
    "routeTable.apis.API.redirect.permanent",
  );
  some(({ isServedByB }) => !isServedByB, open.elsewhere(b.name), "routeTable.apis.API.cluster");
  some(({ oldHosts }) => oldHosts.length === 0, open.noOldHost, "routeTable.apis.API.hosts");
  return points;
}

/** Whether the end of an API's old hosts is said: of any of them, and of those that no pattern means, which take none from a pattern. */
function sunsetKnower(table: RouteTable): {
  readonly any: (api: PlannedApi) => boolean;
  readonly ownHosts: (api: PlannedApi) => boolean;
} {
  const apis = new Map(effectiveApis(table).map((api) => [api.name, api]));
  const ofPatterns = (table.legacyHosts ?? []).some(({ sunset }) => sunset !== undefined);
  const saysItself = (api: string): boolean => apis.get(api)?.settings.oldHosts?.sunset !== undefined;
  return {
    any: ({ api, oldHosts }) => saysItself(api) || oldHosts.length === 0 || ofPatterns,
    ownHosts: ({ api, oldHosts }) =>
      saysItself(api) || !(apis.get(api)?.hosts ?? []).some((host) => oldHosts.includes(host)),
  };
}
