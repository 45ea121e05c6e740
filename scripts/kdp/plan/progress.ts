// SPDX-License-Identifier: Apache-2.0

import { decide } from "../../../plugins/route-table/decision/decide.ts";
import { compileTable, type RouteIndex } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { sharesOf } from "../../../plugins/route-table/decision/compiled/split.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import type { PlannedApi } from "./inventory.ts";
import type { Words } from "./words/en.ts";

/** An Ingress of the old cluster: the fields that a plan needs. */
export interface SeenIngress {
  readonly hosts: readonly string[];
  /** The API that it forwards to B; undefined for an Ingress that is not this project's. */
  readonly forwards: string | undefined;
  /** The share that it forwards, in per cent, if it names one. */
  readonly weight: number | undefined;
  /** Its forwarding method, in the table's words. */
  readonly method: string | undefined;
  /** Whether it takes effect only after no other Ingress has its host. */
  readonly waits: boolean;
}

/** The state read from the clusters; a field is undefined for a cluster that was not read. */
export interface ClusterState {
  readonly ingresses: readonly SeenIngress[] | undefined;
  /** The table in force on B; `null` if there is none. */
  readonly table: RouteTable | null | undefined;
  /** Unix time in seconds. */
  readonly time: number;
}

type OnA =
  | { readonly is: "notAsked" | "none" | "own" }
  | { readonly is: "forwards"; readonly share: number; readonly method: string }
  | { readonly is: "partly"; readonly some: number; readonly all: number };

type OldHosts = "served" | "redirects" | "brownout" | "gone";

type OnB =
  | { readonly is: "notAsked" | "none" }
  | {
      readonly is: "pinned" | "serves" | "split";
      readonly shares: readonly { readonly cluster: string; readonly perCent: number }[];
      readonly oldHosts: OldHosts;
    };

/** The progress of one API. */
export interface Progress {
  readonly api: string;
  readonly a: OnA;
  readonly b: OnB;
  readonly phase: "notStarted" | "ready" | "forwarded" | "onB" | "split" | "pinned" | "off" | "loop" | "unknown";
  /** Whether A forwards the API to B while B sends it to A. */
  readonly isLoop: boolean;
}

/** The progress of each API, from the state of both clusters. */
export function progressOf(apis: readonly PlannedApi[], seen: ClusterState, from: string): Progress[] {
  const index = seen.table ? compileTable(seen.table) : undefined;
  return apis.map((api) => {
    const a = onA(api, seen.ingresses);
    const b: OnB = seen.table === undefined ? { is: "notAsked" } : onB(api, index, seen.time);
    const sendsBack = "shares" in b && b.shares.some(({ cluster, perCent }) => cluster === from && perCent > 0);
    const isLoop = (a.is === "forwards" || a.is === "partly") && sendsBack && api.canLoop;
    return { api: api.api, a, b, phase: isLoop ? "loop" : phaseOf(a, b, sendsBack), isLoop };
  });
}

function onA({ api, oldHosts, method, weight }: PlannedApi, ingresses: readonly SeenIngress[] | undefined): OnA {
  if (ingresses === undefined) return { is: "notAsked" };
  const ofApi = oldHosts.map((host) => ingresses.filter(({ hosts }) => hosts.some((each) => covers(each, host))));
  const forwarded = ofApi.filter((each) => {
    const isAlone = each.every(({ forwards }) => forwards !== undefined);
    return each.some(({ forwards, waits }) => forwards === api && (isAlone || !waits));
  });
  if (forwarded.length > 0) {
    if (forwarded.length < oldHosts.length) return { is: "partly", some: forwarded.length, all: oldHosts.length };
    const said = forwarded.flat().find((each) => each.forwards === api);
    return { is: "forwards", share: said?.weight ?? weight, method: said?.method ?? method };
  }
  return { is: ofApi.some((each) => each.length > 0) ? "own" : "none" };
}

/** Whether the host of an Ingress is this host or a wildcard over it. */
function covers(pattern: string, host: string): boolean {
  return pattern === host || (pattern.startsWith("*.") && host.replace(/^[^.]+/, "*") === pattern);
}

function onB({ api, oldHosts }: PlannedApi, index: RouteIndex | undefined, time: number): OnB {
  const route = index?.routes.get(api);
  if (index === undefined || route === undefined) return { is: "none" };
  const old = oldHosts[0] === undefined ? "served" : oldHostNow(index, oldHosts[0], time);
  const whole = (cluster: string): { cluster: string; perCent: number }[] => [{ cluster, perCent: 100 }];
  if (route.pin !== undefined) return { is: "pinned", shares: whole(route.pin), oldHosts: old };
  if (route.split !== undefined) return { is: "split", shares: sharesOf(route.split), oldHosts: old };
  return { is: "serves", shares: whole(route.cluster), oldHosts: old };
}

/** The current answer to a request on an old host, by `decide`. */
function oldHostNow(index: RouteIndex, host: string, time: number): OldHosts {
  const request = { method: "GET", host, target: "/", client: "127.0.0.1", headers: {} };
  const { exit } = decide(index, request, { time, random: 0, isHealthy: () => true });
  if (exit === null) return "served";
  if (exit.status >= 300 && exit.status < 400) return "redirects";
  return exit.type?.endsWith("old-host-brownout") === true ? "brownout" : "gone";
}

function phaseOf(a: OnA, b: OnB, sendsBack: boolean): Progress["phase"] {
  if (b.is === "pinned" && sendsBack) return "pinned";
  if ("oldHosts" in b && b.oldHosts === "gone") return "off";
  if (a.is === "forwards" || a.is === "partly") return "forwarded";
  if (b.is === "notAsked") return "unknown";
  if (b.is === "none") return "notStarted";
  if (sendsBack) return "split";
  if (a.is === "notAsked") return "unknown";
  return a.is === "own" ? "ready" : "onB";
}

/** The progress as sentences of the document. */
export function describeProgress(
  { a, b, phase }: Progress,
  { progress: words }: Words,
): { readonly phase: string; readonly onA: string; readonly onB: string } {
  const shares = "shares" in b ? b.shares : [];
  const cluster = `\`${shares[0]?.cluster ?? ""}\``;
  const share = a.is === "forwards" ? a.share : a.is === "partly" ? Math.round((100 * a.some) / a.all) : 0;
  const texts: Record<Progress["phase"], string> = {
    ...{ notStarted: words.phase.notStarted, ready: words.phase.ready, onB: words.phase.onB },
    ...{ split: words.phase.split, off: words.phase.off, loop: words.phase.loop, unknown: words.phase.unknown },
    forwarded: words.phase.forwarded(share),
    pinned: words.phase.pinned(cluster),
  };
  return { phase: texts[phase], onA: wordsOfA(a, words), onB: wordsOfB(b, cluster, words) };
}

function wordsOfA(a: OnA, words: Words["progress"]): string {
  switch (a.is) {
    case "notAsked":
      return words.notAsked;
    case "forwards":
      return words.a.forwards(a.share, a.method);
    case "partly":
      return words.a.partly(a.some, a.all);
    default:
      return words.a[a.is];
  }
}

function wordsOfB(b: OnB, cluster: string, words: Words["progress"]): string {
  if (!("shares" in b)) return b.is === "none" ? words.b.none : words.notAsked;
  const shares = b.shares.map(({ cluster: name, perCent }) => words.shares(name, perCent)).join(", ");
  const where =
    b.is === "pinned" ? words.b.pinned(cluster) : b.is === "split" ? words.b.split(shares) : words.b.serves(cluster);
  return b.oldHosts === "served" ? where : `${where}; ${words.b[b.oldHosts]}`;
}
