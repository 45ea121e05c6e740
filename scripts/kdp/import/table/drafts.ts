// SPDX-License-Identifier: Apache-2.0

import { isHostName } from "../../../../plugins/route-table/table/text/host-name.ts";
import type { Estate, EstateRoute } from "../estate/estate.ts";
import type { Draft, TableOptions } from "./draft.ts";
import { areAlike, entriesOf, urlOf, type HostEntries } from "./entries.ts";
import { ANY_HOST, routesByHost } from "./host-routes.ts";
import type { Notes } from "./notes.ts";
import type { PlacedRow } from "./row.ts";
import { chooseShortHosts } from "./short-hosts.ts";

/** The APIs of an estate, and the short hosts that they are on. */
export interface Drafts {
  readonly apis: readonly Draft[];
  /** Empty if there is none. */
  readonly shortHosts: readonly string[];
}

/** Makes APIs of an estate's hosts: one for each upstream with all that is said of it. */
export function draftsOf(estate: Estate, options: TableOptions, notes: Notes): Drafts {
  const byHost = routesByHost(estate);
  const named: HostEntries[] = [];
  for (const [host, routes] of byHost) {
    if (host === ANY_HOST || options.shortHosts.includes(host)) continue;
    if (isHostName(host)) named.push(entriesOf(host, routes, notes));
    else noteOddHost(host, routes, notes);
  }
  const ofAll = byHost.get(ANY_HOST) ?? [];
  const given = options.shortHosts.map((host) => entriesOf(host, byHost.get(host) ?? ofAll, notes));
  const short = given.length > 0 ? given : chooseShortHosts(named);
  for (const route of ofAll) {
    notes.add("any-host", route.place, urlOf(ANY_HOST, route.path.value));
  }
  const isShort = new Set(short.map(({ host }) => host));
  const builder = new DraftBuilder(notes);
  if (short.length > 0) builder.addShortHosts(short);
  else if (ofAll.length > 0) builder.addShortHosts([entriesOf(ANY_HOST, ofAll, notes)]);
  for (const each of named) if (!isShort.has(each.host)) builder.addOldHost(each);
  return { apis: builder.drafts(), shortHosts: short.map(({ host }) => host) };
}

function noteOddHost(host: string, routes: readonly EstateRoute[], notes: Notes): void {
  for (const { hosts, place, path } of routes) {
    if (!hosts.includes(host)) continue;
    notes.add(host.startsWith("*.") ? "wildcard-host" : "host-is-odd", place, urlOf(host, path.value));
  }
}

class DraftBuilder {
  readonly #drafts: { entry: PlacedRow; hosts: string[]; isShort: boolean }[] = [];
  readonly #byKey = new Map<string, { entry: PlacedRow; hosts: string[] }>();
  readonly #notes: Notes;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  /** Adds an API for each prefix. All short hosts of a table serve the same. */
  addShortHosts(hosts: readonly HostEntries[]): void {
    const byPath = new Map<string, PlacedRow>();
    for (const { host, entries } of hosts) {
      for (const entry of entries) {
        const known = byPath.get(entry.prefix);
        if (known === undefined) byPath.set(entry.prefix, entry);
        else if (!areAlike(known, entry)) {
          this.#notes.add("path-taken", entry.row.route.place, urlOf(host, entry.prefix));
        }
      }
    }
    for (const entry of byPath.values()) {
      this.#add(entry, true);
      for (const { host, entries } of hosts) {
        if (entries.some(({ prefix }) => prefix === entry.prefix)) continue;
        this.#notes.add("short-path-added", entry.row.route.place, urlOf(host, entry.prefix));
      }
    }
  }

  /** Gives a host to the API that serves it whole. */
  addOldHost({ host, entries }: HostEntries): void {
    const main = entries.find(({ prefix }) => prefix === "/") ?? onlyRowOf(entries);
    for (const entry of entries) {
      if (entry === main) continue;
      const { place } = entry.row.route;
      if (main === undefined) this.#notes.add("host-left-out", place, urlOf(host, entry.prefix));
      else if (main.prefix === "/") this.#notes.add("path-on-old-host", place, urlOf(host, entry.prefix));
    }
    if (main === undefined) return;
    if (main.prefix !== "/") this.#notes.add("paths-added", main.row.route.place, urlOf(host, "/"));
    const draft = this.#byKey.get(main.row.key) ?? this.#add(main, false);
    draft.hosts.push(host);
  }

  drafts(): readonly Draft[] {
    return this.#drafts.map(({ entry: { row, prefix, strips }, hosts, isShort }) => ({
      row,
      hosts: hosts.sort(),
      path: isShort ? prefix : undefined,
      strips: isShort ? strips : undefined,
    }));
  }

  #add(entry: PlacedRow, isShort: boolean): { hosts: string[] } {
    const draft = { entry, hosts: [], isShort };
    this.#drafts.push(draft);
    if (!this.#byKey.has(entry.row.key)) this.#byKey.set(entry.row.key, draft);
    return draft;
  }
}

/** The entry that stands for all, where each leads to one row with its path as it is. */
function onlyRowOf([first, ...rest]: readonly PlacedRow[]): PlacedRow | undefined {
  if (first === undefined || first.strips === true) return undefined;
  return rest.every((entry) => areAlike(first, entry)) ? first : undefined;
}
