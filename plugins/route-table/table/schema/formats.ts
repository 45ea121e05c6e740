// SPDX-License-Identifier: Apache-2.0

import { isDate } from "../text/date.ts";
import { isDuration } from "../text/duration.ts";
import { isAddress, isDnsLabel, isHostName } from "../text/host-name.ts";
import { isBasePath, isPrefix } from "../text/path-prefix.ts";
import { API_PLACEHOLDER, withApi } from "../text/placeholder.ts";
import { every, isLabel, isPrintable, isToken, isUnreserved } from "../text/characters.ts";
import { isLink } from "../text/link.ts";
import { parseSplitKeys } from "../text/split-keys.ts";
import { parseUpstreamUrl } from "../text/upstream-url.ts";

/** How one kind of text is written. */
export interface Format {
  /** Ends the sentence "It must be …". */
  readonly mustBe: string;
  /** Whether a text is written so. Pure, and without RegExp: this runs in Kong too. */
  readonly allows: (text: string) => boolean;
  /**
   * The same as a regular expression of JSON Schema (ECMA-262), for editors and helm. It may allow more than `allows`
   * does, where a rule needs counting, but never less.
   */
  readonly pattern: string;
}

const LABEL = "[a-z0-9]([a-z0-9-]*[a-z0-9])?";
const LABEL_WITH_API = "([a-z0-9-]|\\{api\\})+";
const HOST = `${LABEL}(\\.${LABEL})*`;
const HOST_WITH_API = `${LABEL_WITH_API}(\\.${LABEL_WITH_API})*`;
/** At least two colons: with one it would be an address with a port. */
const IP_LITERAL = "[0-9A-Fa-f.]*:[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*";
const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const SPLIT_KEY = `(header:${TOKEN}|cookie:${TOKEN}|consumer|ip)`;
const PATH_SEGMENT = "[A-Za-z0-9._~-]|\\{api\\}";

/** `{api}` may stand for the API's name once or several times; the rest is judged with a name of one letter in its place. */
function withSomeApi(allows: (text: string) => boolean): (text: string) => boolean {
  return (text) => allows(withApi(text, "a"));
}

/** Every format that a text of the table can have. */
export const FORMATS = {
  name: {
    mustBe:
      "a DNS label (RFC 1123): lower-case letters, digits and hyphens, at most 63, a letter or digit at both ends",
    allows: isDnsLabel,
    pattern: `^${LABEL}$`,
  },
  host: {
    mustBe: "a host name in lower case, such as dev-01.example.com, without scheme, port, wildcard or final dot",
    allows: isHostName,
    pattern: `^${HOST}$`,
  },
  hostPattern: {
    mustBe: `a host name in lower case in which ${API_PLACEHOLDER} stands for the API's name, once`,
    allows: (text) => text.split(API_PLACEHOLDER).length === 2 && withSomeApi(isHostName)(text),
    pattern: `^${HOST_WITH_API}$`,
  },
  ownHost: {
    mustBe: `a host name in lower case (${API_PLACEHOLDER} may stand for the API's name), without scheme, port, wildcard or final dot`,
    allows: withSomeApi(isHostName),
    pattern: `^${HOST_WITH_API}$`,
  },
  prefix: {
    mustBe:
      "a path such as /api01 or /team/api01: letters, digits and -._~ between single slashes, none at the end, no . or .. segment",
    allows: withSomeApi(isPrefix),
    pattern: `^/((${PATH_SEGMENT})+(/(${PATH_SEGMENT})+)*)?$`,
  },
  url: {
    mustBe: "http://host[:port][/base] or https://host[:port][/base], without user, query or fragment",
    allows: (text) => parseUpstreamUrl(withApi(text, "a")) !== undefined,
    pattern: `^https?://(${HOST_WITH_API}|\\[${IP_LITERAL}\\])(:[0-9]+)?(/[^?# ]*)?$`,
  },
  address: {
    mustBe: "an IP address or a host name, without a port",
    allows: withSomeApi(isAddress),
    pattern: `^(${HOST_WITH_API}|${IP_LITERAL})$`,
  },
  hostHeader: {
    mustBe: '"upstream", "client" or a host name in lower case',
    allows: withSomeApi(isHostName),
    pattern: `^${HOST_WITH_API}$`,
  },
  date: {
    mustBe: 'a day such as "2027-03-31" or a time such as "2027-03-31T18:00:00Z"',
    allows: isDate,
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?$",
  },
  duration: {
    mustBe: "a duration such as 500ms, 5s or 1m30s (GEP-2257), at most 24 days",
    allows: isDuration,
    pattern: "^([0-9]{1,5}(h|m|s|ms)){1,4}$",
  },
  splitKeys: {
    mustBe: '"header:NAME", "cookie:NAME", "consumer" or "ip", or several of them with commas between',
    allows: (text) => parseSplitKeys(text) !== undefined,
    pattern: `^\\s*${SPLIT_KEY}(\\s*,\\s*${SPLIT_KEY})*\\s*$`,
  },
  salt: {
    mustBe: "1 to 64 letters, digits or -._~",
    allows: (text) => text !== "" && text.length <= 64 && every(text, isUnreserved),
    pattern: "^[A-Za-z0-9._~-]{1,64}$",
  },
  token: {
    mustBe: "a name of HTTP: letters, digits or !#$%&'*+-.^_`|~",
    allows: (text) => text !== "" && isToken(text),
    pattern: `^${TOKEN}$`,
  },
  link: {
    mustBe: "an http or https URL such as https://example.com/policy, in ASCII and without user",
    allows: isLink,
    pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9.:\\[\\]-]+([/?#][!#-;=?-Z_a-z~\\[\\]]*)?$",
  },
  origin: {
    mustBe: "http://host[:port] or https://host[:port], without a path",
    allows: (text) => parseUpstreamUrl(text)?.basePath === "",
    pattern: `^https?://${HOST}(:[0-9]+)?$`,
  },
  requestPath: {
    mustBe: "a path that begins with /, such as /healthz",
    allows: (text) => isBasePath(text) && text !== "",
    pattern: "^/[^?# ]*$",
  },
  objectName: {
    mustBe: `the name of a Kubernetes object: a DNS label in which ${API_PLACEHOLDER} may stand for the API's name`,
    allows: withSomeApi(isDnsLabel),
    pattern: `^${LABEL_WITH_API}$`,
  },
  label: {
    mustBe: "1 to 63 letters, digits or -._/, a letter or digit at both ends",
    allows: isLabel,
    pattern: "^[A-Za-z0-9]([A-Za-z0-9._/-]{0,61}[A-Za-z0-9])?$",
  },
  line: {
    mustBe: "one line of 1 to 200 characters",
    allows: isPrintable,
    pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$",
  },
  pluginName: {
    mustBe: "the name of a Kong plugin, such as rate-limiting",
    allows: (text) => text !== "" && isToken(text),
    pattern: `^${TOKEN}$`,
  },
} as const satisfies Readonly<Record<string, Format>>;

/** The name of a format. */
export type FormatName = keyof typeof FORMATS;
