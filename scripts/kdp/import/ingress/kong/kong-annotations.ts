// SPDX-License-Identifier: Apache-2.0

import type { Place, ValueNode } from "../../../values/node.ts";
import type { SourceObject } from "../../source.ts";
import { Annotations } from "../annotations.ts";
import { textMapAt } from "../object-fields.ts";
import { scalarNode, textsNode } from "./node-builder.ts";

/** The prefix of the annotations of Kong's ingress controller. */
const KONG_PREFIX = "konghq.com/";

/** The annotations of Kong's ingress controller on one object, as values of Kong's configuration at their own places. */
export class KongAnnotations {
  readonly #annotations: Annotations;

  constructor(object: SourceObject) {
    this.#annotations = new Annotations(object, [KONG_PREFIX]);
  }

  text(name: string): string | undefined {
    return this.#annotations.text(name);
  }

  list(name: string): readonly string[] {
    const entries = (this.#annotations.text(name) ?? "").split(",").map((entry) => entry.trim());
    return entries.filter((entry) => entry !== "");
  }

  place(name: string): Place {
    return this.#annotations.place(name);
  }

  textNode(name: string): ValueNode | undefined {
    return scalarNode(this.text(name), this.place(name));
  }

  flagNode(name: string): ValueNode | undefined {
    return scalarNode(this.#annotations.flag(name), this.place(name));
  }

  /** A whole number that is not negative; anything else counts as missing, as in the controller. */
  integerNode(name: string): ValueNode | undefined {
    const value = this.#annotations.integer(name);
    return scalarNode(value === undefined || value < 0 ? undefined : value, this.place(name));
  }

  listNode(name: string): ValueNode | undefined {
    return textsNode(this.list(name), this.place(name));
  }
}

/** The request headers that must match, by name: `headers.NAME` or `headers/NAME` with values between commas. */
export function headerAnnotations(object: SourceObject): ReadonlyMap<string, readonly string[]> {
  const all = [...textMapAt(object, ["metadata", "annotations"])];
  return new Map(
    all.flatMap(([name, value]): readonly (readonly [string, readonly string[]])[] => {
      const header = /^konghq\.com\/headers[./](.+)$/.exec(name)?.[1];
      return header === undefined ? [] : [[header.toLowerCase(), value.split(",").map((entry) => entry.trim())]];
    }),
  );
}
