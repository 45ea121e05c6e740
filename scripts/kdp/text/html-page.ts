// SPDX-License-Identifier: Apache-2.0

/** What a page is made of. All but the title is HTML already. */
export interface HtmlPage {
  /** The language, such as `en`. */
  readonly lang: string;
  /** As text. */
  readonly title: string;
  /** CSS besides that of every page. */
  readonly style: string;
  readonly main: string;
}

/** A self-contained page: no script, no font, no picture from elsewhere; its policy forbids them. It prints in landscape. */
export function htmlPage({ lang, title, style, main }: HtmlPage): string {
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${STYLE}${style}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}

/** A text as HTML, for elements and for attributes in double quotes. */
export function escapeHtml(text: string): string {
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
