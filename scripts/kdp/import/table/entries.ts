// SPDX-License-Identifier: Apache-2.0

import { isPrefix } from "../../../../plugins/route-table/table/text/path-prefix.ts";
import type { EstateRoute, PathMatch } from "../estate/estate.ts";
import type { Notes } from "./notes.ts";
import { rowOf, withoutSlash, type PlacedRow, type Refusal } from "./row.ts";

/** Nobody writes longer paths or more segments. The work for a path grows with both. */
const MAX_PATH_LENGTH = 4096;
const MAX_SEGMENTS = 100;

/** What a host serves, as a table can say it: prefixes that lead to rows. */
export interface HostEntries {
  readonly host: string;
  /** The longest prefix that takes a path serves it. No prefix stands twice. */
  readonly entries: readonly PlacedRow[];
}

/** A route that no prefix can stand for. */
interface Missed {
  readonly route: EstateRoute;
  readonly refusal: Refusal;
  /** A path that it serves. */
  readonly path: string;
}

/** The prefixes of a host and their rows. What they can't say becomes a note. */
export function entriesOf(host: string, routes: readonly EstateRoute[], notes: Notes): HostEntries {
  const entries: PlacedRow[] = [];
  const missed: Missed[] = [];
  const taken = new Set<string>();
  for (const route of routes) {
    const { path } = route;
    if (isTooLong(path.value)) {
      notes.add("path-is-too-long", route.place, urlOf(host, path.value));
      continue;
    }
    const prefix = prefixOf(path);
    // The source never gets to a route behind one that takes all that it would take.
    if (taken.has("/") || ancestorsOf(prefix ?? path.value).some((each) => taken.has(each))) continue;
    const refusal = matchRefusal(route, prefix);
    if (refusal !== undefined || prefix === undefined) {
      missed.push({ route, refusal: refusal ?? "path-is-regex", path: examplePath(path) });
      continue;
    }
    taken.add(prefix);
    const placed = rowOf(route, prefix);
    if (typeof placed === "string") missed.push({ route, refusal: placed, path: prefix });
    else entries.push(placed);
  }
  const all = byPrefix(entries);
  const kept = entries.filter((entry) => !isCovered(entry, all));
  const found = byPrefix(kept);
  for (const { route, refusal, path } of missed) {
    if (!servesAlike(route, path, found)) notes.add(refusal, route.place, urlOf(host, path));
  }
  for (const entry of kept) noteDifferences(host, entry, found, notes);
  return { host, entries: kept };
}

/** A URL of a host, for people. */
export function urlOf(host: string, path: string): string {
  return `https://${host}${path}`;
}

type Entries = ReadonlyMap<string, PlacedRow>;

function byPrefix(entries: readonly PlacedRow[]): Entries {
  return new Map(entries.map((entry) => [entry.prefix, entry]));
}

/** The entry that serves a path: the longest prefix. */
function entryOf(entries: Entries, path: string): PlacedRow | undefined {
  const prefix = ancestorsOf(path).findLast((each) => entries.has(each)) ?? "/";
  return entries.get(prefix);
}

function isTooLong(path: string): boolean {
  return path.length > MAX_PATH_LENGTH || path.split("/").length - 1 > MAX_SEGMENTS;
}

/** Whether two entries send a request below both prefixes to the same URL of the same row. */
export function areAlike(one: PlacedRow, other: PlacedRow): boolean {
  if (one.row.key !== other.row.key) return false;
  return one.prefix === other.prefix ? one.strips === other.strips : one.strips !== true && other.strips !== true;
}

/** The prefix of a path that matches by one; undefined for the other kinds. */
function prefixOf({ kind, value }: PathMatch): string | undefined {
  if (kind !== "segments" && kind !== "prefix") return undefined;
  return value === "" || value === "/" ? "/" : withoutSlash(value);
}

/** A path and the prefixes of whole segments above it, without `/`. */
function ancestorsOf(path: string): string[] {
  const segments = path.split("/");
  return segments.slice(1).map((_, i) => segments.slice(0, i + 2).join("/"));
}

function matchRefusal({ path, methods, headers }: EstateRoute, prefix: string | undefined): Refusal | undefined {
  if (headers.length > 0) return "only-some-headers";
  if (methods.length > 0) return "only-some-methods";
  if (path.kind === "exact") return "path-is-exact";
  if (prefix === undefined) return "path-is-regex";
  return isPrefix(prefix) ? undefined : "path-has-odd-characters";
}

/** A path that a match takes; for a regular expression the expression itself, without what nobody types. */
function examplePath({ kind, value }: PathMatch): string {
  if (kind !== "regex") return value === "" ? "/" : value;
  return value.startsWith("/") ? value : `/${value}`;
}

function isCovered(entry: PlacedRow, entries: Entries): boolean {
  if (entry.prefix === "/") return false;
  const above = entryOf(entries, entry.prefix.slice(0, entry.prefix.lastIndexOf("/")));
  return above !== undefined && areAlike(entry, above);
}

/** Whether the entries do with a route's requests what the route does. */
function servesAlike(route: EstateRoute, path: string, entries: Entries): boolean {
  const prefix = prefixOf(route.path);
  const own = rowOf(route, prefix ?? "/");
  if (typeof own === "string") return false;
  const serving = entryOf(entries, route.path.kind === "regex" ? "/" : path);
  if (serving === undefined || !areAlike(own, serving)) return false;
  if (route.path.kind === "exact") return true;
  const all = [...entries.values()];
  const below = prefix === undefined ? all : all.filter((entry) => entry.prefix.startsWith(`${prefix}/`));
  return below.every((entry) => areAlike(own, entry));
}

function noteDifferences(host: string, entry: PlacedRow, entries: Entries, notes: Notes): void {
  const { prefix, row } = entry;
  const { path, place } = row.route;
  if (prefix === "/") return;
  const differs = (other: string): boolean => {
    const serving = entryOf(entries, other);
    return serving === undefined || !areAlike(serving, entry);
  };
  const upper = prefix.toUpperCase() === prefix ? prefix.toLowerCase() : prefix.toUpperCase();
  if (path.ignoresCase && upper !== prefix && differs(upper)) notes.add("letter-case", place, urlOf(host, upper));
  if (path.kind !== "prefix") return;
  if (path.value.endsWith("/")) notes.add("path-without-slash", place, urlOf(host, prefix));
  else if (differs(`${prefix}x`)) notes.add("prefix-ends-inside-segment", place, urlOf(host, `${prefix}x`));
}
