// SPDX-License-Identifier: Apache-2.0

/** The page's script: it only hides and shows what is there. It makes no HTML of texts. */
export const SCRIPT = `
"use strict";
const form = document.getElementById("filters");
const remarks = [...document.querySelectorAll("article.remark")].map((element) => ({
  element,
  apis: element.dataset.apis.split(" "),
  field: element.dataset.field,
  states: element.dataset.states.split(" "),
  text: element.textContent.toLowerCase(),
}));
const count = document.getElementById("count");
function apply() {
  const wanted = new FormData(form);
  const api = wanted.get("api"), field = wanted.get("field"), state = wanted.get("state");
  const text = wanted.get("text").trim().toLowerCase();
  let shown = 0;
  for (const remark of remarks) {
    const isShown =
      (api === "" || remark.apis.includes(api)) &&
      (field === "" || remark.field === field) &&
      (state === "" || remark.states.includes(state)) &&
      (text === "" || remark.text.includes(text));
    remark.element.hidden = !isShown;
    if (isShown) shown += 1;
  }
  count.textContent = shown === remarks.length ? shown + " remarks" : shown + " of " + remarks.length + " remarks";
}
form.addEventListener("input", apply);
form.addEventListener("submit", (event) => event.preventDefault());
for (const card of document.querySelectorAll(".cards li")) {
  const state = form.elements.state;
  if (![...state.options].some((option) => option.value === card.className)) continue;
  card.addEventListener("click", () => { state.value = card.className; apply(); });
}
apply();
`;

/** The page's style. */
export const STYLE = `:root { color-scheme: light dark; --line: #999; --soft: #f4f4f4; --alert: #b00020; }
@media (prefers-color-scheme: dark) { :root { --soft: #222; --alert: #ff6b81; } }
body { margin: 0; font: 16px/1.55 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
main { max-width: 74rem; margin: 0 auto; padding: 1rem 1.5rem 4rem; }
h2 { margin-top: 2.2rem; border-bottom: 2px solid; padding-bottom: .2rem; }
h3 { margin: 0; font-size: 1rem; }
code, pre { font: .9em ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
pre { background: var(--soft); padding: .4rem .6rem; white-space: pre-wrap; margin: .4rem 0 0; }
.cards { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .6rem; padding: 0; }
.cards li { border: 1px solid var(--line); border-radius: .4rem; padding: .5rem .7rem; cursor: default; }
.cards strong { display: block; font-size: 1.6rem; line-height: 1.2; }
.cards .open strong { color: var(--alert); }
#filters { display: flex; flex-wrap: wrap; gap: .8rem; position: sticky; top: 0; background: Canvas; padding: .6rem 0; }
#filters label { display: grid; font-size: .85rem; }
#filters select, #filters input { font: inherit; max-width: 18rem; padding: .2rem; }
.remark { border: 1px solid var(--line); border-left-width: .4rem; border-radius: .3rem; padding: .5rem .8rem; margin: .6rem 0; }
.remark.open { border-left-color: var(--alert); }
.remark p { margin: .3rem 0; }
.where { font-size: .9rem; }
.badge { border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6rem; font-size: .8rem; font-weight: 400; }
.badge.open { border-color: var(--alert); color: var(--alert); }
.answer { background: var(--soft); padding: .2rem .6rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
[hidden] { display: none; }
@media print { #filters, #count { display: none; } .remark { break-inside: avoid; } }
`;
