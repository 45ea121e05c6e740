// SPDX-License-Identifier: Apache-2.0

/** As many places as a number keeps behind its point. */
const PLACES = 12;
const SCALE = 1e12;
/** JavaScript and Lua write whole numbers below this with the same digits. */
const LONGEST_WHOLE = 1e14;

/**
 * A number as text, the same in both runtimes: JavaScript would write 33.333333333333336 and Lua 33.333333333333. What is behind the point is
 * rounded to 12 places.
 */
export function numberText(value: number): string {
  // What is not finite is not the same as itself, less itself.
  if (value - value !== 0 || Math.abs(value) >= LONGEST_WHOLE) return hugeText(value);
  const size = Math.abs(value);
  const whole = Math.floor(size);
  // Of both runtimes' numbers these steps are exact or rounded alike (IEEE 754).
  const places = Math.floor((size - whole) * SCALE + 0.5);
  const sign = value < 0 ? "-" : "";
  if (places === 0) return `${sign}${whole}`;
  if (places === SCALE) return `${sign}${whole + 1}`;
  let digits = `${places}`.padStart(PLACES, "0");
  while (digits.endsWith("0")) digits = digits.substring(0, digits.length - 1);
  return `${sign}${whole}.${digits}`;
}

/** No table needs such a number; the power of ten is enough to say that it is one. */
function hugeText(value: number): string {
  if (value !== value) return "NaN";
  const sign = value < 0 ? "-" : "";
  let size = Math.abs(value);
  if (size - size !== 0) return `${sign}Infinity`;
  let zeros = 0;
  while (size >= LONGEST_WHOLE) {
    size /= 10;
    zeros += 1;
  }
  return `${sign}${Math.floor(size)}e${zeros}`;
}
