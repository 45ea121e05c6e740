// SPDX-License-Identifier: Apache-2.0

import type { FormatName } from "./formats.ts";

/*
 * The formats as regular expressions of JSON Schema, for editors and for helm. A text that a pattern allows and `FORMATS` refuses has a
 * rule in the chart's templates (chart/templates/validate): lengths of names, days of the calendar, {api} exactly once.
 * They have only what ECMA-262 and Go's RE2 read alike: no look-ahead, no back-reference, no \s, no \d.
 */

const DIGIT = "[0-9]";
/** `{api}` counts as one letter: formats are judged with a name of one letter in its place. */
const LETTER = "(?:[a-z]|\\{api\\})";
const ALPHANUMERIC = "(?:[a-z0-9]|\\{api\\})";
const INNER = "(?:[a-z0-9-]|\\{api\\})";

const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const LABEL_WITH_API = `${ALPHANUMERIC}(?:${INNER}{0,61}${ALPHANUMERIC})?`;
/** A host's last label is not all digits: a name that ends in a number looks like an address. */
const LAST_LABEL = `(?:${DIGIT}*[a-z](?:[a-z0-9-]*[a-z0-9])?|${DIGIT}+-[a-z0-9-]*[a-z0-9])`;
const LAST_LABEL_WITH_API = `(?:${DIGIT}*${LETTER}(?:${INNER}*${ALPHANUMERIC})?|${DIGIT}+-${INNER}*${ALPHANUMERIC})`;
const HOST = `(?:${LABEL}\\.)*${LAST_LABEL}`;
const HOST_WITH_API = `(?:${LABEL_WITH_API}\\.)*${LAST_LABEL_WITH_API}`;

const BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
const IPV4 = `(?:${BYTE}\\.){3}${BYTE}`;
const GROUP = "[0-9A-Fa-f]{1,4}";
const IPV6 = ipv6();

const PORT = "(?:6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5][0-9]{4}|[1-9][0-9]{0,3})";

const PREFIX_SEGMENT = segment("[A-Za-z0-9_~-]|\\{api\\}");
const BASE_SEGMENT = segment("[A-Za-z0-9_~!$&'()*+,;=:@-]|\\{api\\}|%[0-9A-F]{2}");
const BASE_SEGMENT_OF_LITERAL = segment("[A-Za-z0-9_~!$&'()*+,;=:@-]|%[0-9A-F]{2}");
const BASE_PATH = `(?:/|(?:/${BASE_SEGMENT})+/?)`;

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const SPLIT_KEY = `(?:header:${TOKEN}|cookie:${TOKEN}|consumer|ip)`;

const LINK_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
const LINK_LAST_LABEL = "(?:[0-9]*[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?|[0-9]+-[A-Za-z0-9-]*[A-Za-z0-9])";
const LINK_HOST = `(?:(?:${LINK_LABEL}\\.)*${LINK_LAST_LABEL}|${IPV4}|\\[${IPV6}\\])`;
const LINK_REST = "(?:[/?#](?:[A-Za-z0-9._~:/?#\\[\\]@!$&()*+,;=-]|%[0-9A-Fa-f]{2})*)?";

const CLOCK = "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])";

const ORIGIN = `https?://(?:${HOST}|${IPV4}|\\[${IPV6}\\])(?::${PORT})?`;

/** A pattern for each format. */
export const PATTERNS: Readonly<Record<FormatName, string>> = {
  name: `^${LABEL}$`,
  host: `^${HOST}$`,
  hostPattern: `^${HOST_WITH_API}$`,
  ownHost: `^${HOST_WITH_API}$`,
  prefix: `^/(?:${PREFIX_SEGMENT}(?:/${PREFIX_SEGMENT})*)?$`,
  url: `^https?://(?:${HOST_WITH_API}|${IPV4}|\\[${IPV6}\\])(?::${PORT})?${BASE_PATH}?$`,
  address: `^(?:${HOST_WITH_API}|${IPV4}|${IPV6})$`,
  hostHeader: `^${HOST_WITH_API}(?::${PORT})?$`,
  date: `^(?:19[7-9][0-9]|[2-9][0-9]{3})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:${CLOCK})?$`,
  duration: "^(?:[0-9]{1,5}(?:h|ms|m|s)){1,4}$",
  splitKeys: `^ *${SPLIT_KEY}(?: *, *${SPLIT_KEY})* *$`,
  salt: "^[A-Za-z0-9._~-]{1,64}$",
  token: `^${TOKEN}$`,
  link: `^[Hh][Tt][Tt][Pp][Ss]?://${LINK_HOST}(?::${PORT})?${LINK_REST}$`,
  origin: `^${ORIGIN}$`,
  corsOrigin: `^(?:\\*|${ORIGIN})$`,
  requestPath: `^(?:/|(?:/${BASE_SEGMENT_OF_LITERAL})+/?)$`,
  objectName: `^${LABEL_WITH_API}$`,
  label: "^[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,61}[A-Za-z0-9])?$",
  line: "^[^\\x00-\\x1f\\x7f]{1,200}$",
  secretKey: "^[A-Za-z0-9_-][A-Za-z0-9._-]{0,252}$",
  pluginName: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$",
};

/**
 * A segment of a path that is neither `.` nor `..`.
 *
 * @param other - What a segment may have besides dots, as alternatives.
 */
function segment(other: string): string {
  return `(?:\\.{0,2}(?:${other})(?:\\.|${other})*|\\.{3,}(?:(?:${other})(?:\\.|${other})*)?)`;
}

/** An IPv6 address (RFC 4291 section 2.2): eight groups, or fewer with `::` once; the last two may be an IPv4 address. */
function ipv6(): string {
  const alternatives = [`(?:${GROUP}:){7}${GROUP}`, `(?:${GROUP}:){6}${IPV4}`];
  for (let left = 0; left <= 7; left++) {
    const before = left === 0 ? "" : `${GROUP}(?::${GROUP}){${left - 1}}`;
    const most = 7 - left;
    const after = most === 0 ? "" : `(?:(?:${GROUP}:){0,${most - 1}}${GROUP})?`;
    alternatives.push(`${before}::${after}`);
    if (most >= 2) alternatives.push(`${before}::(?:${GROUP}:){0,${most - 2}}${IPV4}`);
  }
  return `(?:${alternatives.join("|")})`;
}
