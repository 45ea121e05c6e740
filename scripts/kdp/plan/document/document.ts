// SPDX-License-Identifier: Apache-2.0

/** A document, before it is Markdown or HTML. Its texts have the markup of `inline.ts`. */
export interface Document {
  /** Such as `en`. */
  readonly lang: string;
  readonly title: string;
  /** Heads the table of contents. */
  readonly contents: string;
  /** What stands between a label and what it labels. */
  readonly colon: string;
  readonly blocks: readonly Block[];
}

/** A part of a document. */
export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string; readonly id: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** Something that nobody may miss. */
  | { readonly kind: "warning"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** Items with a box to tick. */
  | { readonly kind: "checklist"; readonly items: readonly string[] }
  | { readonly kind: "facts"; readonly facts: readonly (readonly [string, string])[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

/** A cell of a table: a text, or several lines. */
export type Cell = string | readonly string[];

/** The lines of a cell. */
export function linesOf(cell: Cell): readonly string[] {
  return typeof cell === "string" ? [cell] : cell;
}
