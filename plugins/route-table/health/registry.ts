// SPDX-License-Identifier: Apache-2.0

import { UNKNOWN, type HealthState } from "./state.ts";
import type { CheckTarget } from "./target.ts";
import { watchOf, type Watch, type Watched } from "./watch.ts";

/** A health check of one upstream. */
export interface Check extends Watched {
  /** Everything that the check depends on, as one text. A check with a new key starts anew. */
  readonly key: string;
  /** Set when no table has the upstream any more. */
  isStopped: boolean;
}

/** How a runtime runs checks and reports changes. */
export interface CheckRunner {
  /** Starts a check, which repeats until it is stopped. */
  readonly start: (check: Check) => void;
  /** Cancels what a check waits for. `isStopped` is set already. */
  readonly stop: (check: Check) => void;
  /** Called when an upstream becomes unhealthy or healthy again. */
  readonly onChange: (target: CheckTarget, isHealthy: boolean, why: string) => void;
}

/**
 * The health checks of all tables. Tables share the check of an upstream that they have in common: each nginx worker has an instance of
 * the plugin with the same table, and a new table has most upstreams of the old one.
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
   * Replaces an owner's upstreams. An upstream that is still watched keeps its state.
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
      this.setState(check, state, why);
    });
  }

  /** Sets the state of an upstream, and reports a change of its health. */
  setState(check: Check, state: HealthState, why: string): void {
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
