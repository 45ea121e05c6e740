// SPDX-License-Identifier: Apache-2.0

import { textOf } from "../../explain/byte-text.ts";
import { escapeHtml } from "../../text/html-page.ts";
import { printable } from "../../text/printable.ts";
import type { Class, KnownReason } from "../report.ts";

/** A text from anywhere as HTML, with escapes for what could hide, or turn the text around. */
export function text(value: string): string {
  return escapeHtml(printable(value));
}

/** A byte string, such as a target or the value of a header, in the letters of code. */
export function byteCode(bytes: string): string {
  return code(textOf(bytes));
}

/** The same in the letters of code. */
export function code(value: string): string {
  return `<code>${text(value)}</code>`;
}

/** A class of a result, in its colour. */
export function badge(of: Class): string {
  return `<span class="badge ${of}">${of}</span>`;
}

/**
 * A table; heads are texts, cells are HTML. Empty if there are no rows.
 *
 * @param classes - For style, one for each row.
 */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  classes: readonly string[] = [],
): string {
  if (rows.length === 0) return "";
  const head = heads.map((each) => `<th scope="col">${text(each)}</th>`).join("");
  const start = (i: number): string => (classes[i] === undefined ? "<tr>" : `<tr class="${classes[i]}">`);
  const body = rows.map((cells, i) => `${start(i)}${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  return `<div class="table"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table></div>`;
}

/** Why a difference is known, as HTML; empty where it is not. */
export function knownText(known: KnownReason | undefined): string {
  if (known === undefined) return "";
  const until = known.until === undefined ? "" : `, until ${text(known.until)}`;
  return `<br><span class="known">Known: ${text(known.why)} (${text(known.place)}${until})</span>`;
}

/** Milliseconds as HTML, with as many digits as matter. */
export function milliseconds(ms: number): string {
  if (!Number.isFinite(ms)) return "–";
  return `${ms >= 100 ? Math.round(ms).toLocaleString("en") : ms >= 10 ? ms.toFixed(1) : ms.toFixed(2)} ms`;
}
