// SPDX-License-Identifier: Apache-2.0

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
  return `<!doctype html>
<html lang="${escape(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(
    parseInline(title)
      .map(({ text }) => text)
      .join(""),
  )}</title>
<style>
${STYLE}</style>
</head>
<body>
<main>
<h1>${inline(title)}</h1>
${body.join("\n")}
</main>
</body>
</html>
`;
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
      return `<pre><code>${escape(block.text)}</code></pre>`;
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
      if (kind === "text") return escape(content);
      return kind === "code" ? `<code>${escape(content)}</code>` : `<strong>${escape(content)}</strong>`;
    })
    .join("");
}

/** Allows line breaks in names after dots and slashes only. */
function inlineInCell(text: string): string {
  return inline(text).replace(/<code>[^<]*<\/code>/g, (code) => code.replace(/[./](?=[\w*])(?!code)/g, "$&<wbr>"));
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const STYLE = `:root { color-scheme: light; }
body { margin: 0; font: 16px/1.55 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #1a1a1a; }
main { max-width: 74rem; margin: 0 auto; padding: 1rem 1.5rem 4rem; }
h1 { font-size: 1.8rem; }
h2 { margin-top: 2.4rem; border-bottom: 2px solid #1a1a1a; padding-bottom: .2rem; }
h3 { margin-top: 1.6rem; }
nav { background: #f4f4f4; padding: .4rem 1.2rem; }
nav h2 { margin-top: .4rem; border: 0; font-size: 1.1rem; }
nav ul { columns: 18rem; }
code { font: .9em ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
td code { overflow-wrap: break-word; }
td:first-child code { white-space: nowrap; }
pre { background: #f4f4f4; border-left: 4px solid #888; padding: .6rem .8rem; overflow-x: auto; white-space: pre-wrap; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { border: 1px solid #999; padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
th { background: #eee; overflow-wrap: normal; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
.warning { border: 2px solid #b00020; padding: .5rem .8rem; }
.boxes { list-style: none; padding-left: 0; }
.boxes label { display: flex; gap: .5rem; align-items: baseline; }
.boxes input { width: 1rem; height: 1rem; flex: none; }
@page { size: landscape; margin: 12mm; }
@media print {
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  table { font-size: 8pt; line-height: 1.35; }
  th, td { padding: .15rem .35rem; }
  h2 { break-after: avoid; }
  h3, p:has(+ pre), p:has(+ .table) { break-after: avoid; }
  pre, tr, .warning, .boxes li { break-inside: avoid; }
  thead { display: table-header-group; }
  pre, nav { background: none; border: 1px solid #999; }
  a { color: inherit; text-decoration: none; }
}
`;
