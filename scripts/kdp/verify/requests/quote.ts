// SPDX-License-Identifier: Apache-2.0

import { counted } from "../../text/counted.ts";
import { printable } from "../../text/printable.ts";

/** What stands in front of a secret, or in a name of one. All behind it is left out of a quote. */
const SECRET_FOLLOWS =
  /auth|token|secret|passw|pwd|credential|session|cookie|bearer|basic\s|jwt|signature|api.?key|access.?key|[?&;]|:\/\/[^/\s]*@|eyJ/i;
/** Part of an encoded or random text. */
const LONG_RUN = /[A-Za-z0-9+/_=%-]{20,}/g;
const MOST = 60;

/**
 * The beginning of a line, for a message: short, with every control character escaped, and without secrets. It ends before the first word
 * that a secret could follow, and before a query; long runs of letters and digits are left out.
 */
export function quoted(line: string): string {
  const beginning = line.slice(0, MOST * 2);
  const secret = SECRET_FOLLOWS.exec(beginning)?.index ?? beginning.length;
  const shown = beginning.slice(0, secret).replaceAll(LONG_RUN, "…").slice(0, MOST);
  // A tab and a newline would move the rest.
  const text = printable(shown)
    .replaceAll("\t", String.raw`\t`)
    .replaceAll("\n", String.raw`\n`);
  return `${JSON.stringify(text).replaceAll("\\\\", "\\")}${line.length > shown.length ? ` (${counted(line.length, "character")} in all)` : ""}`;
}
