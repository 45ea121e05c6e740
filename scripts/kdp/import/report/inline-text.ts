// SPDX-License-Identifier: Apache-2.0

import { plain } from "../../plan/document/inline.ts";
import { printable } from "../../text/printable.ts";

/** A text from outside as one line of a document's text, without any markup of its own. */
export function escaped(text: string): string {
  return plain(oneLine(text));
}

/** A text from outside as code. A backtick can't stand in it, and becomes a quote. */
export function code(text: string): string {
  return text === "" ? "" : `\`${oneLine(text).replaceAll("`", "'")}\``;
}

function oneLine(text: string): string {
  return printable(text.replaceAll("\r", "\\r").replaceAll("\n", "\\n"));
}
