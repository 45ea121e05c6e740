// SPDX-License-Identifier: Apache-2.0

import type { Decision } from "../../plugins/route-table/route/decision.ts";
import { hostKey } from "../../plugins/route-table/route/host-key.ts";
import { normalPath } from "../../plugins/route-table/route/normal-path.ts";
import { PROBLEMS } from "../../plugins/route-table/route/problem-type.ts";
import type { Request } from "../../plugins/route-table/route/request.ts";
import { splitTarget } from "../../plugins/route-table/route/target.ts";
import { whereSaid } from "../../plugins/route-table/table/effective.ts";
import { formatPath, type Path } from "../../plugins/route-table/table/finding.ts";
import type { RouteTable } from "../../plugins/route-table/table/route-table.ts";
import type { Place } from "../values/node.ts";

/** What an explanation is made from. */
export interface Explained {
  readonly request: Request;
  readonly scheme: "http" | "https";
  readonly decision: Decision;
  readonly table: RouteTable;
  readonly locate: (path: Path) => Place;
}

/** Where a request goes and why, step by step, as text for people. */
export function formatExplanation(explained: Explained): string {
  const { request, scheme } = explained;
  const lines = [
    `${request.method} ${scheme}://${request.host}${request.target}`,
    "",
    ...row("host", describeHost(explained)),
    ...row("path", describePath(explained)),
    ...row("api", describeApi(explained)),
    ...row("cluster", describeCluster(explained)),
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

function describeCluster({ decision, table, locate }: Explained): string[] {
  if (decision.api === null || decision.cluster === null) return [];
  if (decision.because.includes("pin")) {
    const path = table.pin === undefined ? whereSaid(table, decision.api, "pin") : ["pin"];
    return [`${decision.cluster}, because it is pinned (${at(path, locate)})`];
  }
  const path = whereSaid(table, decision.api, "cluster");
  const isSaid = table.apis[decision.api]?.cluster !== undefined || table.defaults?.cluster !== undefined;
  return [`${decision.cluster}, the default (${isSaid ? at(path, locate) : "the only cluster"})`];
}

function describeUpstream({ upstream, cluster }: Decision, table: RouteTable): string[] {
  if (upstream === null) return ["none"];
  const { scheme, host, sni, address, port, target } = upstream;
  const isVerified = table.clusters[cluster ?? ""]?.tlsVerify !== false;
  const certificate = isVerified ? "certificate verified" : "certificate NOT verified (tlsVerify: false)";
  const tls = scheme === "https" ? `TLS, SNI ${sni ?? "none"}, ${certificate}` : "no TLS";
  return [`${scheme}://${host}${target}`, `dials ${address}, port ${port}; ${tls}`, `Host: ${host}`];
}

function describeResponse({ exit, because, responseHeaders }: Decision): string[] {
  const headers = Object.entries(responseHeaders).map(([name, value]) => `${name}: ${value}`);
  if (exit === null) return headers.length === 0 ? ["the upstream's"] : ["the upstream's, and:", ...headers];
  const [reason] = because;
  const detail = reason === undefined || reason === "default" || reason === "pin" ? "" : PROBLEMS[reason].detail;
  return [`${exit.status}: ${detail}`, `type ${exit.type}`, ...headers];
}

function at(path: Path, locate: (path: Path) => Place): string {
  const { file, line, column } = locate(path);
  return `${formatPath(["routeTable", ...path])} at ${file}:${line}:${column}`;
}
