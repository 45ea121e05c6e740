// SPDX-License-Identifier: Apache-2.0

import { HealthRegistry, type Check } from "../health/registry.ts";
import { afterCheck } from "../health/state.ts";
import { nginx, pdk } from "./globals.ts";
import { probe } from "./probe.ts";

/** Checks the health of upstreams in one of nginx's workers, each upstream at its own pace, and never twice at a time. */
export function createWorkerHealth(): HealthRegistry {
  const registry: HealthRegistry = new HealthRegistry({
    start: (check) => {
      // Not all at once: a large table would ask all its upstreams in the same moment, again and again.
      schedule(registry, check, Math.random() * check.target.interval);
    },
    // The timer finds the check stopped.
    stop: () => undefined,
    onChange: ({ api, cluster }, isHealthy, why) => {
      if (isHealthy) pdk().log.notice(`${api} is healthy again in cluster ${cluster}: ${why}`);
      else pdk().log.warn(`${api} is unhealthy in cluster ${cluster}: ${why}`);
    },
  });
  return registry;
}

function schedule(registry: HealthRegistry, check: Check, milliseconds: number): void {
  nginx().timer.at(milliseconds / 1_000, (isEnding) => {
    if (isEnding || check.isStopped) return;
    const { target } = check;
    const status = probe(target.probe);
    const isGood = status !== undefined && target.probe.statuses.includes(status);
    const why = status === undefined ? "no answer" : `status ${status}`;
    registry.enter(check, afterCheck(check.state, isGood, target.thresholds), why);
    schedule(registry, check, target.interval);
  });
}
