// SPDX-License-Identifier: Apache-2.0

import { createHash } from "node:crypto";
import { printable } from "../../text/printable.ts";
import type { ImportReport, ReportedApi, ReportedRemark } from "./report.ts";
import { SCRIPT, STYLE } from "./page-parts.ts";
import { answerEntry } from "./text.ts";

/**
 * The report as one page that needs nothing besides itself: cards with totals, a list of all remarks that can be filtered by API, field,
 * treatment and any word, and the APIs. Its one script is allowed by its hash; without scripts the page shows everything.
 */
export function toReportHtml(report: ImportReport): string {
  const hash = createHash("sha256").update(SCRIPT).digest("base64");
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Report of an import</title>
<style>
${STYLE}</style>
</head>
<body>
<main>
<h1>Report of an import</h1>
${cards(report)}
${texts("Not read", report.problems)}
${texts("Changes to the table", report.changes ?? [])}
${texts(
  "Answers without a remark",
  report.staleAnswers.map(({ place, code, object }) => `${place.file}:${place.line}: ${code} of ${object}`),
)}
<h2 id="remarks">Remarks</h2>
${filters(report)}
<p id="count" aria-live="polite">${report.remarks.length} remarks</p>
<div id="list">
${report.remarks.map(remarkArticle).join("\n")}
</div>
<h2 id="apis">APIs</h2>
${apiTable(report.apis)}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** A text for HTML, also inside an attribute's quotes. */
function escapeHtml(text: string): string {
  return printable(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

function cards({ totals }: ImportReport): string {
  const { open, answered, apis, routes, objects, carried, notNeeded, byHand, refused } = totals;
  const list: (readonly [string, number, string])[] = [
    ["open", open, "open: different, and not answered"],
    ["answered", answered, "answered"],
    ["carried", carried, "carried"],
    ["not-needed", notNeeded, "not needed"],
    ["by-hand", byHand, "by hand"],
    ["refused", refused, "refused"],
    ["apis", apis, "APIs"],
    ["routes", routes, "routes"],
    ["objects", objects, "objects"],
  ];
  // A source need not remark on what is carried.
  const shown = list.filter(([name, count]) => count > 0 || !["carried", "not-needed"].includes(name));
  const cards = shown.map(
    ([name, count, text]) => `<li class="${name}"><strong>${count}</strong> ${escapeHtml(text)}</li>`,
  );
  return `<ul class="cards">\n${cards.join("\n")}\n</ul>`;
}

function texts(title: string, list: readonly string[]): string {
  if (list.length === 0) return "";
  return `<h2>${escapeHtml(title)}</h2>\n<ul>\n${list.map((text) => `<li>${escapeHtml(text)}</li>`).join("\n")}\n</ul>`;
}

function filters({ apis, remarks }: ImportReport): string {
  const fields = [...new Set(remarks.map(fieldName))].sort();
  return `<form id="filters">
${select("api", "API", ["", ...apis.map(({ name }) => name)])}
${select("field", "Field or annotation", ["", ...fields])}
${select("state", "Shown", ["", "open", "answered", "carried", "not-needed", "by-hand", "refused"])}
<label>Text <input type="search" name="text"></label>
</form>`;
}

function select(name: string, label: string, values: readonly string[]): string {
  const options = values.map(
    (value) => `<option value="${escapeHtml(value)}">${value === "" ? "all" : escapeHtml(value)}</option>`,
  );
  return `<label>${escapeHtml(label)} <select name="${name}">${options.join("")}</select></label>`;
}

/** The annotation or the last name of a field's path, by which remarks are filtered: the same for all objects. */
export function fieldName({ code, place: { field } }: Pick<ReportedRemark, "code" | "place">): string {
  const [, annotation] = /\[([^\]]*\/[^\]]*)\]/.exec(field) ?? [];
  if (annotation !== undefined) return annotation;
  const name = field.replaceAll(/\[[0-9]*\]/g, "").trim();
  return name === "" ? code : name;
}

function remarkArticle(remark: ReportedRemark): string {
  const { code, treatment, place, effect, reason, remedy, urls, apis, answer, isOpen } = remark;
  const states = [isOpen ? "open" : "", answer === undefined ? "" : "answered", treatment].filter(
    (state) => state !== "",
  );
  const attributes = [
    `data-apis="${escapeHtml(apis.join(" "))}"`,
    `data-field="${escapeHtml(fieldName(remark))}"`,
    `data-states="${states.join(" ")}"`,
  ];
  return `<article class="${isOpen ? "remark open" : "remark"}" ${attributes.join(" ")}>
<h3><code>${escapeHtml(code)}</code> <span class="badge ${treatment}">${treatment.replace("-", " ")}</span>${isOpen ? ' <span class="badge open">open</span>' : ""}</h3>
<p class="where"><code>${escapeHtml(place.object)}</code> ${place.field === "" ? "" : `<code>${escapeHtml(place.field)}</code> `}<span>${escapeHtml(place.file)}:${place.line}</span></p>
<p>${escapeHtml(effect)} ${escapeHtml(reason)}</p>
${remedy === undefined ? "" : `<p><strong>By hand:</strong> ${escapeHtml(remedy)}</p>`}
${urls.length === 0 ? "" : `<details${isOpen ? " open" : ""}><summary>${urls.length === 1 ? "1 URL behaves" : `${urls.length} URLs behave`} differently</summary><ul>${urls.map((url) => `<li><code>${escapeHtml(url)}</code></li>`).join("")}</ul></details>`}
${answer === undefined ? "" : `<p class="answer"><strong>${escapeHtml(answer.answer)}</strong>: ${escapeHtml(answer.reason)}</p>`}
${isOpen ? `<pre>- ${escapeHtml(answerEntry(remark))}</pre>` : ""}
</article>`;
}

function apiTable(apis: readonly ReportedApi[]): string {
  const rows = apis.map(({ name, hosts, path, upstream, objects }) => {
    const cells = [[name], hosts, [path], [upstream], objects];
    const html = cells.map(
      (lines) => `<td>${lines.map((line) => `<code>${escapeHtml(line)}</code>`).join("<br>")}</td>`,
    );
    return `<tr>${html.join("")}</tr>`;
  });
  const head = ["API", "Old hosts", "Path", "Upstream", "Made of"]
    .map((text) => `<th scope="col">${text}</th>`)
    .join("");
  return `<div class="table"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table></div>`;
}
