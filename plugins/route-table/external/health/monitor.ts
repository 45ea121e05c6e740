// SPDX-License-Identifier: Apache-2.0

import { setTimeout as sleep } from "node:timers/promises";
import { HealthRegistry, type Check, type CheckRunner } from "../../health/registry.ts";
import { afterCheck } from "../../health/state.ts";
import { probe, type ClientCertificate, type ProbeResult } from "./probe.ts";

/**
 * Creates the registry of health checks that run in the plugin server's process. Each upstream has its own interval, and at most one
 * check of it runs at a time.
 *
 * @param onChange - Called when an upstream becomes unhealthy or healthy again.
 * @param certificate - The client certificate for upstreams that ask for one.
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
  // A random first delay, so that a large table does not check all its upstreams at the same moment.
  let pause = Math.random() * interval;
  for (;;) {
    const isStopped = await sleep(pause, false, { ref: false, signal: stop }).catch(() => true);
    if (isStopped) return;
    const { isGood, what }: ProbeResult = await probe(target, certificate);
    if (stop.aborted) return;
    registry.setState(check, afterCheck(check.state, isGood, thresholds), what);
    pause = interval;
  }
}
