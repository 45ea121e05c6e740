// SPDX-License-Identifier: Apache-2.0

import type { Decision } from "../../../plugins/route-table/decision/decision.ts";
import type { Located } from "../../../plugins/route-table/decision/decide.ts";
import { notRedirected, type NotRedirected } from "../../../plugins/route-table/decision/not-redirected.ts";
import { isProblem, PROBLEMS } from "../../../plugins/route-table/decision/problems.ts";
import type { Request } from "../../../plugins/route-table/decision/request.ts";
import type { RouteIndex } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { splitTarget } from "../../../plugins/route-table/decision/http/target.ts";
import { declaredAt } from "../../../plugins/route-table/table/effective-api.ts";
import { formatPath, type Path } from "../../../plugins/route-table/table/finding.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { labelled } from "../text/labelled.ts";
import type { Place } from "../values/node.ts";
import { textOf } from "./byte-text.ts";
import { describeCluster } from "./cluster.ts";
import { describeApi, describeHost } from "./host-and-api.ts";
import { describeUpstream } from "./upstream.ts";
import { whereExitSaid } from "./where-decided.ts";

/** The input for an explanation. */
export interface Explained {
  readonly request: Request;
  readonly scheme: "http" | "https";
  /** What the request asks for, as the decision found it. */
  readonly located: Located;
  readonly decision: Decision;
  /** The decision for the same request without its headers. */
  readonly withoutHeaders: Decision;
  /** When: Unix time in seconds. */
  readonly time: number;
  /** Clusters that are taken to be unhealthy. */
  readonly unhealthy: readonly string[];
  readonly table: RouteTable;
  readonly index: RouteIndex;
  readonly locate: (path: Path) => Place;
}

/** The explanation of a decision as text, step by step. */
export function formatExplanation(explained: Explained): string {
  const { request, scheme, table, index, located, locate } = explained;
  const at = (path: Path): string => placeOf(path, locate);
  const found = { request, table, index, at, ...located };
  const lines = [
    `${request.method} ${scheme}://${request.host}${textOf(request.target)}`,
    "",
    ...labelled("host", describeHost(found)),
    ...labelled("path", describePath(explained)),
    ...labelled("api", describeApi(found)),
    ...labelled("cluster", describeCluster({ ...explained, at })),
    ...labelled("upstream", describeUpstream(explained)),
    ...labelled("response", describeResponse(explained, at)),
  ];
  return `${lines.join("\n")}\n`;
}

function describePath({ request, located: { path: normal } }: Explained): string[] {
  const { path } = splitTarget(textOf(request.target));
  if (normal === undefined) return [`${path} is refused by Kong: not a valid path, or above the root`];
  return [normal === path ? normal : `${normal} (normal form of ${path})`];
}

/** Why a request is served although other requests are redirected. */
const NOT_REDIRECTED: Readonly<Record<NotRedirected, string>> = {
  preflight: "not a redirect, since browsers follow none of a CORS preflight",
  websocket: "not a redirect, since browsers follow none of a WebSocket's opening",
};

function whyServed({ request, decision, withoutHeaders }: Explained): string[] {
  const why = notRedirected(request);
  if (why === undefined || decision.exit !== null || !withoutHeaders.because.includes("redirect")) return [];
  return [NOT_REDIRECTED[why]];
}

function mappedBack({ decision: { api }, table, index }: Explained, at: (path: Path) => string): string[] {
  if (api === null || index.routes.get(api)?.rewritesResponse !== true) return [];
  const where = at(declaredAt(table, api, "rewriteResponse"));
  return [`Location, Content-Location, Refresh, Link and Set-Cookie are mapped back to the client's URL (${where})`];
}

function describeResponse(explained: Explained, at: (path: Path) => string): string[] {
  const { decision, table, located, time } = explained;
  const { exit, because, responseHeaders } = decision;
  const own = exit === null ? {} : exit.headers;
  const headers = Object.entries({ ...responseHeaders, ...own })
    .filter(([name]) => name !== "Content-Type")
    .map(([name, value]) => `${name}: ${value}`);
  if (exit === null) {
    const says = headers.length === 0 ? "the upstream's" : "the upstream's, and:";
    return [says, ...headers, ...mappedBack(explained, at), ...whyServed(explained)];
  }
  const [reason] = because;
  const where = whereExitSaid(table, located, decision, time);
  const said = where === undefined ? "" : ` (${at(where)})`;
  if (reason === "preflight") {
    return [
      `${exit.status}: the preflight is granted, so that code of its origin can read the gateway's answer to the request${said}`,
      ...headers,
    ];
  }
  if (!isProblem(reason)) return [`${exit.status}, a redirect to the short host${said}`, ...headers];
  const members = Object.entries(exit.members ?? {}).map(([name, value]) => `${name}: ${value}`);
  return [`${exit.status}: ${PROBLEMS[reason].detail}${said}`, `type ${exit.type ?? ""}`, ...members, ...headers];
}

function placeOf(path: Path, locate: (path: Path) => Place): string {
  const { file, line, column } = locate(path);
  return `${formatPath(["routeTable", ...path])} at ${file}:${line}:${column}`;
}
