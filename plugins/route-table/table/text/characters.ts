// SPDX-License-Identifier: Apache-2.0

/** `0` to `9`. */
export function isDigit(character: string): boolean {
  return character.length === 1 && character >= "0" && character <= "9";
}

/** At least one character, all of them `0` to `9`. */
export function isDigits(text: string): boolean {
  return text !== "" && every(text, isDigit);
}

/** `0` to `9`, `a` to `f`, `A` to `F`. */
export function isHexDigit(character: string): boolean {
  return isDigit(character) || (character >= "a" && character <= "f") || (character >= "A" && character <= "F");
}

/** ASCII letters. */
function isLetter(character: string): boolean {
  return (character >= "a" && character <= "z") || (character >= "A" && character <= "Z");
}

/** ASCII letters and digits. */
export function isAlphanumeric(character: string): boolean {
  return isLetter(character) || isDigit(character);
}

/** The unreserved characters of a URI (RFC 3986 section 2.3). */
export function isUnreserved(character: string): boolean {
  return isLetter(character) || isDigit(character) || (character !== "" && "-._~".includes(character));
}

/** The value or the name of a Kubernetes label: 1 to 63 characters, a letter or digit at both ends. */
export function isLabel(text: string): boolean {
  return isAlphanumericWith(text, "-._/");
}

/** A Kong plugin's name, which is a folder's and a Lua module's: 1 to 63 characters, a letter or digit at both ends. */
export function isPluginName(text: string): boolean {
  return isAlphanumericWith(text, "-_");
}

/** 1 to 63 letters and digits, a letter or digit at both ends; between them also what `others` has. */
function isAlphanumericWith(text: string, others: string): boolean {
  const ends = text.charAt(0) + text.charAt(text.length - 1);
  if (text === "" || text.length > 63 || !every(ends, isAlphanumeric)) return false;
  return every(text, (c) => isAlphanumeric(c) || others.includes(c));
}

/** A key of a Secret in Kubernetes, but for those that begin with a dot. */
export function isSecretKey(text: string): boolean {
  if (text === "" || text.length > 253 || text.startsWith(".")) return false;
  return every(text, (c) => isAlphanumeric(c) || "-._".includes(c));
}

/** One line of at least one and at most 200 characters, without control characters. */
export function isPrintable(text: string): boolean {
  return (
    text !== "" &&
    characterCount(text) <= 200 &&
    every(text, (c) => c.charCodeAt(0) >= 0x20 && c.charCodeAt(0) !== 0x7f)
  );
}

/** A token of HTTP, such as a header's name (RFC 9110 section 5.6.2). True for the empty text. */
export function isToken(text: string): boolean {
  return every(text, (c) => isLetter(c) || isDigit(c) || "!#$%&'*+-.^_`|~".includes(c));
}

/** Whether a test holds for every character of a text. True for the empty text. */
export function every(text: string, test: (character: string) => boolean): boolean {
  for (let i = 0; i < text.length; i++) {
    if (!test(text.charAt(i))) return false;
  }
  return true;
}

/** Lua counts bytes. */
const HAS_BYTES = "é".length > 1;
/** The codes that go on with a character: the second half of a pair in UTF-16, further bytes in UTF-8. */
const [FIRST_FURTHER, LAST_FURTHER] = HAS_BYTES ? [0x80, 0xbf] : [0xdc00, 0xdfff];

/** How many characters a text has, code points, as the schemas count them: the same in both runtimes. */
export function characterCount(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (isBeginning(text, i)) count += 1;
  }
  return count;
}

/** A text for a message: at most `most` of its characters, and three dots where there are more. The same in both runtimes. */
export function shortText(text: string, most = 200): string {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (isBeginning(text, i)) count += 1;
    if (count > most) return `${text.substring(0, i)}...`;
  }
  return text;
}

function isBeginning(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  return code < FIRST_FURTHER || code > LAST_FURTHER;
}
