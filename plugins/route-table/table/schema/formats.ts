// SPDX-License-Identifier: Apache-2.0

import { isDate } from "../text/date.ts";
import { isDuration } from "../text/duration.ts";
import { isAddress, isDnsLabel, isHostName } from "../text/host-name.ts";
import { isBasePath, isPrefix } from "../text/path-prefix.ts";
import { API_PLACEHOLDER, withApi } from "../text/placeholder.ts";
import { every, isLabel, isPluginName, isPrintable, isSecretKey, isToken, isUnreserved } from "../text/characters.ts";
import { isLink } from "../text/link.ts";
import { parseSplitKeys } from "../text/split-keys.ts";
import { defaultPort, isNameWithPort, parseUpstreamUrl } from "../text/upstream-url.ts";

/** The format of one kind of text. */
export interface Format {
  /** Completes the sentence "It must be …". */
  readonly mustBe: string;
  /** Whether a text has the format. Pure, and without RegExp, since it also runs in Kong. */
  readonly allows: (text: string) => boolean;
}

/**
 * Makes a test for texts that may have `{api}`, any number of times. The test puts a name of one letter in its place, which is not a
 * hexadecimal digit.
 */
function withSomeApi(allows: (text: string) => boolean): (text: string) => boolean {
  return (text) => allows(withApi(text, "x"));
}

/** `http[s]://host[:port]`, as an `Origin` header has it. */
function isOrigin(text: string): boolean {
  const url = parseUpstreamUrl(text);
  return url?.basePath === "" && !text.endsWith(`:${defaultPort(url.scheme)}`);
}

/** Every format that a text of the table can have. `patterns.ts` has the same as regular expressions. */
export const FORMATS = {
  name: {
    mustBe:
      "a DNS label (RFC 1123): lower-case letters, digits and hyphens, at most 63, a letter or digit at both ends",
    allows: isDnsLabel,
  },
  host: {
    mustBe: "a host name in lower case, such as dev-01.example.com, without scheme, port, wildcard or final dot",
    allows: isHostName,
  },
  hostPattern: {
    mustBe: `a host name in lower case in which ${API_PLACEHOLDER} stands for the API's name, once`,
    allows: (text) => text.split(API_PLACEHOLDER).length === 2 && withSomeApi(isHostName)(text),
  },
  ownHost: {
    mustBe: `a host name in lower case (${API_PLACEHOLDER} may stand for the API's name), without scheme, port, wildcard or final dot`,
    allows: withSomeApi(isHostName),
  },
  prefix: {
    mustBe:
      "a path such as /api01 or /team/api01: letters, digits and -._~ between single slashes, none at the end, no . or .. segment",
    allows: withSomeApi(isPrefix),
  },
  url: {
    mustBe: "http://host[:port][/base] or https://host[:port][/base], without user, query or fragment",
    allows: (text) => parseUpstreamUrl(withApi(text, "x")) !== undefined,
  },
  address: {
    mustBe: "an IP address or a host name, without a port",
    allows: withSomeApi(isAddress),
  },
  hostHeader: {
    mustBe:
      '"upstream", "client" or a host name in lower case, with a port (name:port) where the upstream shall see one',
    allows: withSomeApi(isNameWithPort),
  },
  date: {
    mustBe: 'a day such as "2027-03-31" or a time such as "2027-03-31T18:00:00Z"',
    allows: isDate,
  },
  duration: {
    mustBe: "a duration such as 500ms, 5s or 1m30s (GEP-2257), at most 24 days",
    allows: isDuration,
  },
  splitKeys: {
    mustBe: '"header:NAME", "cookie:NAME", "consumer" or "ip", or several of them separated by commas (and spaces)',
    allows: (text) => parseSplitKeys(text) !== undefined,
  },
  salt: {
    mustBe: "1 to 64 letters, digits or -._~",
    allows: (text) => text !== "" && text.length <= 64 && every(text, isUnreserved),
  },
  token: {
    mustBe: "a token of HTTP: letters, digits or !#$%&'*+-.^_`|~",
    allows: (text) => text !== "" && isToken(text),
  },
  link: {
    mustBe: "an http or https URL such as https://example.com/policy, in ASCII and without user",
    allows: isLink,
  },
  origin: {
    mustBe: "http://host[:port] or https://host[:port], without a path",
    allows: (text) => parseUpstreamUrl(text)?.basePath === "",
  },
  corsOrigin: {
    mustBe:
      '"*", or https://host[:port] or http://host[:port] as browsers send it, without a path and without the scheme\'s own port',
    allows: (text) => text === "*" || isOrigin(text),
  },
  requestPath: {
    mustBe: "a path that begins with /, such as /healthz",
    allows: (text) => isBasePath(text) && text !== "",
  },
  objectName: {
    mustBe: `the name of a Kubernetes object: a DNS label in which ${API_PLACEHOLDER} may stand for the API's name`,
    allows: withSomeApi(isDnsLabel),
  },
  label: {
    mustBe: "1 to 63 letters, digits or -._/, a letter or digit at both ends",
    allows: isLabel,
  },
  line: {
    mustBe: "one line of 1 to 200 characters",
    allows: isPrintable,
  },
  secretKey: {
    mustBe: "a key of a Secret: letters, digits and -._, at most 253, no dot at its front",
    allows: isSecretKey,
  },
  pluginName: {
    mustBe:
      "the name of a Kong plugin, such as rate-limiting: letters, digits, - and _, a letter or digit at both ends",
    allows: isPluginName,
  },
} as const satisfies Readonly<Record<string, Format>>;

/** The name of a format. */
export type FormatName = keyof typeof FORMATS;
