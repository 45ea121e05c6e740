// SPDX-License-Identifier: Apache-2.0

import { MAX_DEPTH } from "../../../../plugins/route-table/table/limits.ts";
import type { MapEntry, Place, ValueNode } from "../../values/node.ts";
import { scalarOf } from "./plain-scalar.ts";
import { withoutEnd } from "./without-end.ts";

/** A line of YAML, of which the beginning may have been read. */
interface Line {
  readonly number: number;
  /** The column of `text`, from 0. */
  readonly indent: number;
  readonly text: string;
}

const KEY = /^(?:([A-Za-z_][A-Za-z0-9_./-]*)|"([^"\\]*)"|'([^']*)'):(?: +|$)/;
/** Keys that YAML 1.1 reads as a boolean or null. */
const NO_TEXT_KEY = /^(?:y|yes|n|no|on|off|true|false|null)$/i;
const LITERAL = /^\|(-?)$/;

/** Thrown where only the whole parser knows. */
class Unusual extends Error {}

/**
 * Reads the YAML that programs write: maps and lists in block form, scalars on one line, and literal blocks. It is many times faster
 * than the whole parser and gives the same values at the same places.
 *
 * @param lines - The lines, without line ends.
 * @param firstLine - The number of the first line in the file.
 * @returns `undefined` if something in it takes the whole parser.
 */
export function readBlockYaml(lines: readonly string[], file: string, firstLine: number): ValueNode | undefined {
  try {
    return new BlockReader(lines, file, firstLine).read();
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

class BlockReader {
  readonly #lines: readonly string[];
  readonly #file: string;
  readonly #firstLine: number;
  /** The index of the line behind the current one. */
  #next = 0;
  #line: Line | undefined;

  constructor(lines: readonly string[], file: string, firstLine: number) {
    this.#lines = lines;
    this.#file = file;
    this.#firstLine = firstLine;
  }

  read(): ValueNode | undefined {
    this.#advance();
    const first = this.#line;
    if (first === undefined) return undefined;
    const root = this.#block(first.indent, 0);
    this.#mustEnd();
    return root;
  }

  /** The map or list that begins on the current line. */
  #block(indent: number, depth: number): ValueNode {
    if (depth > MAX_DEPTH || this.#line === undefined) throw new Unusual();
    const place = this.#place(this.#line);
    return isItem(this.#line.text)
      ? { kind: "list", items: this.#items(indent, depth), place }
      : { kind: "map", entries: this.#entries(indent, depth), place };
  }

  #items(indent: number, depth: number): readonly ValueNode[] {
    const items: ValueNode[] = [];
    while (this.#line?.indent === indent && isItem(this.#line.text)) {
      const line: Line = this.#line;
      const text = line.text.slice(1).trimStart();
      if (text === "" || text.startsWith("#")) throw new Unusual();
      const inner = line.indent + line.text.length - text.length;
      this.#line = { number: line.number, indent: inner, text };
      items.push(KEY.test(text) || isItem(text) ? this.#block(inner, depth + 1) : this.#scalarLine(line.indent));
    }
    if (this.#line !== undefined && this.#line.indent > indent) throw new Unusual();
    return items;
  }

  #entries(indent: number, depth: number): ReadonlyMap<string, MapEntry> {
    const entries = new Map<string, MapEntry>();
    while (this.#line?.indent === indent && !isItem(this.#line.text)) {
      const line: Line = this.#line;
      const [whole, plain, double, single] = KEY.exec(line.text) ?? [];
      const key = plain ?? double ?? single;
      if (whole === undefined || key === undefined || entries.has(key)) throw new Unusual();
      if (plain !== undefined && NO_TEXT_KEY.test(plain)) throw new Unusual();
      const keyPlace = this.#place(line);
      const text = line.text.slice(whole.length);
      const node = text === "" ? this.#below(indent, keyPlace, depth) : this.#beside(line, whole.length, indent);
      entries.set(key, { keyPlace, written: key, node });
    }
    if (this.#line !== undefined && this.#line.indent > indent) throw new Unusual();
    return entries;
  }

  /** The value below a key: a block that is deeper, or a list at the key's own column. */
  #below(indent: number, keyPlace: Place, depth: number): ValueNode {
    this.#advance();
    if (this.#line !== undefined) {
      if (this.#line.indent > indent && !KEY.test(this.#line.text) && !isItem(this.#line.text)) throw new Unusual();
      if (this.#line.indent > indent) return this.#block(this.#line.indent, depth + 1);
      if (this.#line.indent === indent && isItem(this.#line.text)) return this.#block(indent, depth + 1);
    }
    return { kind: "scalar", value: null, place: { ...keyPlace } };
  }

  #beside(line: Line, offset: number, indent: number): ValueNode {
    const [literal, chomp] = LITERAL.exec(line.text.slice(offset)) ?? [];
    this.#line = { number: line.number, indent: line.indent + offset, text: line.text.slice(offset) };
    return literal === undefined ? this.#scalarLine(indent) : this.#literal(this.#line, indent, chomp ?? "");
  }

  /** The scalar that is the rest of the current line. */
  #scalarLine(parentIndent: number): ValueNode {
    const line = this.#line;
    if (line === undefined) throw new Unusual();
    const place = this.#place(line);
    this.#advance();
    // The text goes on, on a line that is deeper.
    if (this.#line !== undefined && this.#line.indent > parentIndent) throw new Unusual();
    if (line.text === "{}") return { kind: "map", entries: new Map(), place };
    if (line.text === "[]") return { kind: "list", items: [], place };
    const scalar = scalarOf(line.text);
    if (scalar === undefined) throw new Unusual();
    return { kind: "scalar", value: scalar.value, place };
  }

  #literal(line: Line, parentIndent: number, chomp: string): ValueNode {
    let end = this.#next;
    let indent: number | undefined;
    for (let text = this.#lines[end]; text !== undefined; text = this.#lines[++end]) {
      const content = text.trimStart();
      if (content === "") continue;
      indent ??= text.length - content.length;
      if (indent <= parentIndent || text.length - content.length < indent) break;
    }
    const from = indent === undefined || indent <= parentIndent ? undefined : indent;
    const all = this.#lines.slice(this.#next, end);
    if (from === undefined || all.some((text) => text.slice(0, from).includes("\t"))) throw new Unusual();
    if ((all[0] ?? "").trim() === "") throw new Unusual();
    const body = all.map((text) => text.slice(from)).join("\n");
    this.#next = end;
    this.#advance();
    return { kind: "scalar", value: chomped(body, chomp), place: this.#place(line) };
  }

  #mustEnd(): void {
    if (this.#line !== undefined) throw new Unusual();
  }

  /** Goes to the next line that has something. */
  #advance(): void {
    for (let text = this.#lines[this.#next]; text !== undefined; text = this.#lines[this.#next]) {
      const number = this.#firstLine + this.#next;
      this.#next += 1;
      const content = text.trimStart();
      if (content === "" || content.startsWith("#")) continue;
      const indent = text.length - content.length;
      if (text.slice(0, indent).includes("\t")) throw new Unusual();
      this.#line = { number, indent, text: content.trimEnd() };
      return;
    }
    this.#line = undefined;
  }

  #place({ number, indent }: Line): Place {
    return { file: this.#file, line: number, column: indent + 1 };
  }
}

function isItem(text: string): boolean {
  return text.startsWith("- ") || text === "-";
}

function chomped(body: string, chomp: string): string {
  const text = withoutEnd(body, "\n");
  return chomp === "-" ? text : `${text}\n`;
}
