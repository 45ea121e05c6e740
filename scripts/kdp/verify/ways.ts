// SPDX-License-Identifier: Apache-2.0

import type { ApiRoute } from "../../../plugins/route-table/decision/compiled/api-route.ts";
import type { RouteIndex } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { locate } from "../../../plugins/route-table/decision/decide.ts";
import type { Entry } from "../../../plugins/route-table/decision/decision.ts";
import { effectiveApi, type EffectiveApi } from "../../../plugins/route-table/table/effective-api.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { withApi } from "../../../plugins/route-table/table/text/placeholder.ts";
import type { Dialled } from "./ask/call.ts";
import type { Place } from "./options.ts";

/** A way to call an API. */
export interface Way {
  readonly entry: Entry;
  /** The Host header. */
  readonly host: string;
  readonly dialled: Dialled;
  /** What stands before the API's own path in a target; empty for nothing. */
  readonly before: string;
}

/** An API, and how it is called on both sides. */
export interface AskedApi {
  readonly name: string;
  readonly route: ApiRoute;
  readonly settings: EffectiveApi["settings"];
  /** A, by the host and at the address that the table has for it. */
  readonly a: Way;
  /** B by each of its hosts: the short ones first. */
  readonly b: readonly Way[];
  /** What every path of the API begins with, as the upstream sees it: the prefix where it is not stripped. */
  readonly root: string;
}

/** Where both sides are. */
export interface Places {
  /** The old cluster's name in the table. */
  readonly from: string;
  readonly a: Place | undefined;
  readonly b: Place;
}

/** How an API is called on both sides; a sentence where A has no way to it. */
export function waysOf(table: RouteTable, index: RouteIndex, name: string, places: Places): AskedApi | undefined {
  const route = index.routes.get(name);
  const destination = route?.destinations.get(places.from);
  if (route === undefined || destination === undefined) return undefined;
  const api = effectiveApi(table, name);
  const prefix = route.prefix === "/" ? "" : route.prefix;
  const oldHosts = [...api.hosts, ...(table.legacyHosts ?? []).map(({ host }) => withApi(host, name))];
  return {
    name,
    route,
    settings: api.settings,
    a: {
      entry: "legacy",
      host: destination.host,
      dialled: {
        scheme: places.a?.scheme ?? destination.scheme,
        address: places.a?.address ?? destination.address,
        port: places.a?.port ?? destination.port,
        serverName: destination.serverName,
      },
      before: destination.basePath,
    },
    b: [
      ...table.shortHosts.map((host) => wayInto(places.b, "short", host, route.stripPath ? prefix : "")),
      ...[...new Set(oldHosts)]
        .filter((host) => isOf(index, host, name))
        .map((host) => wayInto(places.b, "legacy", host, "")),
    ],
    root: route.stripPath ? "" : prefix,
  };
}

function wayInto({ scheme = "https", address, port }: Place, entry: Entry, host: string, before: string): Way {
  const dialled = { scheme, address, port: port ?? (scheme === "https" ? 443 : 80), serverName: host };
  return { entry, host, dialled, before };
}

/** Whether a host leads to an API: another API may have it as its own. */
function isOf(index: RouteIndex, host: string, name: string): boolean {
  const { match } = locate(index, { method: "GET", host, target: "/" });
  return match.kind === "api" && match.route.api === name;
}

/** A target on a way. A path that is only a query belongs to the API's bare prefix. */
export function targetOn({ before }: Way, path: string): string {
  return before === "" && !path.startsWith("/") ? `/${path}` : before + path;
}
