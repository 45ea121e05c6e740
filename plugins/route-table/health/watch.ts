// SPDX-License-Identifier: Apache-2.0

import { afterResponse, type HealthState } from "./state.ts";
import type { CheckTarget } from "./target.ts";

/** What a table knows of its upstreams' health. Reading it never waits. */
export interface Watch {
  /** True also for what is not checked. */
  readonly isHealthy: (api: string, cluster: string) => boolean;
  /** Takes a response to a client into account. */
  readonly report: (api: string, cluster: string, status: number) => void;
}

/** An upstream that is checked, and what is known of it. */
export interface Watched {
  readonly target: CheckTarget;
  state: HealthState;
}

const LEAST_BAD_STATUS = 500;

/**
 * Watches some upstreams.
 *
 * @param enter - Takes a new state of one of them in, and why it is that.
 */
export function watchOf<Check extends Watched>(
  checks: readonly Check[],
  enter: (check: Check, state: HealthState, why: string) => void,
): Watch {
  const own = new Map<string, Check>();
  for (const check of checks) own.set(nameOf(check.target.api, check.target.cluster), check);
  return {
    isHealthy: (api, cluster) => own.get(nameOf(api, cluster))?.state.isHealthy ?? true,
    report: (api, cluster, status) => {
      const check = own.get(nameOf(api, cluster));
      if (check === undefined) return;
      const isGood = status < LEAST_BAD_STATUS;
      enter(check, afterResponse(check.state, isGood, check.target.thresholds), `responses of ${status}`);
    },
  };
}

/** Neither name can have a space. */
function nameOf(api: string, cluster: string): string {
  return `${api} ${cluster}`;
}
