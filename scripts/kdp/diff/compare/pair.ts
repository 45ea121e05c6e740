// SPDX-License-Identifier: Apache-2.0

import type { ApiRoute } from "../../../../plugins/route-table/decision/compiled/api-route.ts";
import type { CompiledLifecycle } from "../../../../plugins/route-table/decision/compiled/old-host-lifecycle.ts";
import { decide } from "../../../../plugins/route-table/decision/decide.ts";
import type { Decision, Entry } from "../../../../plugins/route-table/decision/decision.ts";
import type { Circumstances, Request } from "../../../../plugins/route-table/decision/request.ts";
import { isSameOutcome, outcomeOf, type Outcome, type Tail } from "./outcome.ts";
import { lifecycleAt, type Estate, type HostPlace } from "./estate.ts";

/** What serves one part of a host's paths in one table. */
export interface Side {
  readonly estate: Estate;
  /** Undefined where the table has no API for it. */
  readonly route: ApiRoute | undefined;
  readonly entry: Entry;
  readonly lifecycle: CompiledLifecycle | undefined;
}

/** Both sides of one part of a host's paths. */
export interface Pair {
  readonly old: Side;
  readonly new: Side;
}

/** A request that stands for others. */
export interface Probe {
  readonly host: string;
  readonly path: string;
  readonly tail: Tail;
  /** Whether the client's own Host header counts as one and the same for all hosts. */
  readonly keepsHost: boolean;
}

/** What serves a path of a host in one table. */
export function sideOf(estate: Estate, place: HostPlace | undefined, api: string | undefined): Side {
  const route = api === undefined ? undefined : estate.index.routes.get(api);
  const entry = place?.kind === "short" ? "short" : "legacy";
  return { estate, route, entry, lifecycle: lifecycleAt(estate, place, route) };
}

const ALL_HEALTHY: Circumstances["isHealthy"] = () => true;

/** Decides a probe in one table. What is not said is that of a plain request, with all clusters healthy. */
export function decideProbe(
  { estate }: Side,
  { host, path }: Probe,
  time: number,
  request: Partial<Request> = {},
  circumstances: Partial<Circumstances> = {},
): Decision {
  return decide(
    estate.index,
    { method: "GET", host, target: path, headers: {}, ...request },
    { time, random: 0, isHealthy: ALL_HEALTHY, ...circumstances },
  );
}

/** Two outcomes of the same requests, and whether they are the same. */
export interface Outcomes {
  readonly old: Outcome;
  readonly new: Outcome;
  readonly isSame: boolean;
}

/** The outcomes of two decisions about one probe. */
export function outcomesOf(pair: Pair, decisions: Readonly<Record<"old" | "new", Decision>>, probe: Probe): Outcomes {
  const { tail, keepsHost } = probe;
  const old = outcomeOf(decisions.old, routeOf(pair.old, decisions.old), tail, keepsHost);
  const changed = outcomeOf(decisions.new, routeOf(pair.new, decisions.new), tail, keepsHost);
  return { old, new: changed, isSame: isSameOutcome(old, changed) };
}

function routeOf({ route }: Side, { api }: Decision): ApiRoute | undefined {
  return api === null ? undefined : route;
}
