// SPDX-License-Identifier: Apache-2.0

import { murmur3 } from "./murmur3.ts";

/** The hash of a split's key: 0 to 2^32 - 1. Inside Kong `in-process/hash.ts` replaces this module. */
export function hashOf(text: string): number {
  return murmur3(text, 0);
}
