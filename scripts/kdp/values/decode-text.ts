// SPDX-License-Identifier: Apache-2.0

import { isUtf8 } from "node:buffer";
import { shell, shellWord } from "../text/shell-word.ts";
import type { FileProblem } from "./file-problem.ts";

/** A file's text, or why it has none. */
export interface DecodedText {
  readonly text: string;
  readonly problem: FileProblem | undefined;
}

const NEW_FILE = shellWord("NEW_FILE");
/** Byte order marks of UTF-16. */
const MARKS = ["fffe", "feff"];
/** What helm's YAML refuses anywhere in a file, and line ends that it alone knows (NEL, LS, PS), behind which text would hide from people. */
const NOT_PRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/;

/**
 * The text of a values file. helm reads UTF-8 alone in all its versions: what is not that, or has control characters, is refused here too.
 *
 * @param file - Its name, for places.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = buffer.toString("utf8");
  const end = endOfUtf8(buffer, whole);
  // helm passes over two byte order marks, and the parser over one.
  const text = end === undefined ? whole.replace(/^\ufeff(?=\ufeff)/, "") : whole;
  const problemAt = (offset: number, message: string, remedy: string): DecodedText => {
    const before = text.slice(0, offset).split("\n");
    const place = { file, line: before.length, column: (before.at(-1) ?? "").length + 1 };
    return { text, problem: { code: "not-text", place, message, remedy } };
  };
  const utf16 = utf16Of(buffer);
  if (utf16 !== undefined) {
    return problemAt(0, `The file is written in ${utf16}, and helm reads UTF-8.`, iconv(utf16, file));
  }
  if (end !== undefined) {
    const byte = (buffer[Buffer.byteLength(text.slice(0, end))] ?? 0).toString(16).toUpperCase();
    const encoding = isGb18030(buffer) ? "GB18030" : undefined;
    const guess = encoding === undefined ? "" : "; it looks like GBK (GB18030)";
    return problemAt(end, `The byte 0x${byte} is not UTF-8${guess}.`, iconv(encoding ?? "ITS_ENCODING", file));
  }
  const control = NOT_PRINTABLE.exec(text);
  if (control === null) return { text, problem: undefined };
  const name = `U+${(control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return problemAt(
    control.index,
    `The character ${name} can't be seen, and helm refuses it or ends a line there.`,
    "Take it out.",
  );
}

/** Where the text stops being UTF-8; undefined where all of it is. */
function endOfUtf8(buffer: Buffer, text: string): number | undefined {
  if (isUtf8(buffer)) return undefined;
  const again = Buffer.from(text, "utf8");
  let end = 0;
  while (end < buffer.length && again[end] === buffer[end]) end += 1;
  // A replacement character has the first of its bytes in common with some that are cut off.
  while (((again[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return again.subarray(0, end).toString("utf8").length;
}

/** UTF-16, by its mark, or by the zero bytes that it has for every ASCII character. */
function utf16Of(buffer: Buffer): string | undefined {
  const mark = buffer.subarray(0, 2).toString("hex");
  if (MARKS.includes(mark)) return mark === "fffe" ? "UTF-16LE" : "UTF-16BE";
  if (!buffer.includes(0)) return undefined;
  const zeros = (from: number): number => {
    let count = 0;
    for (let i = from; i < buffer.length; i += 2) if (buffer[i] === 0) count += 1;
    return count;
  };
  const half = buffer.length / 2;
  if (half < 2) return undefined;
  if (zeros(1) > half / 2) return "UTF-16LE";
  return zeros(0) > half / 2 ? "UTF-16BE" : undefined;
}

function isGb18030(buffer: Buffer): boolean {
  try {
    new TextDecoder("gb18030", { fatal: true }).decode(buffer);
    return true;
  } catch {
    return false;
  }
}

function iconv(encoding: string, file: string): string {
  return `Save it as UTF-8, such as by: ${shell`iconv -f ${shellWord(encoding)} -t UTF-8 ${shellWord(file)} > ${NEW_FILE}`}.`;
}
