// SPDX-License-Identifier: Apache-2.0

import { MAX_DEPTH, TOO_DEEP } from "../../../../plugins/route-table/table/limits.ts";
import type { FileProblem } from "../../values/file-problem.ts";
import type { MapEntry, Place, ValueNode } from "../../values/node.ts";

const WORDS = new Map<string, boolean | null>([
  ["true", true],
  ["false", false],
  ["null", null],
]);
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const WORD = /[a-z]+/y;
const SPACE = /[ \t\r\n]*/y;
/** A string up to its closing quote. */
const STRING = /"(?:[^"\\\u0000-\u001f]|\\.)*"/y;

/** Reads JSON into values with their places. Of a key that stands twice in an object, the last counts, as everywhere in JSON. */
export function readJson(text: string, file: string): ValueNode | FileProblem {
  const reader = new JsonReader(text, file);
  try {
    return reader.read();
  } catch (error) {
    if (error instanceof JsonError) return reader.problemOf(error);
    throw error;
  }
}

class JsonError extends Error {}

class JsonReader {
  readonly #text: string;
  readonly #file: string;
  #at = 0;
  #line = 1;
  #lineStart = 0;
  #nextBreak: number;

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
    this.#nextBreak = this.#breakFrom(0);
  }

  read(): ValueNode {
    this.#skip();
    const root = this.#value(0);
    this.#skip();
    if (this.#at < this.#text.length) throw new JsonError("There is text behind the end of the JSON value.");
    return root;
  }

  problemOf({ message }: JsonError): FileProblem {
    return {
      code: "yaml-syntax",
      place: this.#place(),
      message,
      remedy: "Write the file again with the program that made it.",
    };
  }

  #value(depth: number): ValueNode {
    if (depth > MAX_DEPTH) throw new JsonError(`The file ${TOO_DEEP}.`);
    const place = this.#place();
    switch (this.#text[this.#at]) {
      case "{":
        return { kind: "map", entries: this.#entries(depth), place };
      case "[":
        return { kind: "list", items: this.#items(depth), place };
      case '"':
        return { kind: "scalar", value: this.#string(), place };
      default:
        return { kind: "scalar", value: this.#wordOrNumber(), place };
    }
  }

  #entries(depth: number): ReadonlyMap<string, MapEntry> {
    const entries = new Map<string, MapEntry>();
    this.#at += 1;
    if (this.#ends("}")) return entries;
    do {
      this.#skip();
      const keyPlace = this.#place();
      const key = this.#string();
      this.#skip();
      if (this.#text[this.#at] !== ":") throw new JsonError("A colon is missing behind a key.");
      this.#at += 1;
      this.#skip();
      entries.set(key, { keyPlace, written: key, node: this.#value(depth + 1) });
    } while (this.#continues("}"));
    return entries;
  }

  #items(depth: number): readonly ValueNode[] {
    const items: ValueNode[] = [];
    this.#at += 1;
    if (this.#ends("]")) return items;
    do {
      this.#skip();
      items.push(this.#value(depth + 1));
    } while (this.#continues("]"));
    return items;
  }

  #ends(close: string): boolean {
    this.#skip();
    if (this.#text[this.#at] !== close) return false;
    this.#at += 1;
    return true;
  }

  #continues(close: string): boolean {
    if (this.#ends(close)) return false;
    if (this.#text[this.#at] !== ",") throw new JsonError(`A comma or ${close} is missing.`);
    this.#at += 1;
    return true;
  }

  #string(): string {
    const written = this.#match(STRING);
    if (written === undefined) throw new JsonError("A string in double quotes is missing, or does not end.");
    if (!written.includes("\\")) return written.slice(1, -1);
    try {
      return JSON.parse(written) as string;
    } catch {
      this.#at -= written.length;
      throw new JsonError("A string has an escape that JSON does not know.");
    }
  }

  #wordOrNumber(): number | boolean | null {
    const number = this.#match(NUMBER);
    if (number !== undefined) return Number(number);
    const word = this.#match(WORD) ?? "";
    const value = WORDS.get(word);
    if (value !== undefined) return value;
    this.#at -= word.length;
    throw new JsonError("A value is missing.");
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #skip(): void {
    this.#match(SPACE);
  }

  /** A line feed can stand only between values. */
  #place(): Place {
    while (this.#nextBreak < this.#at) {
      this.#line += 1;
      this.#lineStart = this.#nextBreak + 1;
      this.#nextBreak = this.#breakFrom(this.#lineStart);
    }
    return { file: this.#file, line: this.#line, column: this.#at - this.#lineStart + 1 };
  }

  /** Looked up once a line: a file of one long line would be searched to its end for each value. */
  #breakFrom(start: number): number {
    const found = this.#text.indexOf("\n", start);
    return found === -1 ? Infinity : found;
  }
}
