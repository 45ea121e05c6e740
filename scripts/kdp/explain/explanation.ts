// SPDX-License-Identifier: Apache-2.0

import type { Decision } from "../../../plugins/route-table/decision/decision.ts";
import { hostKey } from "../../../plugins/route-table/decision/http/host-key.ts";
import { normalPath } from "../../../plugins/route-table/decision/http/normal-path.ts";
import { isProblem, PROBLEMS } from "../../../plugins/route-table/decision/problems.ts";
import type { Request } from "../../../plugins/route-table/decision/request.ts";
import type { RouteIndex } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { splitTarget } from "../../../plugins/route-table/decision/http/target.ts";
import { formatPath, type Path } from "../../../plugins/route-table/table/finding.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import type { Place } from "../values/node.ts";
import { describeCluster } from "./cluster.ts";

/** The input for an explanation. */
export interface Explained {
  readonly request: Request;
  readonly scheme: "http" | "https";
  readonly decision: Decision;
  readonly table: RouteTable;
  readonly index: RouteIndex;
  readonly locate: (path: Path) => Place;
}

/** The explanation of a decision as text, step by step. */
export function formatExplanation(explained: Explained): string {
  const { request, scheme } = explained;
  const lines = [
    `${request.method} ${scheme}://${request.host}${request.target}`,
    "",
    ...row("host", describeHost(explained)),
    ...row("path", describePath(explained)),
    ...row("api", describeApi(explained)),
    ...row("cluster", describeCluster({ ...explained, at: (path) => at(path, explained.locate) })),
    ...row("upstream", describeUpstream(explained.decision, explained.table)),
    ...row("response", describeResponse(explained.decision)),
  ];
  return `${lines.join("\n")}\n`;
}

const LABEL_WIDTH = 10;

function row(label: string, texts: readonly string[]): string[] {
  return texts.map((text, i) => `  ${(i === 0 ? label : "").padEnd(LABEL_WIDTH)}${text}`);
}

function describeHost({ request, decision, table }: Explained): string[] {
  const key = hostKey(request.host);
  const said = [hostMeaning(key, decision, table)];
  const [name = ""] = request.host.split(":");
  if (decision.upstream !== null && name !== key) {
    said.push("Kong's own router compares hosts with case and final dot: its routes do not take this request.");
  }
  return said;
}

function hostMeaning(key: string, decision: Decision, table: RouteTable): string {
  if (decision.entry === "short") return `${key} is a short host`;
  if (decision.entry === "legacy") {
    const isOwn = !(table.legacyHosts ?? []).some(({ host }) => host.split("{api}").join(decision.api ?? "") === key);
    return isOwn
      ? `${key} is an own host of ${String(decision.api)}`
      : `${key} is an old host, by a pattern of legacyHosts`;
  }
  return table.shortHosts.includes(key) ? `${key} is a short host` : `${key} is not in the table`;
}

function describePath({ request }: Explained): string[] {
  const { path } = splitTarget(request.target);
  const normal = normalPath(path);
  if (normal === undefined) return [`${path} is refused by Kong: not a valid path, or above the root`];
  return [normal === path ? normal : `${normal} (normal form of ${path})`];
}

function describeApi({ decision, table, locate }: Explained): string[] {
  if (decision.api === null) return [];
  const prefix = table.apis[decision.api]?.path ?? table.defaults?.path ?? "/{api}";
  const how =
    decision.entry === "short"
      ? `the longest prefix of the path is ${prefix.split("{api}").join(decision.api)}`
      : "by its host";
  return [`${decision.api}, ${how} (${at(["apis", decision.api], locate)})`];
}

function describeUpstream({ upstream, cluster, requestHeaders = {} }: Decision, table: RouteTable): string[] {
  if (upstream === null) return ["none"];
  const { scheme, host, sni, address, port, target } = upstream;
  const isVerified = table.clusters[cluster ?? ""]?.tlsVerify !== false;
  const certificate = isVerified ? "certificate verified" : "certificate NOT verified (tlsVerify: false)";
  const tls = scheme === "https" ? `TLS, SNI ${sni ?? "none"}, ${certificate}` : "no TLS";
  const passed = Object.entries(requestHeaders).map(([name, value]) => `${name}: ${value}`);
  return [`${scheme}://${host}${target}`, `dials ${address}, port ${port}; ${tls}`, `Host: ${host}`, ...passed];
}

function describeResponse({ exit, because, responseHeaders }: Decision): string[] {
  const own = exit === null ? {} : exit.headers;
  const headers = Object.entries({ ...responseHeaders, ...own })
    .filter(([name]) => name !== "Content-Type")
    .map(([name, value]) => `${name}: ${value}`);
  if (exit === null) return headers.length === 0 ? ["the upstream's"] : ["the upstream's, and:", ...headers];
  const [reason] = because;
  if (!isProblem(reason)) return [`${exit.status}, a redirect to the short host`, ...headers];
  const members = Object.entries(exit.members ?? {}).map(([name, value]) => `${name}: ${value}`);
  return [`${exit.status}: ${PROBLEMS[reason].detail}`, `type ${exit.type ?? ""}`, ...members, ...headers];
}

function at(path: Path, locate: (path: Path) => Place): string {
  const { file, line, column } = locate(path);
  return `${formatPath(["routeTable", ...path])} at ${file}:${line}:${column}`;
}
