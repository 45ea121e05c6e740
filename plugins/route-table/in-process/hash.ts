// SPDX-License-Identifier: Apache-2.0

import { LruCache } from "../decision/compiled/lru-cache.ts";
import { murmur3 } from "../decision/compiled/murmur3.ts";

/** Replaces `decision/compiled/hash.ts`. Caches results, since LuaJIT does not compile through the hash's loop and clients return. */
export function hashOf(text: string): number {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = murmur3(text, 0);
  hashes.add(text, hash);
  return hash;
}

const hashes = new LruCache<number>(1_000);
