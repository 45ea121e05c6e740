// SPDX-License-Identifier: Apache-2.0

/** The thresholds of a health check. */
export interface Thresholds {
  /** Good answers in a row that make an unhealthy upstream healthy. */
  readonly successes: number;
  /** Bad answers in a row that make a healthy upstream unhealthy. */
  readonly failures: number;
  /** Bad responses to clients in a row that make an upstream unhealthy; undefined where passive checks are off. */
  readonly passive: number | undefined;
}

/** The state of one upstream. */
export interface HealthState {
  readonly isHealthy: boolean;
  /** Answers in a row that contradict `isHealthy`. */
  readonly contrary: number;
  /** Bad responses to clients in a row. */
  readonly badResponses: number;
}

/** The initial state: an upstream counts as healthy until checks find otherwise. */
export const UNKNOWN: HealthState = { isHealthy: true, contrary: 0, badResponses: 0 };

/** The state after a check. */
export function afterCheck(state: HealthState, isGood: boolean, { successes, failures }: Thresholds): HealthState {
  if (isGood === state.isHealthy) return { ...state, contrary: 0 };
  const contrary = state.contrary + 1;
  if (contrary < (isGood ? successes : failures)) return { ...state, contrary };
  return { isHealthy: isGood, contrary: 0, badResponses: 0 };
}

/** The state after a response to a client. A good response resets the count of bad ones, but never makes an upstream healthy. */
export function afterResponse(state: HealthState, isGood: boolean, { passive }: Thresholds): HealthState {
  if (passive === undefined || !state.isHealthy) return state;
  const badResponses = isGood ? 0 : state.badResponses + 1;
  return badResponses < passive ? { ...state, badResponses } : { isHealthy: false, contrary: 0, badResponses: 0 };
}
