// SPDX-License-Identifier: Apache-2.0

/** A document, from which Markdown and HTML are made. Its texts have the markup of `inline.ts`. */
export interface Document {
  /** The language, such as `en`. */
  readonly lang: string;
  readonly title: string;
  /** The heading of the table of contents. */
  readonly contents: string;
  /** The separator between a label and its text. */
  readonly colon: string;
  readonly blocks: readonly Block[];
}

/** A part of a document. */
export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string; readonly id: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** A warning. */
  | { readonly kind: "warning"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** Items with checkboxes. */
  | { readonly kind: "checklist"; readonly items: readonly string[] }
  | { readonly kind: "facts"; readonly facts: readonly (readonly [string, string])[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

/** A cell of a table: a text, or several lines. */
export type Cell = string | readonly string[];

/** The lines of a cell. */
export function linesOf(cell: Cell): readonly string[] {
  return typeof cell === "string" ? [cell] : cell;
}
