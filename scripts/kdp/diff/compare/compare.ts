// SPDX-License-Identifier: Apache-2.0

import { withoutPort } from "../../../../plugins/route-table/decision/http/host-key.ts";
import type { RouteTable } from "../../../../plugins/route-table/table/schema/route-table.ts";
import { alikeOf, withoutName, type Alike } from "./alike.ts";
import type { Area, ChangeSet } from "./changes.ts";
import { changeSetsOf, type AreaChange } from "./change-sets.ts";
import { estateOf, type Estate } from "./estate.ts";
import { literalHosts } from "./occasions.ts";
import { OUTCOME_FIELDS, textOf } from "./outcome.ts";
import { sideOf, type Pair } from "./pair.ts";
import { freshSegment } from "./paths.ts";
import { compareRegion, type RegionChange } from "./region.ts";
import { regionsToCompare, type HostGroup, type PathArea } from "./regions.ts";

/** Two tables to compare, compiled. */
export interface Estates {
  readonly old: Estate;
  readonly new: Estate;
}

/** Compiles both tables. */
export function estatesOf(old: RouteTable, changed: RouteTable): Estates {
  return { old: estateOf(old), new: estateOf(changed) };
}

/**
 * Finds every set of requests that two checked tables decide differently, from a time on. The space of requests is divided by everything
 * that either table distinguishes; one request of each part is decided by both tables, and stands for the part.
 *
 * @param now - Unix time in seconds.
 */
export function compareEstates(
  { old, new: changed }: Estates,
  now: number,
  alike = alikeOf(old, changed),
): ChangeSet[] {
  const segment = freshSegment([old, changed], "kdp-probe");
  const compared = new Map<string, { readonly names: string[]; readonly changes: readonly Changed[] }>();
  for (const group of regionsToCompare(old, changed, alike)) {
    for (const area of group.areas) {
      const names = namesOf(area);
      const key = classKey(alike, group, area, names);
      const known = compared.get(key);
      if (known !== undefined) known.names.push(...names);
      else compared.set(key, { names, changes: compareArea({ old, new: changed }, group, area, segment, now) });
    }
  }
  const changes = [...compared.values()].flatMap(({ names, changes: each }) =>
    each.map((change) => ({ ...change, names })),
  );
  return changeSetsOf(changes);
}

/** The APIs that an area belongs to. */
function namesOf({ apis }: PathArea): string[] {
  return [...new Set(apis.flatMap((api) => api ?? []))];
}

/** What an area is, but for the name of its API; areas that are the same change in the same way. */
function classKey(
  { classOf }: Alike,
  { hosts, old, new: changed }: HostGroup,
  area: PathArea,
  names: string[],
): string {
  const text = JSON.stringify([hosts, old, changed, area]);
  const [name] = names;
  return name === undefined || names.length > 1 ? text : `${classOf(name)}\n${withoutName(text, name)}`;
}

type Changed = Omit<AreaChange, "names">;

function compareArea(estates: Estates, group: HostGroup, area: PathArea, segment: string, now: number): Changed[] {
  const pair: Pair = {
    old: sideOf(estates.old, group.old, area.apis[0]),
    new: sideOf(estates.new, group.new, area.apis[1]),
  };
  // Where one table alone passes the client's host on, a host that the other sends can't stand for others.
  const literal = new Set([...literalHosts(pair)].map(withoutPort));
  const alone = group.hosts.filter((host) => literal.has(host)).map((host) => [host]);
  const together = group.hosts.filter((host) => !literal.has(host));
  return [...alone, ...(together.length === 0 ? [] : [together])].flatMap((hosts) => {
    const [host = ""] = hosts;
    const region = { host, path: area.path };
    const below = compareRegion(pair, { ...region, segment }, now);
    const exact = compareRegion(pair, { ...region, segment: undefined }, now);
    return joined(below, exact).map(({ scope, ...change }) => ({
      ...change,
      area: { hosts, path: area.path, scope, except: scope === "exact" ? [] : area.except },
    }));
  });
}

type Scoped = RegionChange & { readonly scope: Area["scope"] };

/** Puts together what changes alike below a prefix and at the prefix itself. */
function joined(below: readonly RegionChange[], exact: readonly RegionChange[]): Scoped[] {
  const left = new Map(exact.map((change) => [keyWithoutPaths(change), change]));
  const both = below.map((change): Scoped => {
    const key = keyWithoutPaths(change);
    return { ...change, scope: left.delete(key) ? "all" : "below" };
  });
  return [...both, ...[...left.values()].map((change): Scoped => ({ ...change, scope: "exact" }))];
}

/** What a change is, but for texts that contain the request's path: of them it has only whether they differ. */
function keyWithoutPaths({ old, new: changed, occasions, choices }: RegionChange): string {
  const fields = OUTCOME_FIELDS.map((field) => {
    const texts = [textOf(old, field), textOf(changed, field)];
    if (field === "path") return texts[0] === texts[1];
    if (field !== "responseHeaders") return texts;
    return [texts[0] === texts[1], ...[old, changed].map(({ responseHeaders }) => responseHeaders.map(nameOf))];
  });
  return JSON.stringify([fields, occasions, choices]);
}

function nameOf(header: string): string {
  return /^[^:=]*/.exec(header)?.[0] ?? "";
}
