// SPDX-License-Identifier: Apache-2.0

/** How much of something is let in. */
export interface Allowance {
  /** Begun within a second. */
  readonly perSecond: number;
  /** Under way at the same time. */
  readonly atOnce: number;
}

const SECOND = 1_000;

/** Lets no more in than is allowed, whoever asks. */
export class Doorkeeper {
  readonly #allowance: Allowance;
  readonly #now: () => number;
  #inside = 0;
  #left: number;
  #counted: number;

  /**
   * @param now - Milliseconds of a clock that only goes on.
   */
  constructor(allowance: Allowance, now: () => number = () => performance.now()) {
    this.#allowance = allowance;
    this.#now = now;
    this.#left = allowance.perSecond;
    this.#counted = now();
  }

  /** Whether one more may come in; it then has to `leave`. */
  enters(): boolean {
    const { perSecond, atOnce } = this.#allowance;
    const now = this.#now();
    this.#left = Math.min(perSecond, this.#left + ((now - this.#counted) / SECOND) * perSecond);
    this.#counted = now;
    if (this.#inside >= atOnce || this.#left < 1) return false;
    this.#left -= 1;
    this.#inside += 1;
    return true;
  }

  /** One that came in is gone. */
  readonly leave = (): void => {
    this.#inside -= 1;
  };
}
