// SPDX-License-Identifier: Apache-2.0

import { isDigit } from "./characters.ts";

const UNITS = new Map([
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1_000],
  ["ms", 1],
]);

/** Kong stores a timeout as a signed 32-bit number of milliseconds. */
const MAX_MILLISECONDS = 2_147_483_646;
const MAX_PARTS = 4;
const MAX_DIGITS = 5;

/**
 * Parses a duration of Gateway API to milliseconds: up to four numbers of at most five digits, each with `h`, `m`, `s` or `ms`, added
 * up. `undefined` for any other text, and for a duration that Kong can't store.
 *
 * @see https://gateway-api.sigs.k8s.io/geps/gep-2257/
 */
export function parseDuration(text: string): number | undefined {
  let total = 0;
  let parts = 0;
  let i = 0;
  while (i < text.length) {
    const numberStart = i;
    while (isDigit(text.charAt(i))) i += 1;
    const digits = text.substring(numberStart, i);
    const unitStart = i;
    while (i < text.length && !isDigit(text.charAt(i))) i += 1;
    const factor = UNITS.get(text.substring(unitStart, i));
    if (digits === "" || digits.length > MAX_DIGITS || factor === undefined) return undefined;
    total += Number(digits) * factor;
    parts += 1;
  }
  return parts >= 1 && parts <= MAX_PARTS && total <= MAX_MILLISECONDS ? total : undefined;
}

/** Whether a text is a duration (`parseDuration`). */
export function isDuration(text: string): boolean {
  return parseDuration(text) !== undefined;
}
