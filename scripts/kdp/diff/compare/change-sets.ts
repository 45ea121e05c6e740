// SPDX-License-Identifier: Apache-2.0

import { API_PLACEHOLDER } from "../../../../plugins/route-table/table/text/placeholder.ts";
import type { Area, ChangeSet, Kind } from "./changes.ts";
import type { RegionChange } from "./region.ts";
import { OUTCOME_FIELDS, textOf, type Outcome } from "./outcome.ts";

/** A change of an area's requests. */
export interface AreaChange extends RegionChange {
  readonly area: Area;
  /** The APIs for which it holds; the texts are those of the first. */
  readonly names: readonly string[];
}

/** Puts areas that change in the same way, on the same conditions, together. */
export function changeSetsOf(changes: readonly AreaChange[]): ChangeSet[] {
  const sets = new Map<string, ChangeSet & { readonly areas: Area[] }>();
  for (const { area, names, old, new: changed, occasions, choices } of changes) {
    const key = JSON.stringify([names, old, changed, occasions, choices]);
    const known = sets.get(key);
    if (known !== undefined) {
      addArea(known.areas, area);
      continue;
    }
    sets.set(key, { kind: kindOf(old, changed), names, areas: [area], occasions, choices, old, new: changed });
  }
  return byName([...sets.values()]);
}

/** Puts sets together that differ by the name of their API alone, and writes `{api}` for it. */
function byName(sets: readonly ChangeSet[]): ChangeSet[] {
  const groups = new Map<string, { names: string[]; isGeneral: boolean }>();
  for (const { names, ...rest } of sets) {
    const [name] = names;
    const text = JSON.stringify(rest);
    const isGeneral = name !== undefined && !isOfTwo(rest) && !text.includes(API_PLACEHOLDER);
    const general = isGeneral ? text.replaceAll(name, API_PLACEHOLDER) : text;
    const known = groups.get(general);
    if (known === undefined) groups.set(general, { names: [...names], isGeneral });
    else known.names.push(...names);
  }
  return [...groups].map(([general, { names, isGeneral }]) => {
    const only = isGeneral && names.length === 1 ? names[0] : undefined;
    const text = only === undefined ? general : general.replaceAll(API_PLACEHOLDER, only);
    return { ...(JSON.parse(text) as Omit<ChangeSet, "names">), names };
  });
}

/** Whether the requests of a set go from one API to another. */
export function isOfTwo({ old, new: changed }: Pick<ChangeSet, "old" | "new">): boolean {
  return old.api !== null && changed.api !== null && old.api !== changed.api;
}

/** The sets of each API, where a set holds for several. */
export function setOfEach(set: ChangeSet): ChangeSet[] {
  const { names, ...rest } = set;
  if (names.length < 2 || isOfTwo(set)) return [set];
  return names.map((name) => setOfName(rest, name));
}

/** What a set is for one of its APIs. */
export function setOfName(set: Omit<ChangeSet, "names">, name: string): ChangeSet {
  const text = JSON.stringify({ ...set, names: [name] });
  return JSON.parse(text.replaceAll(API_PLACEHOLDER, name)) as ChangeSet;
}

/** Hosts with the same paths are one area. */
function addArea(areas: Area[], area: Area): void {
  const key = keyOf(area);
  const i = areas.findIndex((each) => keyOf(each) === key);
  const known = areas[i];
  if (known === undefined) areas.push(area);
  else areas[i] = { ...known, hosts: [...known.hosts, ...area.hosts] };
}

function keyOf({ path, scope, except }: Area): string {
  return JSON.stringify([path, scope, except]);
}

const WHERE_TO = ["api", "cluster", "dials", "host", "sni", "path", "requestHeaders"] as const;

/** What a change is called. */
function kindOf(old: Outcome, changed: Outcome): Kind {
  if (changed.answer !== null) {
    if (isRedirect(changed) && !(old.answer !== null && isRedirect(old))) return "redirected";
    return old.answer === null || isRedirect(old) ? (isRedirect(changed) ? "answer" : "refused") : "answer";
  }
  if (old.answer !== null) return "served";
  if (WHERE_TO.some((field) => textOf(old, field) !== textOf(changed, field))) return "moved";
  return textOf(old, "responseHeaders") !== textOf(changed, "responseHeaders") || old.rewrites !== changed.rewrites
    ? "response"
    : "handling";
}

function isRedirect({ answer }: Outcome): boolean {
  return answer?.endsWith(" redirect") === true;
}

/** The fields in which two outcomes differ. */
export function differingFields({
  old,
  new: changed,
}: Pick<ChangeSet, "old" | "new">): (typeof OUTCOME_FIELDS)[number][] {
  return OUTCOME_FIELDS.filter((field) => textOf(old, field) !== textOf(changed, field));
}
