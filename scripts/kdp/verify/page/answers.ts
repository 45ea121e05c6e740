// SPDX-License-Identifier: Apache-2.0

import { textOf } from "../../explain/byte-text.ts";
import { printable } from "../../text/printable.ts";
import type { Answer, Body, Comparison } from "../report.ts";
import { byteCode, milliseconds, text } from "./elements.ts";
import type { Names } from "./latency-plot.ts";
import { markLines, markParts, type Marked } from "./marked-lines.ts";

/** The first answers of A and of B side by side, with what differs marked. Noise is named, and not marked. */
export function answersSideBySide(comparison: Comparison, names: Names): string {
  const [a] = comparison.a;
  const [b] = comparison.b;
  const head = `<tr><th></th><th scope="col">${text(names.a)}</th><th scope="col">${text(names.b)}</th></tr>`;
  const rows = [
    row("URL", { a: a === undefined ? "" : byteCode(a.url), b: b === undefined ? "" : byteCode(b.url) }),
    row("Answer", markParts(answerText(a), answerText(b))),
    row("Time", { a: timesOf(comparison.a), b: timesOf(comparison.b) }),
    ...headerRows(a, b, comparison.noise),
    bodyRow(a, b),
  ];
  return `<div class="table"><table class="sides">\n<thead>${head}</thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table></div>`;
}

function row(name: string, { a, b }: Marked, kind = ""): string {
  const title = kind === "noise" ? ` <small>noise</small>` : "";
  return `<tr${kind === "" ? "" : ` class="${kind}"`}><th scope="row">${text(name)}${title}</th><td>${a}</td><td>${b}</td></tr>`;
}

function answerText(answer: Answer | undefined): string {
  if (answer === undefined) return "not asked";
  return printable(answer.failure ?? `${answer.status}`);
}

function timesOf(answers: readonly Answer[]): string {
  return answers.map(({ ms }) => milliseconds(ms)).join(", ");
}

/** A row for each name of a header, in the order of A, then of B. */
function headerRows(a: Answer | undefined, b: Answer | undefined, noise: readonly string[]): string[] {
  const names = new Set([...(a?.headers ?? []), ...(b?.headers ?? [])].map(([name]) => name));
  return [...names].map((name) => {
    const values = (answer: Answer | undefined): string | undefined => {
      const all = (answer?.headers ?? []).filter(([each]) => each === name).map(([, value]) => value);
      return all.length === 0 ? undefined : printable(textOf(all.join("\n")));
    };
    const [left, right] = [values(a), values(b)];
    const isNoise = noise.includes(`header:${name}`);
    if (isNoise) return row(name, { a: text(left ?? ""), b: text(right ?? "") }, "noise");
    const isLong = (left ?? right ?? "").includes("\n") || (right ?? "").includes("\n");
    const marked =
      isLong && left !== undefined && right !== undefined ? markLines(left, right) : markParts(left, right);
    return row(name, marked);
  });
}

function bodyRow(a: Answer | undefined, b: Answer | undefined): string {
  const left = bodyText(a?.body);
  const right = bodyText(b?.body);
  const isSame = a !== undefined && a.body.sha256 === b?.body.sha256;
  const marked = isSame ? { a: text(left), b: text(right) } : markLines(left, right);
  return row("Body", { a: `<pre>${marked.a}</pre>`, b: `<pre>${marked.b}</pre>` });
}

/** A body as text: JSON with its keys in one order, each on a line; else size and hash. */
function bodyText(body: Body | undefined): string {
  if (body === undefined) return "";
  const size = `${body.size.toLocaleString("en")} bytes`;
  if (body.text === undefined) return `${size}\nSHA-256 ${body.sha256}`;
  return `${size}${body.isCut ? ", the beginning" : ""}\n${body.isCut ? body.text : asJson(body.text)}`;
}

function asJson(written: string): string {
  try {
    return JSON.stringify(inOrder(JSON.parse(written)), undefined, 2);
  } catch {
    // It is none, or is nested deeper than the stack.
    return written;
  }
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, inOrder(each)]));
}
