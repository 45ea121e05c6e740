// SPDX-License-Identifier: Apache-2.0

import { linesOf, type Block, type Cell, type Document } from "./document.ts";
import { parseInline } from "./inline.ts";

/** A document as GitHub's Markdown. Commands start at the left margin, so that they can be copied from the text. */
export function toMarkdown({ title, contents, colon, blocks }: Document): string {
  const entries = blocks.flatMap((block) =>
    block.kind === "heading" && block.level === 2 ? [`- [${inline(block.text)}](#${block.id})`] : [],
  );
  const parts = [`# ${inline(title)}`, ...blocks.map((block) => toText(block, colon))];
  const first = blocks.findIndex(({ kind }) => kind === "heading");
  parts.splice(1 + first, 0, `**${inline(contents)}**`, entries.join("\n"));
  return `${parts.join("\n\n")}\n`;
}

function toText(block: Block, colon: string): string {
  switch (block.kind) {
    case "heading":
      return `<a id="${block.id}"></a>\n\n${"#".repeat(block.level)} ${inline(block.text)}`;
    case "paragraph":
      return inline(block.text);
    case "warning":
      return `> ⚠️ ${inline(block.text)}`;
    case "code":
      return `\`\`\`sh\n${block.text}\n\`\`\``;
    case "list":
      return block.items.map((item) => `- ${inline(item)}`).join("\n");
    case "checklist":
      return block.items.map((item) => `- [ ] ${inline(item)}`).join("\n");
    case "facts":
      return block.facts.map(([name, value]) => `- **${inline(name)}**${colon}${inline(value)}`).join("\n");
    case "table":
      return [row(block.head), `|${block.head.map(() => " --- |").join("")}`, ...block.rows.map(row)].join("\n");
  }
}

function row(cells: readonly Cell[]): string {
  return `| ${cells
    .map((cell) =>
      linesOf(cell)
        .map(inline)
        .join("<br>")
        .replaceAll("|", String.raw`\|`),
    )
    .join(" | ")} |`;
}

function inline(text: string): string {
  return parseInline(text)
    .map(({ kind, text: content }) => {
      if (kind === "code") return `\`${content}\``;
      return kind === "strong" ? `**${escape(content)}**` : escape(content);
    })
    .join("");
}

/** Escapes the characters that are markup in Markdown or begin HTML. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]~]/g, String.raw`\$&`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
}
