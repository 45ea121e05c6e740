// SPDX-License-Identifier: Apache-2.0

/** How many times as long as it took to make a report it holds. */
const REST = 20;

/**
 * A text that takes its time to make, for who asks over HTTP: made once for all who ask at the same time, and kept so long that no
 * more than a twentieth of the time goes into it.
 */
export class Report {
  readonly #make: () => Promise<string>;
  readonly #now: () => number;
  #kept: Promise<Buffer> | undefined;
  /** From when on it is too old; not yet known while it is made. */
  #end = Number.POSITIVE_INFINITY;

  /**
   * @param make - Makes the text.
   * @param now - Milliseconds of a clock that only goes on.
   */
  constructor(make: () => Promise<string>, now: () => number = () => performance.now()) {
    this.#make = make;
    this.#now = now;
  }

  /** The text in UTF-8. Rejects as the making does, and tries again the next time. */
  read(): Promise<Buffer> {
    if (this.#kept === undefined || this.#now() >= this.#end) {
      this.#end = Number.POSITIVE_INFINITY;
      this.#kept = this.#fresh();
    }
    return this.#kept;
  }

  async #fresh(): Promise<Buffer> {
    const began = this.#now();
    try {
      const bytes = Buffer.from(await this.#make());
      const now = this.#now();
      this.#end = now + REST * (now - began);
      return bytes;
    } catch (error) {
      this.#kept = undefined;
      throw error;
    }
  }
}
