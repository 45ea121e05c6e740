// SPDX-License-Identifier: Apache-2.0

import { isUnreserved } from "../../table/text/characters.ts";

const SLASH = 0x2f;
const DOT = 0x2e;

/** Whether each byte is one that is the same in normal form. Looked up, since every path of every request is gone through. */
const IS_PLAIN: readonly boolean[] = Array.from({ length: 256 }, (_, code) => {
  return code === SLASH || isUnreserved(String.fromCharCode(code));
});

/**
 * Whether a path is the same in normal form: nothing in it to decode, to encode, to merge or to resolve. Most are. Inside Kong
 * `in-process/plain-path.ts` takes this module's place.
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
