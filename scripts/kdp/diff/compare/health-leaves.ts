// SPDX-License-Identifier: Apache-2.0

import type { Circumstances } from "../../../../plugins/route-table/decision/request.ts";
import type { Outcomes } from "./pair.ts";

/** States of health in which both tables decide alike. */
export interface HealthLeaf {
  /** The clusters that must be healthy, and those that must not; all others do not count. */
  readonly healthy: readonly string[];
  readonly unhealthy: readonly string[];
  readonly outcomes: Outcomes;
}

/**
 * Divides all states of health by what the decisions ask for, one question after the other. The first leaf is that in which everything
 * is healthy.
 *
 * @param decide - Decides on both sides. The health of an API in a cluster is one and the same for both.
 */
export function healthLeaves(decide: (isHealthy: Circumstances["isHealthy"]) => Outcomes): HealthLeaf[] {
  const leaves: HealthLeaf[] = [];
  explore(decide, new Map(), leaves);
  return leaves;
}

function explore(
  decide: (isHealthy: Circumstances["isHealthy"]) => Outcomes,
  assumed: ReadonlyMap<string, boolean>,
  leaves: HealthLeaf[],
): void {
  const state = new Map(assumed);
  const outcomes = decide((_, cluster) => {
    const known = state.get(cluster);
    if (known !== undefined) return known;
    state.set(cluster, true);
    return true;
  });
  const clusters = [...state.keys()];
  leaves.push({
    healthy: clusters.filter((cluster) => state.get(cluster) === true),
    unhealthy: clusters.filter((cluster) => state.get(cluster) === false),
    outcomes,
  });
  const asked = clusters.slice(assumed.size);
  for (const [i, cluster] of asked.entries()) {
    const before = asked.slice(0, i).map((each) => [each, true] as const);
    explore(decide, new Map([...assumed, ...before, [cluster, false]]), leaves);
  }
}
