// SPDX-License-Identifier: Apache-2.0

import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { newHostCandidates } from "../../../plugins/route-table/table/old-cluster.ts";
import type { PlannedApi } from "./inventory.ts";
import { answeredHosts, type OldHostEnd } from "./old-host-ends.ts";
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
  words: Words,
): OpenPoint[] {
  const { open } = words;
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
  some(
    ({ ends }) => endlessPatterns(ends).length > 0,
    open.sunset(endlessPatterns(apis.flatMap(({ ends }) => ends))),
    "routeTable.legacyHosts[].sunset",
  );
  some(
    ({ ends }) => ends.some(({ pattern, sunset }) => pattern === undefined && sunset === undefined),
    open.sunsetOfOwnHosts,
    "routeTable.apis.API.oldHosts.sunset",
  );
  points.push(...ownAnswers(apis, words));
  const others = clustersBeside(table, a.name);
  all(others.length > 0, open.otherWaysBack(a.name, others), "routeTable.apis.API.pin");
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
  some(
    ({ isServedByB, isHeldBack }) => !isServedByB && !isHeldBack,
    open.elsewhere(b.name),
    "routeTable.apis.API.cluster",
  );
  some(({ isHeldBack }) => isHeldBack, open.heldBack, "routeTable.apis.API.cluster");
  some(({ oldHosts }) => oldHosts.length === 0, open.noOldHost, "routeTable.apis.API.hosts");
  return points;
}

/** The other clusters that are reached at the address of a cluster. */
function clustersBeside({ clusters }: RouteTable, name: string): string[] {
  const address = ownValue(clusters, name)?.address;
  if (address === undefined) return [];
  return Object.entries(clusters)
    .filter(([other, settings]) => other !== name && settings.address === address)
    .map(([other]) => other);
}

/** The legacy patterns of old hosts that have no end. */
function endlessPatterns(ends: readonly OldHostEnd[]): string[] {
  const without = ends.filter(({ sunset }) => sunset === undefined);
  return [...new Set(without.flatMap(({ pattern }) => pattern ?? []))];
}

/** The old hosts that B answers itself today, in groups by the field that says so. */
function ownAnswers(apis: readonly PlannedApi[], { open }: Words): OpenPoint[] {
  const byField = new Map<string, { api: string; end: OldHostEnd }[]>();
  for (const { api, ends } of apis) {
    for (const end of ends) {
      if (end.ownAnswer === undefined) continue;
      const { field } = end.ownAnswer;
      byField.set(field, [...(byField.get(field) ?? []), { api, end }]);
    }
  }
  return [...byField].map(([set, found]) => {
    const names = [...new Set(found.map(({ api }) => api))];
    const what = open.ownAnswer(answeredHosts(found.map(({ end }) => end)));
    return { what, set, apis: names.length === apis.length ? [] : names };
  });
}
