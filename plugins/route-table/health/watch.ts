// SPDX-License-Identifier: Apache-2.0

import { afterResponse, type HealthState } from "./state.ts";
import type { CheckTarget } from "./target.ts";

/** The health of a table's upstreams. Reading it never waits. */
export interface Watch {
  /** True for an upstream without a check. */
  readonly isHealthy: (api: string, cluster: string) => boolean;
  /** Reports the status of a response to a client, for passive checks. */
  readonly report: (api: string, cluster: string, status: number) => void;
}

/** A checked upstream and its state. */
export interface Watched {
  readonly target: CheckTarget;
  state: HealthState;
}

const MIN_BAD_STATUS = 500;

/**
 * Watches some upstreams.
 *
 * @param setState - Sets the state of an upstream, with the reason.
 */
export function watchOf<Check extends Watched>(
  checks: readonly Check[],
  setState: (check: Check, state: HealthState, why: string) => void,
): Watch {
  const own = new Map<string, Check>();
  for (const check of checks) own.set(nameOf(check.target.api, check.target.cluster), check);
  return {
    isHealthy: (api, cluster) => own.get(nameOf(api, cluster))?.state.isHealthy ?? true,
    report: (api, cluster, status) => {
      const check = own.get(nameOf(api, cluster));
      if (check === undefined) return;
      const isGood = status < MIN_BAD_STATUS;
      setState(check, afterResponse(check.state, isGood, check.target.thresholds), `responses of ${status}`);
    },
  };
}

/** A unique key, since neither name can have a space. */
function nameOf(api: string, cluster: string): string {
  return `${api} ${cluster}`;
}
