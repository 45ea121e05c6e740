// SPDX-License-Identifier: Apache-2.0

import { escapeHtml, htmlPage } from "../../text/html-page.ts";
import { linesOf, type Block, type Document } from "./document.ts";
import { parseInline } from "./inline.ts";

/** A document as one self-contained HTML page: no script, no font, no picture. It prints in landscape, for long commands and tables. */
export function toHtml({ lang, title, contents, blocks }: Document): string {
  const entries = blocks.flatMap((block) =>
    block.kind === "heading" && block.level === 2 ? [`<li><a href="#${block.id}">${inline(block.text)}</a></li>`] : [],
  );
  const nav = [`<nav>`, `<h2>${inline(contents)}</h2>`, `<ul>`, ...entries, `</ul>`, `</nav>`];
  const body = blocks.map(toElement);
  const first = blocks.findIndex(({ kind }) => kind === "heading");
  body.splice(first, 0, nav.join("\n"));
  const main = [`<h1>${inline(title)}</h1>`, ...body].join("\n");
  const plainTitle = parseInline(title).map(({ text }) => text);
  return htmlPage({ lang, title: plainTitle.join(""), style: STYLE, main });
}

function toElement(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level} id="${block.id}">${inline(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${inline(block.text)}</p>`;
    case "warning":
      return `<p class="warning">${inline(block.text)}</p>`;
    case "code":
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case "list":
      return `<ul>\n${block.items.map((item) => `<li>${inline(item)}</li>`).join("\n")}\n</ul>`;
    case "checklist":
      return `<ul class="boxes">\n${block.items.map(box).join("\n")}\n</ul>`;
    case "facts":
      return `<dl>\n${block.facts.map(([name, value]) => `<dt>${inline(name)}</dt><dd>${inline(value)}</dd>`).join("\n")}\n</dl>`;
    case "table": {
      const head = block.head.map((cell) => `<th scope="col">${inline(cell)}</th>`).join("");
      const rows = block.rows.map(
        (cells) =>
          `<tr>${cells.map((cell) => `<td>${linesOf(cell).map(inlineInCell).join("<br>")}</td>`).join("")}</tr>`,
      );
      return `<div class="table"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table></div>`;
    }
  }
}

function box(item: string): string {
  return `<li><label><input type="checkbox"> <span>${inline(item)}</span></label></li>`;
}

function inline(text: string): string {
  return parseInline(text)
    .map(({ kind, text: content }) => {
      if (kind === "text") return escapeHtml(content);
      return kind === "code" ? `<code>${escapeHtml(content)}</code>` : `<strong>${escapeHtml(content)}</strong>`;
    })
    .join("");
}

/** Allows line breaks in names after dots and slashes only. */
function inlineInCell(text: string): string {
  return inline(text).replace(/<code>[^<]*<\/code>/g, (code) => code.replace(/[./](?=[\w*])(?!code)/g, "$&<wbr>"));
}

const STYLE = `.warning { border: 2px solid #b00020; padding: .5rem .8rem; }
.boxes { list-style: none; padding-left: 0; }
.boxes label { display: flex; gap: .5rem; align-items: baseline; }
.boxes input { width: 1rem; height: 1rem; flex: none; }
`;
