// SPDX-License-Identifier: Apache-2.0

const HIDDEN = "•••";
/** A shorter text may stand anywhere by chance. */
const MIN_LENGTH = 4;
/** What stands before the credentials of a header, such as `Bearer `. */
const SCHEME = /^[A-Za-z][A-Za-z0-9-]*\s+/;
const BASIC = /^Basic\s+/i;

/** Makes a function that hides secrets in any text: the tokens that were sent, in each form in which an answer may show them. */
export function createMask(secrets: readonly string[]): (text: string) => string {
  const words = secrets
    .flatMap((secret) => [secret, secret.replace(SCHEME, ""), ...passwordsOf(secret)])
    .filter((word) => word.length >= MIN_LENGTH);
  // Some secrets, such as those in hex, mean the same in either case.
  const cased = words.flatMap((word) => [word, word.toLowerCase(), word.toUpperCase()]);
  const forms = [...new Set(cased)].flatMap((word) => formsOf(word.toWellFormed()));
  const all = [...new Set(forms)].sort((one, other) => other.length - one.length);
  return (text) => all.reduce((masked, secret) => masked.replaceAll(secret, HIDDEN), text);
}

/** A `Set-Cookie` without its value. */
export function maskCookie(value: string): string {
  return value.replace(/^([^=;]*)=[^;]*/, `$1=${HIDDEN}`);
}

/** `user:password` of Basic credentials, and the password alone, as UTF-8 and as Latin-1. */
function passwordsOf(secret: string): string[] {
  if (!BASIC.test(secret)) return [];
  const bytes = Buffer.from(secret.replace(BASIC, ""), "base64");
  return [bytes.toString("utf8"), bytes.toString("latin1")].flatMap((pair) => {
    const colon = pair.indexOf(":");
    return colon === -1 ? [pair] : [pair, pair.slice(colon + 1)];
  });
}

/** The forms of a word in URLs, JSON, HTML, base64 and hex, as the usual programs write them. */
function formsOf(word: string): string[] {
  const url = encodeURIComponent(word);
  const form = new URLSearchParams([["", word]]).toString().slice(1);
  const bytes = escapedBytes(word);
  const json = JSON.stringify(word).slice(1, -1);
  const base64 = [Buffer.from(word, "latin1"), Buffer.from(word)];
  return [
    word,
    ...[url, form, form.replaceAll("+", "%20"), bytes].flatMap((each) => [each, lowerEscapes(each)]),
    encodeURIComponent(url),
    json,
    json.replaceAll("/", String.raw`\/`),
    ...[/[<>&]/g, /[<>&'"]/g, /[<>&'"/+=]/g, /[<>&]|[^\u0020-\u007e]/g].flatMap((signs) => jsonEscapes(word, signs)),
    ...htmlForms(word),
    ...base64.flatMap((each) => [each.toString("base64").replaceAll("=", ""), each.toString("base64url")]),
    ...base64.flatMap((each) => [each.toString("hex"), each.toString("hex").toUpperCase()]),
  ];
}

/** Each byte of Latin-1 that has a meaning in a URL as `%XX`. */
function escapedBytes(word: string): string {
  return word.replaceAll(/[^A-Za-z0-9._~\u0100-\uffff-]/g, (sign) => `%${hexOf(sign, 2).toUpperCase()}`);
}

function lowerEscapes(text: string): string {
  return text.replaceAll(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
}

/** JSON with some signs as `\uXXXX`, and the slash as itself or escaped. */
function jsonEscapes(word: string, signs: RegExp): string[] {
  const escaped = (upper: boolean): string =>
    word
      .replaceAll("\\", String.raw`\\`)
      .replaceAll(signs, (sign) => `\\u${upper ? hexOf(sign, 4).toUpperCase() : hexOf(sign, 4)}`)
      .replaceAll('"', String.raw`\"`);
  return [escaped(false), escaped(true)].flatMap((text) => [text, text.replaceAll("/", String.raw`\/`)]);
}

function hexOf(sign: string, length: number): string {
  return sign.charCodeAt(0).toString(16).padStart(length, "0");
}

/** How libraries write both quotation marks in HTML. */
const QUOTES = [
  ["&quot;", "&#39;"],
  ["&quot;", "&#039;"],
  ["&quot;", "&#x27;"],
  ["&quot;", "&apos;"],
  ["&#34;", "&#39;"],
  ['"', "'"],
] as const;
/** Further signs that some of them escape. */
const FURTHER: readonly (readonly (readonly [string, string])[])[] = [
  [],
  [["/", "&#x2F;"]],
  [["/", "&#47;"]],
  [["+", "&#43;"]],
  [
    ["/", "&#x2F;"],
    ["=", "&#x3D;"],
    ["`", "&#x60;"],
  ],
];

function htmlForms(word: string): string[] {
  return QUOTES.flatMap(([double, single]) =>
    FURTHER.map((further) => {
      const names = new Map<string, string>([
        ["&", "&amp;"],
        ["<", "&lt;"],
        [">", "&gt;"],
        ['"', double],
        ["'", single],
        ...further,
      ]);
      return word.replaceAll(/[&<>"'/+=`]/g, (sign) => names.get(sign) ?? sign);
    }),
  );
}
