// SPDX-License-Identifier: Apache-2.0

import type { Finding, Path } from "../finding.ts";
import type { ApiSettings } from "../schema/api-fields.ts";
import type { ClusterSettings, RouteTable } from "../schema/route-table.ts";
import { ownValue, setOwn } from "../own-value.ts";

/** Replaces an invalid cluster, so that fields which name the cluster are not reported as well. */
const VALID_CLUSTER: ClusterSettings = { url: "http://stand-in.invalid" };

/**
 * The part of a table with structural errors that the rules can still check, so that all findings come at once. Invalid parts are left
 * out or replaced in such a way that valid parts cause no finding. `undefined` where too little is left.
 */
export function partialTable(value: unknown, structureFindings: readonly Finding[]): RouteTable | undefined {
  const bad = structureFindings
    .filter((found) => found.severity === "error" && found.code !== "unknown-field")
    .map((found) => found.path);
  if (bad.some((path) => isAt(path, []) || isAt(path, ["clusters"]) || isAt(path, ["apis"]))) return undefined;
  const table = value as RouteTable;
  const clusters = withoutBad(table.clusters, bad, "clusters", VALID_CLUSTER);
  return {
    shortHosts: isUnder(bad, "shortHosts") ? [] : table.shortHosts,
    legacyHosts: isUnder(bad, "legacyHosts") ? [] : (table.legacyHosts ?? []),
    clusters,
    ...(table.pin === undefined || isUnder(bad, "pin") ? {} : { pin: table.pin }),
    defaults: partialDefaults(table.defaults ?? {}, bad, clusters),
    apis: withoutBad(table.apis, bad, "apis", undefined),
  };
}

function partialDefaults(defaults: ApiSettings, bad: readonly Path[], clusters: RouteTable["clusters"]): ApiSettings {
  const anyCluster = Object.keys(clusters)[0];
  if (bad.some((path) => isAt(path, ["defaults"]))) return { ...(anyCluster && { cluster: anyCluster }) };
  const badFields = new Set(bad.filter((path) => path[0] === "defaults").map((path) => path[1]));
  const kept = Object.fromEntries(Object.entries(defaults).filter(([field]) => !badFields.has(field)));
  return badFields.has("cluster") && anyCluster !== undefined ? { ...kept, cluster: anyCluster } : kept;
}

function withoutBad<Value>(
  map: Readonly<Record<string, Value>>,
  bad: readonly Path[],
  section: string,
  standIn: Value | undefined,
): Readonly<Record<string, Value>> {
  const badNames = new Set(bad.filter((path) => path[0] === section).map((path) => path[1]));
  const kept: Record<string, Value> = {};
  for (const name of Object.keys(map)) {
    const value = badNames.has(name) ? standIn : ownValue(map, name);
    if (value !== undefined) setOwn(kept, name, value);
  }
  return kept;
}

function isUnder(paths: readonly Path[], section: string): boolean {
  return paths.some((path) => path[0] === section);
}

function isAt(path: Path, other: Path): boolean {
  return path.length === other.length && path.every((step, i) => step === other[i]);
}
