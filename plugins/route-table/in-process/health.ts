// SPDX-License-Identifier: Apache-2.0

import { afterCheck, UNKNOWN, type HealthState } from "../health/state.ts";
import type { CheckTarget } from "../health/target.ts";
import { watchOf, type Watch, type Watched } from "../health/watch.ts";
import { nginx, pdk } from "./globals.ts";
import { probe } from "./probe.ts";

interface Check extends Watched {
  readonly key: string;
  isStopped: boolean;
}

/** Checks the health of upstreams in one of nginx's workers, each upstream at its own pace, and never twice at a time. */
export class WorkerHealth {
  readonly checks = new Map<string, Check>();
  readonly owners = new Map<string, readonly string[]>();

  /**
   * Watches an owner's upstreams, in place of those that it had before. What goes on being watched keeps its state.
   *
   * @param owner - The plugin entity whose table has the upstreams.
   */
  watch(owner: string, targets: readonly CheckTarget[]): Watch {
    const checks = targets.map((target) => this.checkFor(target));
    this.owners.set(
      owner,
      checks.map(({ key }) => key),
    );
    this.stopUnwatched();
    return watchOf(checks, (check, state, why) => {
      enter(check, state, why);
    });
  }

  private checkFor(target: CheckTarget): Check {
    const key = keyOf(target);
    const known = this.checks.get(key);
    if (known !== undefined) return known;
    const check: Check = { target, key, state: UNKNOWN, isStopped: false };
    this.checks.set(key, check);
    // Not all at once: a large table would ask all its upstreams in the same moment, again and again.
    schedule(check, Math.random() * target.interval);
    return check;
  }

  private stopUnwatched(): void {
    const watched = new Set<string>();
    for (const [, keys] of this.owners) for (const key of keys) watched.add(key);
    const unwatched: Check[] = [];
    for (const [key, check] of this.checks) if (!watched.has(key)) unwatched.push(check);
    for (const check of unwatched) {
      check.isStopped = true;
      this.checks.delete(check.key);
    }
  }
}

function schedule(check: Check, milliseconds: number): void {
  nginx().timer.at(milliseconds / 1_000, (isEnding) => {
    if (isEnding || check.isStopped) return;
    const { target } = check;
    const status = probe(target.probe);
    const isGood = status !== undefined && target.probe.statuses.includes(status);
    const why = status === undefined ? "no answer" : `status ${status}`;
    enter(check, afterCheck(check.state, isGood, target.thresholds), why);
    schedule(check, target.interval);
  });
}

function enter(check: Check, state: HealthState, why: string): void {
  const wasHealthy = check.state.isHealthy;
  check.state = state;
  if (state.isHealthy === wasHealthy) return;
  const { api, cluster } = check.target;
  if (state.isHealthy) pdk().log.notice(`${api} is healthy again in cluster ${cluster}: ${why}`);
  else pdk().log.warn(`${api} is unhealthy in cluster ${cluster}: ${why}`);
}

/** All that a check depends on, so that a changed one begins anew. */
function keyOf({ api, cluster, interval, thresholds, probe: asked }: CheckTarget): string {
  const { successes, failures, passive = 0 } = thresholds;
  const { scheme, address, port, host, tlsVerify, path, timeout, statuses } = asked;
  return [
    api,
    cluster,
    `${scheme}://${address}:${port}${path}`,
    host,
    tlsVerify ? "verified" : "unverified",
    `${interval} ${timeout} ${successes} ${failures} ${passive}`,
    statuses.join(" "),
  ].join("\n");
}
