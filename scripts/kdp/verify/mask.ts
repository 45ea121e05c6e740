// SPDX-License-Identifier: Apache-2.0

const HIDDEN = "•••";
/** A shorter text may stand anywhere by chance. */
const MIN_LENGTH = 4;

/** Makes a function that hides secrets in any text: the tokens that were sent, in each form in which an answer may show them. */
export function createMask(secrets: readonly string[]): (text: string) => string {
  const words = secrets.flatMap((secret) => [secret, secret.replace(/^(Bearer|Basic|Token)\s+/i, "")]);
  const forms = words
    .filter((word) => word.length >= MIN_LENGTH)
    .flatMap((word) => [
      word,
      encodeURIComponent(word),
      JSON.stringify(word).slice(1, -1),
      Buffer.from(word, "latin1").toString("base64").replaceAll("=", ""),
    ]);
  const all = [...new Set(forms)].sort((one, other) => other.length - one.length);
  return (text) => all.reduce((masked, secret) => masked.replaceAll(secret, HIDDEN), text);
}

/** A `Set-Cookie` without its value. */
export function maskCookie(value: string): string {
  return value.replace(/^([^=;]*)=[^;]*/, `$1=${HIDDEN}`);
}
