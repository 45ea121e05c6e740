// SPDX-License-Identifier: Apache-2.0

import type { ApiSettings } from "../../../../plugins/route-table/table/schema/api-fields.ts";
import type { RouteTable } from "../../../../plugins/route-table/table/schema/route-table.ts";
import type { Estate } from "../estate/estate.ts";
import type { Remark } from "../estate/remark.ts";
import type { SourcePlace } from "../estate/source-place.ts";
import { aroundOf, type Around } from "./around.ts";
import { Clusters, isAt, mostCommonUrl } from "./clusters.ts";
import type { NamedApi, TableOptions } from "./draft.ts";
import { draftsOf } from "./drafts.ts";
import { Guards } from "./guards.ts";
import { hoist, type WholeRow } from "./hoist.ts";
import { findPatterns, templateOf } from "./host-patterns.ts";
import { nameApis } from "./names.ts";
import { Notes } from "./notes.ts";
import { OldCluster } from "./old-cluster.ts";
import { objectsOfApis, routesOfApis } from "./objects.ts";
import { oldHostsOf, type OldHosts } from "./old-hosts.ts";
import { noteAddedPaths, pathsOf } from "./paths.ts";
import { pluginsOf } from "./plugins.ts";
import { withoutConflicts } from "./conflicts.ts";
import type { Row } from "./row.ts";
import { splitOf } from "./splits.ts";

/** Stands for a short host where the estate has none. No client can reach a name below `invalid` (RFC 2606). */
const NO_SHORT_HOST = "short.invalid";

/** What an import makes of an estate. */
export interface Imported {
  /** `undefined` if the estate has no API that a table can have. */
  readonly table: RouteTable | undefined;
  /** The APIs in the table's order. */
  readonly apis: readonly NamedApi[];
  readonly around: Around;
  /** The objects of the source that have to do with each API, such as `Ingress team1/api01`. */
  readonly objectsOf: ReadonlyMap<string, readonly string[]>;
  /** The patterns of old hosts that were found, with the number of hosts that follow each. */
  readonly patterns: ReadonlyMap<string, number>;
  /** The prefix of each API on the short hosts. */
  readonly paths: ReadonlyMap<string, string>;
  /** What the sources say, and then what the table says. */
  readonly remarks: readonly Remark[];
}

/**
 * Makes a route table of an estate. It never throws: what a table can't mean becomes a remark.
 *
 * @param place - Where remarks belong that no object causes: what was imported.
 */
export function tableOf(estate: Estate, options: TableOptions, place: SourcePlace): Imported {
  const notes = new Notes();
  const { apis: all, shortHosts } = draftsOf(estate, options, notes);
  const drafts = withoutConflicts(all, shortHosts, notes);
  const patterns = findPatterns(
    drafts.flatMap(({ hosts }) => hosts),
    options.legacyHosts,
  );
  const apis = nameApis(drafts, patterns, options);
  const oldHosts = oldHostsOf(apis, patterns, options, notes, place);
  const around = aroundOf(estate, apis, notes);
  const routesOf = routesOfApis(estate, apis, shortHosts);
  const objectsOf = objectsOfApis(routesOf);
  const paths = pathsOf(apis);
  const known = { apis, around, objectsOf, patterns: oldHosts.counts, paths };
  const remarks = (): readonly Remark[] => [...estate.remarks, ...notes.all()];
  if (apis.length === 0) return { ...known, table: undefined, remarks: remarks() };
  if (shortHosts.length === 0) notes.add("no-short-host", place);
  noteAddedPaths(apis, paths, shortHosts, options, notes);
  const clusters = new Clusters();
  const url = mostCommonUrl(apis);
  const old = options.fromAddress === undefined ? undefined : new OldCluster(apis, shortHosts, options);
  const home = old === undefined ? options.fromName : options.toName;
  clusters.add(home, url);
  if (old === undefined) {
    notes.add("address-of-old-cluster", place);
    if (options.toName !== home) clusters.add(options.toName, url);
  }
  const guards = new Guards(estate.remarks, options.isAnswered, notes);
  const rows = apis.map((api) => {
    const plugins = guards.closed(api, pluginsOf(api, notes), routesOf.get(api.name) ?? []);
    const row = wholeRow(api, paths, oldHosts, placementOf(api, clusters, home, notes), plugins);
    return old === undefined ? row : { ...row, settings: old.rowOf(api, row.settings, notes) };
  });
  const { defaults, rows: own } = hoist(rows);
  const table: RouteTable = {
    shortHosts: shortHosts.length === 0 ? [NO_SHORT_HOST] : shortHosts,
    ...(oldHosts.patterns.length > 0 && { legacyHosts: oldHosts.patterns.map((host) => ({ host })) }),
    clusters: Object.fromEntries([...(old?.clusters() ?? []), ...clusters.all()]),
    oldCluster: options.fromName,
    defaults: { cluster: home, ...defaults },
    apis: Object.fromEntries(own),
  };
  return { ...known, table, remarks: remarks() };
}

/** Where an API is served. Clusters for further upstreams of a split are added. */
function placementOf(api: NamedApi, clusters: Clusters, home: string, notes: Notes): Placement {
  const { name, row } = api;
  const [main] = row.upstreams;
  const placed =
    main === undefined || isAt(main, name, clusters.get(home))
      ? { cluster: home, upstream: undefined }
      : clusters.placeMain(main, home);
  const split = splitOf(api, placed.cluster, clusters, notes);
  return {
    ...(placed.cluster !== home && { cluster: placed.cluster }),
    ...(placed.upstream !== undefined && { upstream: placed.upstream }),
    ...(split !== undefined && { split }),
    hostHeader: row.settings.hostHeader === undefined ? undefined : templateOf(row.settings.hostHeader, name),
  };
}

/** Where an API is served, and by what name. */
type Placement = Pick<ApiSettings, "cluster" | "upstream" | "split"> & { readonly hostHeader: string | undefined };

function wholeRow(
  api: NamedApi,
  paths: ReadonlyMap<string, string>,
  oldHosts: OldHosts,
  { hostHeader, ...placement }: Placement,
  plugins: ApiSettings["plugins"],
): WholeRow {
  const { name, row, strips } = api;
  const path = paths.get(name);
  const hosts = (oldHosts.own.get(name) ?? []).map((host) => templateOf(host, name));
  const settings: ApiSettings = {
    ...(path !== undefined && path !== `/${name}` && { path }),
    ...(hosts.length > 0 && { hosts }),
    ...placement,
    ...(strips === false && { stripPath: false }),
    ...withoutHostHeader(row.settings),
    ...(hostHeader !== undefined && { hostHeader }),
    ...(plugins !== undefined && { plugins }),
  };
  return { name, settings, isFree: new Set(strips === undefined ? ["stripPath"] : []) };
}

function withoutHostHeader({ timeouts, retries, healthCheck }: Row["settings"]): Row["settings"] {
  return {
    ...(timeouts !== undefined && { timeouts }),
    ...(retries !== undefined && { retries }),
    ...(healthCheck !== undefined && { healthCheck }),
  };
}
