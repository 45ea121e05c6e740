// SPDX-License-Identifier: Apache-2.0

import { closest } from "../schema/closest-name.ts";
import { finding, type Finding, type Path } from "../finding.ts";
import { declaredSettings, declaredAt, type EffectiveApi } from "../effective-api.ts";
import type { RouteTable } from "../schema/route-table.ts";
import { withoutPortNumber } from "../text/upstream-url.ts";
import { numberText } from "../text/number-text.ts";
import { ownValue } from "../own-value.ts";

/** Checks that every named cluster exists, and that every API has a default cluster. */
export function checkClusters(table: RouteTable, apis: readonly EffectiveApi[]): Finding[] {
  const findings: Finding[] = [];
  const known = Object.keys(table.clusters);
  const check = (name: string | undefined, path: Path): void => {
    if (name !== undefined && !known.includes(name)) findings.push(unknownCluster(name, known, path));
  };
  check(table.pin, ["pin"]);
  check(table.oldCluster, ["oldCluster"]);
  for (const [path, settings] of declaredSettings(table)) {
    check(settings.cluster, [...path, "cluster"]);
    check(settings.pin, [...path, "pin"]);
    for (const name of Object.keys(settings.split?.weights ?? {})) check(name, [...path, "split", "weights", name]);
  }
  for (const api of apis) {
    if (api.cluster !== undefined) continue;
    const message = `${api.name} has no default cluster: ${known.join(" or ")}.`;
    findings.push(finding("no-cluster", ["apis", api.name], message));
  }
  return findings;
}

/** Checks that the weights of each split add up to 100 or 1000. */
export function checkWeights(table: RouteTable): Finding[] {
  const findings: Finding[] = [];
  for (const [path, { split }] of declaredSettings(table)) {
    if (split === undefined) continue;
    let sum = 0;
    for (const cluster of Object.keys(split.weights)) sum += ownValue(split.weights, cluster) ?? 0;
    if (isAbout(sum, 100) || isAbout(sum, 1000)) continue;
    findings.push(finding("weights-sum", [...path, "split", "weights"], `The weights add up to ${numberText(sum)}.`));
  }
  return findings;
}

/** Warns of https upstreams that receive a Host header other than their own, since Kong checks their certificate against it. */
export function checkHostHeaders(table: RouteTable, apis: readonly EffectiveApi[]): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const api of apis) {
    const hostHeader = api.settings.hostHeader ?? "upstream";
    if (hostHeader === "upstream" || api.cluster === undefined) continue;
    const url = api.settings.upstream ?? ownValue(table.clusters, api.cluster)?.url ?? "";
    const path = declaredAt(table, api.name, "hostHeader");
    const place = path.join(".");
    if (!url.startsWith("https://") || seen.has(place)) continue;
    seen.add(place);
    const name = hostHeader === "client" ? "the host that the client called" : withoutPortNumber(hostHeader);
    const message = `${api.name} is served by ${url} with Host and SNI ${name}; its certificate is checked against that.`;
    findings.push(finding("sni-is-not-upstream", path, message));
  }
  return findings;
}

/** Whether a sum is `whole`, apart from rounding: fractions such as 33.3 do not add up exactly. */
function isAbout(sum: number, whole: number): boolean {
  return Math.abs(sum - whole) < 1e-6;
}

function unknownCluster(name: string, known: readonly string[], path: Path): Finding {
  const near = closest(name, known);
  const guess = near === undefined ? "" : ` Did you mean ${near}?`;
  const remedy = `The clusters are: ${known.join(", ")}.${guess}`;
  return finding("unknown-cluster", path, `There is no cluster ${name}.`, remedy);
}
