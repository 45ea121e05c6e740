// SPDX-License-Identifier: Apache-2.0

import type { Place, ScalarNode, ValueNode } from "./node.ts";

/** One `key=value` of a `--set` argument. */
export interface Assignment {
  readonly path: readonly (string | number)[];
  readonly value: ValueNode;
}

/** A syntax error in a `--set` argument. */
export class SetSyntaxError extends Error {
  constructor(argument: string, column: number, message: string) {
    super(`--set ${argument}: column ${column}: ${message}`);
    this.name = "SetSyntaxError";
  }
}

/**
 * Parses `--set` as helm does: `a.b=1,c[0]=x,d={x,y}`. A backslash escapes the next character. `true`, `false`, `null` and whole
 * numbers have their types; everything else is a string.
 *
 * @throws SetSyntaxError
 * @see https://helm.sh/docs/intro/using_helm/#the-format-and-limitations-of---set
 */
export function parseSet(argument: string): Assignment[] {
  const reader = new SetReader(argument);
  const assignments = [reader.readAssignment()];
  while (reader.takeIf(",")) assignments.push(reader.readAssignment());
  return assignments;
}

class SetReader {
  readonly #text: string;
  #position = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readAssignment(): Assignment {
    const path: (string | number)[] = [];
    do {
      const key = this.#readText(".[=,");
      if (key === "") throw this.#error("a key is missing");
      path.push(key);
      while (this.takeIf("[")) path.push(this.#readIndex());
    } while (this.takeIf("."));
    if (!this.takeIf("=")) throw this.#error("= is missing");
    return { path, value: this.#readValue() };
  }

  /** Skips a character if it is the next one. */
  takeIf(character: string): boolean {
    if (this.#text.charAt(this.#position) !== character) return false;
    this.#position += 1;
    return true;
  }

  #readValue(): ValueNode {
    const place = this.#place();
    if (!this.takeIf("{")) return scalarOf(this.#readText(","), place);
    const items: ScalarNode[] = [];
    while (!this.takeIf("}")) {
      const itemPlace = this.#place();
      items.push(scalarOf(this.#readText(",}"), itemPlace));
      if (!this.takeIf(",") && this.#text.charAt(this.#position) !== "}") throw this.#error("} is missing");
    }
    return { kind: "list", items, place };
  }

  #readIndex(): number {
    const index = this.#readText("]");
    if (!this.takeIf("]")) throw this.#error("] is missing");
    if (!/^[0-9]{1,5}$/.test(index)) throw this.#error(`[${index}] must hold a list position from 0`);
    return Number(index);
  }

  #readText(end: string): string {
    let text = "";
    while (this.#position < this.#text.length) {
      const character = this.#text.charAt(this.#position);
      if (end.includes(character)) break;
      if (character === "\\") this.#position += 1;
      text += this.#text.charAt(this.#position);
      this.#position += 1;
    }
    return text;
  }

  #place(): Place {
    return { file: "--set", line: 1, column: this.#position + 1 };
  }

  #error(message: string): SetSyntaxError {
    return new SetSyntaxError(this.#text, this.#position + 1, message);
  }
}

function scalarOf(text: string, place: Place): ScalarNode {
  const words = new Map<string, boolean | null>([
    ["true", true],
    ["false", false],
    ["null", null],
  ]);
  const word = words.get(text);
  const isNumber = /^(0|-?[1-9][0-9]*)$/.test(text);
  return { kind: "scalar", value: word === undefined ? (isNumber ? Number(text) : text) : word, place };
}
