// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import type { FormatName } from "../../plugins/route-table/table/schema/formats.ts";
import { parseDate } from "../../plugins/route-table/table/text/date.ts";
import { parseDuration } from "../../plugins/route-table/table/text/duration.ts";
import { withApi } from "../../plugins/route-table/table/text/placeholder.ts";

/** Parts that are inserted into texts: parts of formats, text with a meaning in other languages, and any character. */
const PIECES = fc.oneof(
  fc.constantFrom(...Array.from("aZ09-._~:/?#[]@!$&'()*+,;=%^`|<>{}\\\" \t\n\r\u0000\u007f\u00e9\u3002\ufeff")),
  fc.constantFrom(
    "{api}",
    "..",
    "/../",
    "//",
    "::",
    "%2F",
    "%zz",
    "\r\n",
    "65536",
    "888",
    "0x1f",
    "null",
    ", ",
    "\u5e73\u53f0",
  ),
  fc.string({ maxLength: 3, unit: "grapheme-ascii" }),
);

/** Texts that differ from an example in one or two places. */
export function textsNear(examples: readonly string[]): fc.Arbitrary<string> {
  const change = fc.record({ at: fc.nat(), cut: fc.integer({ min: 0, max: 2 }), piece: PIECES });
  return fc
    .tuple(fc.constantFrom(...examples), fc.array(change, { minLength: 0, maxLength: 2 }))
    .map(([example, changes]) =>
      changes
        .reduce((text, { at, cut, piece }) => {
          const start = at % (text.length + 1);
          return text.slice(0, start) + piece + text.slice(start + cut);
        }, example)
        .toWellFormed(),
    );
}

const WITH_HOST: ReadonlySet<FormatName> = new Set([
  "host",
  "hostPattern",
  "ownHost",
  "url",
  "address",
  "hostHeader",
  "origin",
  "corsOrigin",
  "link",
]);

/** Whether the chart's templates (chart/templates/validate) refuse a text although its format's pattern allows it. */
export function hasTemplateRule(format: FormatName, text: string): boolean {
  if (format === "hostPattern" && text.split("{api}").length !== 2) return true;
  if (format === "date") return parseDate(text) === undefined;
  if (format === "duration") return parseDuration(text) === undefined;
  if (format === "corsOrigin" && /^(?:https:.*:443|http:.*:80)$/.test(text)) return true;
  if (!WITH_HOST.has(format)) return false;
  if (format === "address" && text.includes(":")) return false;
  const host = withApi(text, "x")
    .replace(/^https?:\/\//i, "")
    .replace(/[/?#].*$/s, "")
    .replace(/:[0-9]+$/, "");
  return !host.includes("[") && (host.length > 253 || host.split(".").some((label) => label.length > 63));
}
