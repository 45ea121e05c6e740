// SPDX-License-Identifier: Apache-2.0

import { randomBytes } from "node:crypto";

/**
 * Numbers that no earlier process has given out: they count from a random one of 48 bits. Kong's workers keep ids over a
 * restart of this server, and one that comes again would run a request with another configuration. All stay below 2^53,
 * where Lua's and JavaScript's numbers are exact.
 */
export class UniqueIds {
  #next = randomBytes(6).readUIntBE(0, 6);

  /** The next number. */
  next(): number {
    this.#next += 1;
    return this.#next;
  }
}
