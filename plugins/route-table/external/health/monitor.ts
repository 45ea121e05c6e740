// SPDX-License-Identifier: Apache-2.0

import { setTimeout as sleep } from "node:timers/promises";
import { HealthRegistry, type Check, type CheckRunner } from "../../health/registry.ts";
import { afterCheck } from "../../health/state.ts";
import { probe, type ClientCertificate, type ProbeResult } from "./probe.ts";

/**
 * Checks the health of upstreams from the plugin server's process. Each upstream is asked alone, at its own pace, and never twice at
 * a time.
 *
 * @param onChange - Hears of an upstream that was found unhealthy, or healthy again.
 * @param certificate - What upstreams that ask for a client certificate are shown.
 */
export function createHealthMonitor(
  onChange: CheckRunner["onChange"],
  certificate?: ClientCertificate,
): HealthRegistry {
  const running = new Map<Check, AbortController>();
  const registry = new HealthRegistry({
    start: (check) => {
      const stop = new AbortController();
      running.set(check, stop);
      void run(registry, check, stop.signal, certificate);
    },
    stop: (check) => {
      running.get(check)?.abort();
      running.delete(check);
    },
    onChange,
  });
  return registry;
}

async function run(
  registry: HealthRegistry,
  check: Check,
  stop: AbortSignal,
  certificate?: ClientCertificate,
): Promise<void> {
  const { interval, thresholds, probe: target } = check.target;
  // Not all at once: a large table would ask all its upstreams in the same moment, again and again.
  let pause = Math.random() * interval;
  for (;;) {
    const isStopped = await sleep(pause, false, { ref: false, signal: stop }).catch(() => true);
    if (isStopped) return;
    const { isGood, what }: ProbeResult = await probe(target, certificate);
    if (stop.aborted) return;
    registry.enter(check, afterCheck(check.state, isGood, thresholds), what);
    pause = interval;
  }
}
