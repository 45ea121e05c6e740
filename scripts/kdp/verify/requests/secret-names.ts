// SPDX-License-Identifier: Apache-2.0

/** Words that say that a value is a secret, or names a person, wherever they stand in a name. */
const WORDS = new Set([
  ...[
    "auth",
    "authorization",
    "authentication",
    "token",
    "tokens",
    "secret",
    "secrets",
    "password",
    "passwd",
    "passphrase",
  ],
  ...["pwd", "pass", "passcode", "credential", "credentials", "session", "sessionid", "sid", "jsessionid", "phpsessid"],
  ...["cookie", "cookies", "cookie2", "jwt", "bearer", "assertion", "signature", "sig", "sign", "hmac", "otp", "totp"],
  ...["pin", "ticket", "csrf", "xsrf", "nonce", "saml", "samlresponse", "samlrequest", "apikey", "appkey"],
]);
/** Names without separators, such as `apikey` and `accesstoken`. */
const PARTS = [
  ...[
    "apikey",
    "appkey",
    "accesskey",
    "secretkey",
    "privatekey",
    "authkey",
    "sharedkey",
    "subscriptionkey",
    "clientkey",
  ],
  ...["token", "secret", "passw", "credential", "session", "authoriz", "authent", "signature", "cookie"],
];
/** Names that say it only when nothing else is in them. */
const WHOLE = new Set(["key", "code", "k", "x-key"]);
const LONGEST_NAME = 256;

/** Parts of a JSON Web Token; the first begins with the encoded `{"`. */
const TOKEN_PART = /[A-Za-z0-9_-]{8,}/g;
const TOKEN_START = "eyJ";
const SCHEME = /^\s*(?:basic|bearer|digest|negotiate|ntlm|hmac|hawk|aws4-hmac-sha256|apikey|token)\s+\S/i;
/** Keys of well-known services. */
const PREFIXED =
  /\b(?:sk|pk|rk)_(?:live|test)_|\bgh[pousr]_[A-Za-z0-9]|\bglpat-|\bxox[abprs]-|\bAKIA[0-9A-Z]{12}|\bya29\./;
const RUN = /[A-Za-z0-9+/_=-]{24,}/g;

/** Whether a name of a header, a parameter or a field is one of those under which secrets are sent. A name that is too long counts too. */
export function isSecretName(name: string): boolean {
  if (name.length > LONGEST_NAME) return true;
  const lower = name.toLowerCase();
  if (WHOLE.has(lower)) return true;
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  if (words.some((word) => WORDS.has(word))) return true;
  const squashed = lower.replaceAll(/[^a-z0-9]/g, "");
  return PARTS.some((part) => squashed.includes(part));
}

/** Whether a value looks like a secret, whatever its name: a JSON Web Token, credentials with their scheme, a long random text. */
export function isSecretValue(value: string): boolean {
  if (hasJsonWebToken(value) || SCHEME.test(value) || PREFIXED.test(value)) return true;
  for (const [run] of value.matchAll(RUN)) {
    if (isRandom(run)) return true;
  }
  return false;
}

/** Whether a part that begins somewhere as a token does ends with a dot. It looks at each character once. */
function hasJsonWebToken(value: string): boolean {
  if (!value.includes(TOKEN_START)) return false;
  for (const { 0: part, index } of value.matchAll(TOKEN_PART)) {
    const start = part.indexOf(TOKEN_START);
    if (start !== -1 && part.length - start >= 8 && value[index + part.length] === ".") return true;
  }
  return false;
}

/** Whether letters of both cases and digits are mixed as in no word and no path, and it is no UUID. */
function isRandom(run: string): boolean {
  let changes = 0;
  for (let i = 1; i < run.length; i++) if (kindOf(run, i) !== kindOf(run, i - 1)) changes += 1;
  return changes >= run.length / 4 && /[0-9]/.test(run) && /[A-Z]/.test(run) && /[a-z]/.test(run);
}

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return 0;
  if (code >= 0x41 && code <= 0x5a) return 1;
  return code >= 0x61 && code <= 0x7a ? 2 : 3;
}
