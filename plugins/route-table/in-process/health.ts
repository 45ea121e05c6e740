// SPDX-License-Identifier: Apache-2.0

import { HealthRegistry, type Check } from "../health/registry.ts";
import { afterCheck } from "../health/state.ts";
import { nginx, pdk } from "./globals.ts";
import { probe } from "./probe.ts";

/** Creates the registry of health checks that run in this nginx worker. At most one check of an upstream runs at a time. */
export function createWorkerHealth(): HealthRegistry {
  const registry: HealthRegistry = new HealthRegistry({
    start: (check) => {
      // A random first delay, so that a large table does not check all its upstreams at the same moment.
      schedule(registry, check, Math.random() * check.target.interval);
    },
    // Nothing to cancel: the timer checks isStopped.
    stop: () => undefined,
    onChange: ({ api, cluster }, isHealthy, why) => {
      if (isHealthy) pdk().log.notice(`${api} is healthy again in cluster ${cluster}: ${why}`);
      else pdk().log.warn(`${api} is unhealthy in cluster ${cluster}: ${why}`);
    },
  });
  return registry;
}

function schedule(registry: HealthRegistry, check: Check, milliseconds: number): void {
  nginx().timer.at(milliseconds / 1_000, (isPremature) => {
    if (isPremature || check.isStopped) return;
    const { target } = check;
    const status = probe(target.probe);
    const isGood = status !== undefined && target.probe.statuses.includes(status);
    const why = status === undefined ? "no answer" : `status ${status}`;
    registry.setState(check, afterCheck(check.state, isGood, target.thresholds), why);
    schedule(registry, check, target.interval);
  });
}
