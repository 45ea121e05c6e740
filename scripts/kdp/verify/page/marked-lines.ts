// SPDX-License-Identifier: Apache-2.0

import { escapeHtml } from "../../text/html-page.ts";
import { printable } from "../../text/printable.ts";

/** Two texts side by side, as HTML, with `<mark>` around what differs. */
export interface Marked {
  readonly a: string;
  readonly b: string;
}

/** Longer texts are compared line by line in their places alone. */
const MOST_LINES = 400;

/** Compares two texts line by line, and within lines that stand for each other. */
export function markLines(a: string, b: string): Marked {
  const left = printable(a).split("\n");
  const right = printable(b).split("\n");
  const pairs = left.length > MOST_LINES || right.length > MOST_LINES ? byPlace(left, right) : byContent(left, right);
  const html = { a: [] as string[], b: [] as string[] };
  for (let i = 0; i < pairs.length;) {
    const pair = pairs[i];
    if (pair?.a !== undefined && pair.b !== undefined) {
      const marked = markParts(pair.a, pair.b);
      html.a.push(marked.a);
      html.b.push(marked.b);
      i += 1;
      continue;
    }
    const block = pairs.slice(i, endOfBlock(pairs, i));
    const only = { a: block.flatMap((each) => each.a ?? []), b: block.flatMap((each) => each.b ?? []) };
    for (let k = 0; k < Math.max(only.a.length, only.b.length); k++) {
      const marked = markParts(only.a[k], only.b[k]);
      html.a.push(marked.a);
      html.b.push(marked.b);
    }
    i += block.length;
  }
  return { a: html.a.join("\n"), b: html.b.join("\n") };
}

/** Compares two texts of one line: marks what lies between their common beginning and end. A text that is missing gives an empty line. */
export function markParts(a: string | undefined, b: string | undefined): Marked {
  if (a === undefined || b === undefined) return { a: whole(a), b: whole(b) };
  if (a === b) return { a: escapeHtml(a), b: escapeHtml(b) };
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  if (isHalf(a, start) || isHalf(b, start)) start -= 1;
  const most = Math.min(a.length, b.length) - start;
  let end = 0;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  if (end > 0 && (isHalf(a, a.length - end) || isHalf(b, b.length - end))) end -= 1;
  const part = (text: string): string => {
    const middle = text.slice(start, text.length - end);
    return `${escapeHtml(text.slice(0, start))}<mark>${escapeHtml(middle)}</mark>${escapeHtml(text.slice(text.length - end))}`;
  };
  return { a: part(a), b: part(b) };
}

function whole(text: string | undefined): string {
  return text === undefined ? "" : `<mark>${escapeHtml(text)}</mark>`;
}

/** Whether a text would be cut within a character. */
function isHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff;
}

interface Pair {
  readonly a: string | undefined;
  readonly b: string | undefined;
}

function endOfBlock(pairs: readonly Pair[], start: number): number {
  let end = start;
  while (end < pairs.length && (pairs[end]?.a === undefined || pairs[end]?.b === undefined)) end += 1;
  return end;
}

function byPlace(left: readonly string[], right: readonly string[]): Pair[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => ({ a: left[i], b: right[i] }));
}

/** Pairs the lines of the longest common subsequence; the others stand alone. */
function byContent(left: readonly string[], right: readonly string[]): Pair[] {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  const lengthAt = (i: number, k: number): number => lengths[i * width + k] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    for (let k = right.length - 1; k >= 0; k--) {
      lengths[i * width + k] =
        left[i] === right[k] ? lengthAt(i + 1, k + 1) + 1 : Math.max(lengthAt(i + 1, k), lengthAt(i, k + 1));
    }
  }
  const pairs: Pair[] = [];
  let i = 0;
  let k = 0;
  while (i < left.length || k < right.length) {
    if (i < left.length && k < right.length && left[i] === right[k]) {
      pairs.push({ a: left[i], b: right[k] });
      i += 1;
      k += 1;
    } else if (k === right.length || (i < left.length && lengthAt(i + 1, k) >= lengthAt(i, k + 1))) {
      pairs.push({ a: left[i], b: undefined });
      i += 1;
    } else {
      pairs.push({ a: undefined, b: right[k] });
      k += 1;
    }
  }
  return pairs;
}
