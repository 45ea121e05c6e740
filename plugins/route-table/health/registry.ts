// SPDX-License-Identifier: Apache-2.0

import { UNKNOWN, type HealthState } from "./state.ts";
import type { CheckTarget } from "./target.ts";
import { watchOf, type Watch, type Watched } from "./watch.ts";

/** An upstream that is checked. */
export interface Check extends Watched {
  /** All that the check depends on, in one text: a changed check begins anew. */
  readonly key: string;
  /** True from the moment when no table has the upstream any more. */
  isStopped: boolean;
}

/** What a runtime does with checks: how it asks, and what it says of a change. */
export interface CheckRunner {
  /** Begins to check an upstream, again and again until the check is stopped. */
  readonly start: (check: Check) => void;
  /** Ends what the check waits for; `isStopped` is set already. */
  readonly stop: (check: Check) => void;
  /** An upstream was found unhealthy, or healthy again. */
  readonly onChange: (target: CheckTarget, isHealthy: boolean, why: string) => void;
}

/**
 * The upstreams whose health is checked, each once for all tables that have it: nginx's workers each have an instance of the plugin
 * with the same table, and a new table has most of the old one's upstreams.
 */
export class HealthRegistry {
  readonly checks = new Map<string, Check>();
  readonly owners = new Map<string, readonly string[]>();
  readonly runner: CheckRunner;

  constructor(runner: CheckRunner) {
    this.runner = runner;
  }

  /** The upstreams that are unhealthy now. */
  unhealthy(): CheckTarget[] {
    const targets: CheckTarget[] = [];
    for (const [, { state, target }] of this.checks) if (!state.isHealthy) targets.push(target);
    return targets;
  }

  /**
   * Watches an owner's upstreams, in place of those that it had before. An upstream that is still watched keeps its state.
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
      this.enter(check, state, why);
    });
  }

  /** Takes a new state of an upstream in. */
  enter(check: Check, state: HealthState, why: string): void {
    const wasHealthy = check.state.isHealthy;
    check.state = state;
    if (state.isHealthy !== wasHealthy) this.runner.onChange(check.target, state.isHealthy, why);
  }

  private checkFor(target: CheckTarget): Check {
    const key = keyOf(target);
    const known = this.checks.get(key);
    if (known !== undefined) return known;
    const check: Check = { target, key, state: UNKNOWN, isStopped: false };
    this.checks.set(key, check);
    this.runner.start(check);
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
      this.runner.stop(check);
    }
  }
}

function keyOf({ api, cluster, interval, thresholds, probe }: CheckTarget): string {
  const { successes, failures, passive = 0 } = thresholds;
  const { scheme, address, port, host, serverName, tlsVerify, path, timeout, statuses } = probe;
  return [
    api,
    cluster,
    `${scheme}://${address}:${port}${path}`,
    host,
    serverName ?? "",
    tlsVerify ? "verified" : "unverified",
    `${interval} ${timeout} ${successes} ${failures} ${passive}`,
    statuses.join(" "),
  ].join("\n");
}
