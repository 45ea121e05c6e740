// SPDX-License-Identifier: Apache-2.0

import type { MapNode } from "../../../values/node.ts";
import type { EstateHealthCheck } from "../../estate/estate.ts";
import { fieldOf, numberOf, placeOf, textOf, textsOf, type Entity } from "../entity.ts";

/** The health checks of an upstream, and what of them no table has. */
export interface HealthChecks {
  readonly check: EstateHealthCheck | undefined;
  /** The fields that are not carried, each with what it does. */
  readonly left: readonly { readonly field: string; readonly effect: string }[];
}

/** Kong's defaults, which a file need not say. */
const DEFAULTS = { path: "/", timeout: 1, statuses: [200, 302], successes: 0, failures: 0 };

/** Reads `healthchecks`. Kong checks actively only with an interval. */
export function healthChecksOf(upstream: Entity): HealthChecks {
  const at = (...path: string[]): Entity => child(upstream, ["healthchecks", ...path]);
  const [active, good, bad] = [at("active"), at("active", "healthy"), at("active", "unhealthy")];
  const failedRequests = numberOf(at("passive", "unhealthy"), "http_failures") ?? 0;
  const seconds = Math.max(numberOf(bad, "interval") ?? 0, numberOf(good, "interval") ?? 0);
  const field = (name: string): string => `healthchecks.${name}`;
  const left: { field: string; effect: string }[] = [];
  const threshold = numberOf(at(), "threshold") ?? 0;
  if (threshold > 0) {
    left.push({ field: field("threshold"), effect: "The upstream fails as a whole when too few targets are healthy." });
  }
  if (seconds === 0) {
    if (failedRequests > 0) {
      const effect = "Responses to clients alone decide which target is healthy; a table's check needs a path, too.";
      left.push({ field: field("passive"), effect });
    }
    return { check: undefined, left };
  }
  const type = textOf(active, "type") ?? "http";
  if (type !== "http" && type !== "https") {
    left.push({ field: field("active.type"), effect: `The upstream is checked by ${type}, and not by a request.` });
    return { check: undefined, left };
  }
  for (const name of ["headers", "https_sni"]) {
    if (fieldOf(active, name) === undefined) continue;
    left.push({ field: field(`active.${name}`), effect: "The checks send headers or a server name of their own." });
  }
  const statuses = textsOf(good, "http_statuses").map(Number).filter(Number.isInteger);
  const check: EstateHealthCheck = {
    place: placeOf(upstream, "healthchecks"),
    path: textOf(active, "http_path") ?? DEFAULTS.path,
    interval: Math.round(seconds * 1000),
    timeout: Math.round((numberOf(active, "timeout") ?? DEFAULTS.timeout) * 1000),
    successes: positive(numberOf(good, "successes") ?? DEFAULTS.successes),
    failures: positive(numberOf(bad, "http_failures") ?? DEFAULTS.failures),
    statuses: statuses.length === 0 ? DEFAULTS.statuses : statuses,
    passive: positive(failedRequests),
  };
  return { check, left };
}

/** The map at a path of an entity; an empty one if there is none. */
function child(entity: Entity, path: readonly string[]): Entity {
  let current: Entity = entity;
  for (const step of path) {
    const node = fieldOf(current, step);
    const empty: MapNode = { kind: "map", entries: new Map(), place: current.node.place };
    current = { ...entity, node: node?.kind === "map" ? node : empty, defaults: undefined };
  }
  return current;
}

function positive(value: number): number | undefined {
  return value > 0 ? value : undefined;
}
