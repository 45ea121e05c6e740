// SPDX-License-Identifier: Apache-2.0

const WORD = 4_294_967_296;

/**
 * MurmurHash3 (x86, 32 bits) of a byte string: 0 to 2^32 - 1, evenly spread, the same on every platform. Not cryptographic: anybody can
 * construct a text with a given hash.
 *
 * @see https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp
 */
export function murmur3(text: string, seed: number): number {
  let hash = seed;
  const wholeBlocks = text.length - (text.length % 4);
  for (let i = 0; i < wholeBlocks; i += 4) {
    hash = (multiply(rotate(xor(hash, scramble(wordAt(text, i, 4))), 13), 5) + 0xe6546b64) % WORD;
  }
  if (wholeBlocks < text.length) hash = xor(hash, scramble(wordAt(text, wholeBlocks, text.length - wholeBlocks)));
  hash = xor(hash, text.length);
  hash = multiply(xor(hash, Math.floor(hash / 65_536)), 0x85ebca6b);
  hash = multiply(xor(hash, Math.floor(hash / 8_192)), 0xc2b2ae35);
  return xor(hash, Math.floor(hash / 65_536));
}

/** Up to four bytes as a number, little-endian. */
function wordAt(text: string, start: number, length: number): number {
  let word = 0;
  for (let i = length - 1; i >= 0; i--) word = word * 256 + text.charCodeAt(start + i);
  return word;
}

function scramble(word: number): number {
  return multiply(rotate(multiply(word, 0xcc9e2d51), 15), 0x1b873593);
}

/** The lower 32 bits of a product. Multiplies in halves, since numbers are exact only up to 2^53 and Lua has no Math.imul. */
function multiply(one: number, other: number): number {
  const low = one % 65_536;
  const high = (one - low) / 65_536;
  return (low * other + ((high * other) % 65_536) * 65_536) % WORD;
}

function rotate(word: number, bits: number): number {
  const shifted = word * 2 ** bits;
  return (shifted % WORD) + Math.floor(shifted / WORD);
}

/** Exclusive or as an unsigned number. The operator gives a signed one in JavaScript and LuaJIT. */
function xor(one: number, other: number): number {
  const signed = one ^ other;
  return signed < 0 ? signed + WORD : signed;
}
