// SPDX-License-Identifier: Apache-2.0

import { isUnreserved } from "../../table/text/characters.ts";

const SLASH = 0x2f;
const DOT = 0x2e;

/** For each byte: whether normal form keeps it unchanged. A table, since every request's path is checked. */
const IS_PLAIN: readonly boolean[] = Array.from({ length: 256 }, (_, code) => {
  return code === SLASH || isUnreserved(String.fromCharCode(code));
});

/**
 * Whether a path is in normal form already, with nothing to decode, encode, merge or resolve. Most paths are. Inside Kong
 * `in-process/plain-path.ts` replaces this module.
 */
export function isPlainPath(path: string): boolean {
  if (path.charCodeAt(0) !== SLASH) return false;
  let previous = SLASH;
  for (let i = 1; i < path.length; i++) {
    const code = path.charCodeAt(i);
    if (IS_PLAIN[code] !== true || (previous === SLASH && (code === SLASH || code === DOT))) return false;
    previous = code;
  }
  return true;
}
