// SPDX-License-Identifier: Apache-2.0

import { finding, type Finding } from "../finding.ts";
import { declaredAt, type EffectiveApi } from "../effective-api.ts";
import { apiOfHost, type HostPattern } from "../text/host-pattern.ts";
import { isAddress } from "../text/host-name.ts";
import { earlierOnes, indexPatterns, matching } from "../text/pattern-index.ts";
import { patternsOf } from "../table-hosts.ts";
import { withApi } from "../text/placeholder.ts";
import type { RouteTable } from "../schema/route-table.ts";

/** Checks that short hosts, legacy patterns and own hosts do not conflict, and that their names are not too long for DNS. */
export function checkHosts(table: RouteTable, apis: readonly EffectiveApi[]): Finding[] {
  return [
    checkRepeatedHosts(table),
    checkOwnHosts(table, apis),
    checkPatternsAgainstShortHosts(table, apis),
    checkLegacyNames(table, apis),
  ].flat();
}

function checkRepeatedHosts(table: RouteTable): Finding[] {
  const findings: Finding[] = [];
  const shortHosts = new Set<string>();
  table.shortHosts.forEach((host, i) => {
    if (!shortHosts.has(host)) shortHosts.add(host);
    else findings.push(finding("host-repeated", ["shortHosts", i], `${host} is listed twice in shortHosts.`));
  });
  const patterns = new Set<string>();
  (table.legacyHosts ?? []).forEach(({ host }, i) => {
    if (!patterns.has(host)) patterns.add(host);
    else findings.push(finding("host-repeated", ["legacyHosts", i, "host"], `${host} is listed twice in legacyHosts.`));
  });
  return findings;
}

function checkOwnHosts(table: RouteTable, apis: readonly EffectiveApi[]): Finding[] {
  const findings: Finding[] = [];
  const names = new Set(Object.keys(table.apis));
  const shortHosts = new Set(table.shortHosts);
  const patterns = patternsOf(table);
  const index = indexPatterns(patterns);
  const owners = new Map<string, string>();
  for (const api of apis) {
    api.hosts.forEach((host, i) => {
      const path = [...declaredAt(table, api.name, "hosts"), i];
      const owner = owners.get(host);
      if (shortHosts.has(host)) findings.push(finding("host-is-short", path, `${host} is a short host.`));
      if (owner === api.name) findings.push(finding("host-repeated", path, `${host} is listed twice for ${api.name}.`));
      else if (owner !== undefined) {
        findings.push(finding("host-taken", path, `${host} is an own host of both ${owner} and ${api.name}.`));
      }
      owners.set(host, owner ?? api.name);
      const matched = matching(index, host).flatMap((position) => patterns[position] ?? []);
      for (const pattern of matched) {
        const other = apiOfHost(pattern, host);
        if (other === undefined || other === api.name || !names.has(other)) continue;
        const message = `${host} goes to ${api.name} and no longer to ${other}, although it matches the pattern ${pattern.text} for ${other}.`;
        findings.push(finding("host-shadowed", path, message));
      }
      const bypassed = api.settings.oldHosts === undefined ? endingPattern(table, patterns, host, api.name) : undefined;
      if (bypassed !== undefined) {
        const message = `${host} is an own host of ${api.name}, so the end of ${bypassed} does not hold for it.`;
        findings.push(finding("end-bypassed", path, message));
      }
      if (!isAddress(host)) findings.push(finding("name-too-long", path, `${host} is too long for DNS.`));
    });
  }
  return findings;
}

/** The first pattern that means a host for an API, where something is said of the end of its hosts. */
function endingPattern(
  { legacyHosts = [] }: RouteTable,
  patterns: readonly HostPattern[],
  host: string,
  api: string,
): string | undefined {
  const first = patterns.findIndex((pattern) => apiOfHost(pattern, host) === api);
  const { deprecated, sunset, brownouts = [], links } = legacyHosts[first] ?? {};
  const isEnding = deprecated !== undefined || sunset !== undefined || brownouts.length > 0 || links !== undefined;
  return isEnding ? patterns[first]?.text : undefined;
}

function checkPatternsAgainstShortHosts(table: RouteTable, apis: readonly EffectiveApi[]): Finding[] {
  const findings: Finding[] = [];
  const names = new Set(apis.map((api) => api.name));
  patternsOf(table).forEach((pattern, i) => {
    for (const host of table.shortHosts) {
      const api = apiOfHost(pattern, host);
      if (api === undefined || !names.has(api)) continue;
      const message = `For ${api} the pattern gives ${host}, which is a short host.`;
      findings.push(finding("host-is-short", ["legacyHosts", i, "host"], message));
    }
  });
  return findings;
}

/** Reports patterns whose hosts are too long for DNS, and hosts that an earlier pattern gives to another API. */
function checkLegacyNames(table: RouteTable, apis: readonly EffectiveApi[]): Finding[] {
  const findings: Finding[] = [];
  const patterns = patternsOf(table);
  const names = new Set(apis.map((api) => api.name));
  const earlier = earlierOnes(indexPatterns(patterns), patterns);
  const longest = apis.reduce((longer, { name }) => (name.length > longer.length ? name : longer), "a");
  patterns.forEach((pattern, i) => {
    const path = ["legacyHosts", i, "host"];
    const host = withApi(pattern.text, longest);
    if (!isAddress(host)) findings.push(finding("name-too-long", path, `${host} is too long for DNS.`));
    for (const position of earlier[i] ?? []) {
      const first = patterns[position] ?? pattern;
      const shadowed = apis.find((api) => {
        const other = apiOfHost(first, withApi(pattern.text, api.name));
        return other !== undefined && other !== api.name && names.has(other);
      });
      if (shadowed === undefined) continue;
      const taken = withApi(pattern.text, shadowed.name);
      const message = `The pattern gives ${taken} to ${shadowed.name}, but the earlier pattern ${first.text} gives it to another API.`;
      findings.push(finding("host-shadowed", path, message));
    }
  });
  return findings;
}
