// SPDX-License-Identifier: Apache-2.0

import { setTimeout as sleep } from "node:timers/promises";
import { probe, type ClientCertificate, type ProbeResult } from "./probe.ts";
import { afterCheck, UNKNOWN, type HealthState } from "./state.ts";
import type { CheckTarget } from "./target.ts";
import { watchOf, type Watch, type Watched } from "./watch.ts";

/** What changed: an upstream was found unhealthy, or healthy again. */
export type OnChange = (target: CheckTarget, isHealthy: boolean, why: string) => void;

interface Check extends Watched {
  readonly key: string;
  readonly stop: AbortController;
}

/**
 * Checks the health of upstreams, once for all who want to know: nginx's workers each have an instance of the plugin with the same
 * table. Each upstream is asked alone, at its own pace, and never twice at a time.
 */
export class HealthMonitor {
  readonly #onChange: OnChange;
  readonly #certificate: ClientCertificate | undefined;
  readonly #checks = new Map<string, Check>();
  readonly #owners = new Map<string, ReadonlySet<string>>();

  constructor(onChange: OnChange, certificate?: ClientCertificate) {
    this.#onChange = onChange;
    this.#certificate = certificate;
  }

  /** The upstreams that are unhealthy now. */
  get unhealthy(): CheckTarget[] {
    return [...this.#checks.values()].filter(({ state }) => !state.isHealthy).map(({ target }) => target);
  }

  /**
   * Watches an owner's upstreams, in place of those that it had before. What goes on being watched keeps its state.
   *
   * @param owner - The plugin entity whose table has the upstreams.
   */
  watch(owner: string, targets: readonly CheckTarget[]): Watch {
    const checks = targets.map((target) => this.#checkFor(target));
    this.#owners.set(owner, new Set(checks.map(({ key }) => key)));
    this.#stopUnwatched();
    return watchOf(checks, (check, state, why) => {
      this.#enter(check, state, why);
    });
  }

  #checkFor(target: CheckTarget): Check {
    const key = JSON.stringify(target);
    const known = this.#checks.get(key);
    if (known !== undefined) return known;
    const check: Check = { target, key, stop: new AbortController(), state: UNKNOWN };
    this.#checks.set(key, check);
    void this.#run(check);
    return check;
  }

  #stopUnwatched(): void {
    const watched = new Set([...this.#owners.values()].flatMap((keys) => [...keys]));
    for (const [key, { stop }] of this.#checks) {
      if (watched.has(key)) continue;
      stop.abort();
      this.#checks.delete(key);
    }
  }

  async #run(check: Check): Promise<void> {
    const { target, stop } = check;
    const { interval, thresholds } = target;
    // Not all at once: a large table would ask all its upstreams in the same moment, again and again.
    let pause = Math.random() * interval;
    for (;;) {
      const isStopped = await sleep(pause, false, { ref: false, signal: stop.signal }).catch(() => true);
      if (isStopped) return;
      const { isGood, what }: ProbeResult = await probe(target.probe, this.#certificate);
      if (stop.signal.aborted) return;
      this.#enter(check, afterCheck(check.state, isGood, thresholds), what);
      pause = interval;
    }
  }

  #enter(check: Check, state: HealthState, why: string): void {
    const wasHealthy = check.state.isHealthy;
    check.state = state;
    if (state.isHealthy !== wasHealthy) this.#onChange(check.target, state.isHealthy, why);
  }
}
