// SPDX-License-Identifier: Apache-2.0

import { isMap, isScalar, parseDocument, type Document, type YAMLMap } from "yaml";
import { emitYaml, type CommentsOf, type Written } from "./emit-yaml.ts";

/** A text that is put into another. */
interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** A values file to which entries are added. All that stands in it stays as it is, to the letter. */
export class Splice {
  readonly #text: string;
  readonly #document: Document;
  readonly #insertions: Insertion[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#document = parseDocument(text, { version: "1.1", uniqueKeys: false });
  }

  /**
   * Adds an entry behind the last one of the map at a path. Maps above it that are not there are added too.
   *
   * @returns Whether it could be added: a map in braces is left to people.
   */
  add(path: readonly string[], key: string, value: Written, commentsOf: CommentsOf = () => []): boolean {
    const node = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    if (node === undefined && path.length > 0) {
      const parent = path.slice(0, -1);
      return this.add(parent, path.at(-1) ?? "", new Map([[key, value]]), (inner) => commentsOf(inner.slice(1)));
    }
    if (!isMap(node) || node.flow === true) return false;
    const place = endOf(node, this.#text);
    if (place === undefined) return false;
    const lines = emitYaml(new Map([[key, value]]), commentsOf)
      .trimEnd()
      .split("\n")
      .map((line) => `${place.indent}${line}\n`);
    const isOnNewLine = place.offset === 0 || this.#text.charAt(place.offset - 1) === "\n";
    this.#insertions.push({ offset: place.offset, text: `${isOnNewLine ? "" : "\n"}${lines.join("")}` });
    return true;
  }

  /** Whether entries can be added to the map at a path, which is there. */
  takes(path: readonly string[]): boolean {
    const node = this.#document.getIn(path, true);
    return isMap(node) && node.flow !== true && endOf(node, this.#text) !== undefined;
  }

  /** The text with all that was added. */
  toString(): string {
    let text = "";
    let from = 0;
    const inOrder = this.#insertions
      .map((each, i) => ({ ...each, i }))
      .sort((a, b) => a.offset - b.offset || a.i - b.i);
    for (const { offset, text: added } of inOrder) {
      text += this.#text.slice(from, offset) + added;
      from = offset;
    }
    return text + this.#text.slice(from);
  }
}

/** Where the next entry of a map goes: the start of the line behind its last entry. Undefined for a map without lines of its own. */
function endOf(map: YAMLMap, text: string): { readonly offset: number; readonly indent: string } | undefined {
  const [first] = map.items;
  const last = map.items.at(-1);
  const start = startOf(first?.key);
  if (start === undefined || last === undefined) return undefined;
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const indent = text.slice(line, start);
  if (indent.trim() !== "") return undefined;
  const end = endOfNode(last.value) ?? endOfNode(last.key);
  if (end === undefined) return undefined;
  // A block ends at the start of the line behind it, anything else within its last line.
  if (end > 0 && text.charAt(end - 1) === "\n") return { offset: end, indent };
  const newline = text.indexOf("\n", end);
  return { offset: newline === -1 ? text.length : newline + 1, indent };
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) ? node.range?.[0] : undefined;
}

function endOfNode(node: unknown): number | undefined {
  const range = (node as { readonly range?: readonly [number, number, number] | null } | null)?.range;
  return range?.[1];
}
