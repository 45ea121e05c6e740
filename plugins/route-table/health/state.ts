// SPDX-License-Identifier: Apache-2.0

/** When an upstream counts as healthy. */
export interface Thresholds {
  /** Good answers in a row until an unhealthy one is healthy. */
  readonly successes: number;
  /** Bad answers in a row until a healthy one is unhealthy. */
  readonly failures: number;
  /** Bad responses to clients in a row until it is unhealthy; undefined where these are not looked at. */
  readonly passive: number | undefined;
}

/** What is known of one upstream. It is healthy until it is found otherwise. */
export interface HealthState {
  readonly isHealthy: boolean;
  /** Answers in a row that speak against `isHealthy`. */
  readonly contrary: number;
  /** Bad responses to clients in a row. */
  readonly badResponses: number;
}

/** What is known at the start. */
export const UNKNOWN: HealthState = { isHealthy: true, contrary: 0, badResponses: 0 };

/** The state after the answer to a check. */
export function afterCheck(state: HealthState, isGood: boolean, { successes, failures }: Thresholds): HealthState {
  if (isGood === state.isHealthy) return { ...state, contrary: 0 };
  const contrary = state.contrary + 1;
  if (contrary < (isGood ? successes : failures)) return { ...state, contrary };
  return { isHealthy: isGood, contrary: 0, badResponses: 0 };
}

/** The state after a response to a client. A good one proves nothing where checks fail, so it only ends a row of bad ones. */
export function afterResponse(state: HealthState, isGood: boolean, { passive }: Thresholds): HealthState {
  if (passive === undefined || !state.isHealthy) return state;
  const badResponses = isGood ? 0 : state.badResponses + 1;
  return badResponses < passive ? { ...state, badResponses } : { isHealthy: false, contrary: 0, badResponses: 0 };
}
