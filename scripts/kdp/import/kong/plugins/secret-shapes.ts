// SPDX-License-Identifier: Apache-2.0

/** A reference to a secret, which is none itself. */
const REFERENCE = /^\{vault:\/\/[^{}]*\}$/;

/** What secrets look like whatever their field is called. */
const SHAPES: readonly RegExp[] = [
  /-----BEGIN /,
  // A JSON Web Token.
  /\beyJ[\w-]{8,}\.[\w-]+/,
  /\b(?:bearer|basic|digest|token|apikey)\s+\S/i,
  // Keys of clouds and well-known services.
  /\b(?:AKIA|ASIA|LTAI|AIza)[\w-]{10,}/,
  /\b(?:gh[opusr]|github_pat|glpat|xox[abprs]|sk|pk|rk)[-_][\w-]{10,}/,
  // A parameter of a URL or of a connection string.
  /(?:^|[?&;\s])(?:[\w.-]*(?:token|secret|passw(?:or)?d|pwd|passphrase|credential|signature)|sig|key|auth|api[-_]?key)=[^&;\s]/i,
  /:\/\/[^/?#\s]*@/,
  // A UUID, as Kong makes keys of its own.
  /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/i,
];

/** How the names of headers and fields end whose values are secrets. It is called so in doubt. */
const SECRET_NAME =
  /(?:token|secret|passw(?:or)?d|pwd|passphrase|credentials?|authorization|cookie|signature|api_?key)$/i;
const SECRET_WORD = /(?:(?:^|[-_.])(?:key|auth|pin|sid|session)|[a-z](?:Key|Auth|Pin))$/;

/** What is a word of a name, and what may be a random text. */
const WORD = /[A-Za-z0-9+=]{12,}/g;
/** A random text has digits and letters; a name such as `team1` has fewer digits. */
const FEWEST = 3;
/** No word of a name is as long. */
const LONGEST_WORD = 32;
/** No number that means something is as long. */
const LONGEST_NUMBER = 16;

/** Whether a text refers to a secret that is kept elsewhere. */
export function isReference(text: string): boolean {
  return REFERENCE.test(text);
}

/** Whether a text is a header or a field that has a secret as its value: `NAME:VALUE`. */
export function isSecretPair(text: string): boolean {
  const colon = text.indexOf(":");
  if (colon < 1 || text.slice(colon + 1).trim() === "" || isReference(text.slice(colon + 1).trim())) return false;
  return namesSecret(text.slice(0, colon));
}

/** Whether a header or a field of this name has a secret as its value. */
export function namesSecret(written: string): boolean {
  const name = written.trim();
  return SECRET_NAME.test(name) || SECRET_WORD.test(name) || SECRET_WORD.test(name.toLowerCase());
}

/** Whether a text looks like a secret by itself. It is called so in doubt, since an owner can say otherwise. */
export function looksSecret(text: string): boolean {
  if (isReference(text)) return false;
  return SHAPES.some((shape) => shape.test(text)) || (text.match(WORD) ?? []).some(isRandom);
}

function isRandom(word: string): boolean {
  const digits = word.replaceAll(/[^0-9]/g, "").length;
  const letters = word.replaceAll(/[^A-Za-z]/g, "").length;
  return (digits >= FEWEST && letters >= FEWEST) || word.length >= LONGEST_WORD || digits >= LONGEST_NUMBER;
}
