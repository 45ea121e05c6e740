// SPDX-License-Identifier: Apache-2.0

import type { SourcePlace } from "../estate/source-place.ts";
import type { SourceObject } from "../source.ts";
import { fieldPlace, textMapAt } from "./object-fields.ts";

const TRUE = new Set(["1", "t", "T", "TRUE", "true", "True"]);
const FALSE = new Set(["0", "f", "F", "FALSE", "false", "False"]);

/** The annotations of an object below some prefixes, by the name behind them. Of two with one name, the first prefix counts. */
export class Annotations {
  readonly #object: SourceObject;
  /** The whole name and the value. */
  readonly #values = new Map<string, { readonly whole: string; readonly value: string }>();

  constructor(object: SourceObject, prefixes: readonly string[]) {
    this.#object = object;
    const all = [...textMapAt(object, ["metadata", "annotations"])];
    for (const prefix of prefixes) {
      for (const [whole, value] of all) {
        const name = whole.slice(prefix.length);
        if (whole.startsWith(prefix) && !this.#values.has(name)) this.#values.set(name, { whole, value });
      }
    }
  }

  /** The names behind the prefix, in the order of the object. */
  names(): readonly string[] {
    return [...this.#values.keys()];
  }

  /** The text with the space around each line taken off; `undefined` if it is missing or empty. */
  text(name: string): string | undefined {
    const lines = this.#values.get(name)?.value.split("\n");
    const text = lines?.map((line) => line.trim()).join("\n");
    return text === "" ? undefined : text;
  }

  /** The boolean, in the spellings that Go reads; `undefined` if it is missing or none. */
  flag(name: string): boolean | undefined {
    const value = this.#values.get(name)?.value;
    if (value === undefined) return undefined;
    if (TRUE.has(value)) return true;
    return FALSE.has(value) ? false : undefined;
  }

  /** The whole number; `undefined` if it is missing or none. */
  integer(name: string): number | undefined {
    const value = this.#values.get(name)?.value;
    if (value === undefined || !/^[-+]?[0-9]{1,15}$/.test(value)) return undefined;
    return Number(value);
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  place(name: string): SourcePlace {
    return fieldPlace(this.#object, ["metadata", "annotations", this.#values.get(name)?.whole ?? name]);
  }
}
