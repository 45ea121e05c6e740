// SPDX-License-Identifier: Apache-2.0

/** What YAML 1.1 reads as another value than text, in some spelling. */
const WORDS = /^(?:y|yes|n|no|on|off|true|false|null|~|<<|=)$/i;
const KNOWN_WORDS = new Map<string, boolean | null>([
  ["true", true],
  ["false", false],
  ["null", null],
]);
const INTEGER = /^(?:0|-?[1-9][0-9]{0,14})$/;
/** What may be a number in a notation that needs the whole parser, such as octal, hexadecimal, exponents and infinity. */
const NUMBER_LIKE = /^[-+]?(?:[.]|[0-9][0-9_]*(?:[.:][0-9_:.]*)?(?:[eE][-+]?[0-9]*)?$|0[xob])/;
const MANY_DOTS = /^[0-9]+[.][0-9]+[.][0-9.]+$/;
/** A text that needs no quotes, and has nothing in it that YAML could read otherwise. */
const SIMPLE = /^[A-Za-z0-9_/.(^$+<=~-](?:[^#:\t]|:(?=[^\s])|#(?<=[^ ]#))*$/;
const STARTS_OTHERWISE = /^[-?:](?:\s|$)|^(?:---|\.\.\.)/;

/**
 * The value of a scalar on one line, without the space around it: plain, or in quotes.
 *
 * @returns `undefined` where it takes the whole parser to be sure.
 */
export function scalarOf(written: string): { readonly value: string | number | boolean | null } | undefined {
  if (written.startsWith('"')) return doubleQuoted(written);
  if (written.startsWith("'")) return singleQuoted(written);
  const word = KNOWN_WORDS.get(written);
  if (word !== undefined) return { value: word };
  if (INTEGER.test(written)) return { value: Number(written) };
  if (MANY_DOTS.test(written)) return { value: written };
  if (WORDS.test(written) || NUMBER_LIKE.test(written)) return undefined;
  if (!SIMPLE.test(written) || STARTS_OTHERWISE.test(written) || written.endsWith(":")) return undefined;
  return { value: written };
}

function doubleQuoted(written: string): { readonly value: string } | undefined {
  if (!/^"(?:[^"\\]|\\.)*"$/.test(written)) return undefined;
  if (!written.includes("\\")) return { value: written.slice(1, -1) };
  try {
    // YAML has all of JSON's escapes with the same meaning.
    return { value: JSON.parse(written) as string };
  } catch {
    return undefined;
  }
}

function singleQuoted(written: string): { readonly value: string } | undefined {
  return /^'(?:[^']|'')*'$/.test(written) ? { value: written.slice(1, -1).replaceAll("''", "'") } : undefined;
}
