// SPDX-License-Identifier: Apache-2.0

import { randomBytes } from "node:crypto";

/**
 * Ids that no earlier process has used: they count up from a random number of 48 bits. Kong's workers keep ids over a restart of this
 * server, and a reused id would run a request with another configuration. All ids stay below 2^53, up to which numbers are exact in
 * Lua and JavaScript.
 */
export class UniqueIds {
  #next = randomBytes(6).readUIntBE(0, 6);

  /** The next id. */
  next(): number {
    this.#next += 1;
    return this.#next;
  }
}
