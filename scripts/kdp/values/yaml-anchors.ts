// SPDX-License-Identifier: Apache-2.0

import { visit, type Document } from "yaml";
import { closest } from "../../../plugins/route-table/table/schema/closest-name.ts";
import type { ValueNode } from "./node.ts";

/** A value that an anchor names. */
export interface Anchored {
  /** Undefined as long as the value is being converted. */
  node: ValueNode | undefined;
  /** How many values it has, those of aliases included. */
  size: number;
}

/** To look for a name that was meant, more anchors than these are not compared. */
const MOST_COMPARED = 1_000;

/** The anchors of a document, up to a place: each value is converted once, and its aliases stand for the same. */
export class YamlAnchors {
  readonly #byName = new Map<string, Anchored>();
  readonly #document: Document;
  /** All of the document's anchors, once somebody has asked for them. */
  #names: ReadonlySet<string> | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  /** The value that an alias means: that of the last anchor of the name before it. */
  find(name: string): Anchored | undefined {
    return this.#byName.get(name);
  }

  /** Opens an anchor, whose value begins here. */
  open(name: string): Anchored {
    const anchored: Anchored = { node: undefined, size: 0 };
    this.#byName.set(name, anchored);
    return anchored;
  }

  /** What to do about an alias of nothing: of a name that is misspelt, or no alias at all, but a text that begins with an asterisk. */
  remedyFor(name: string): string {
    if (name.startsWith(".")) {
      return `Write "*${name}" if it is meant as text; the table's host patterns have {api} in place of *.`;
    }
    this.#names ??= namesIn(this.#document);
    if (this.#names.has(name)) return `Write &${name} before the alias.`;
    const near = closest(name, [...this.#names].slice(0, MOST_COMPARED));
    return near === undefined
      ? `Write &${name} before the value that it stands for, further up, or "*${name}" if it is meant as text.`
      : `Did you mean *${near}?`;
  }
}

function namesIn(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    Node(_, { anchor }: { readonly anchor?: string }) {
      if (anchor !== undefined) names.add(anchor);
    },
  });
  return names;
}
