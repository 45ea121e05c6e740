// SPDX-License-Identifier: Apache-2.0

/** The style of the page, besides that of every page. Classes are told apart by their words too, and the two clusters by dashes. */
export const STYLE = `h3 { display: inline; font-size: 1.1rem; }
h4 { margin: 1rem 0 .3rem; }
.badge, .verdict { padding: 0 .4rem; border-radius: .2rem; color: #fff; font-weight: 600; white-space: nowrap; }
.SAME, .GO { --colour: #1d6f42; }
.KNOWN { --colour: #35618f; }
.UNMEASURED { --colour: #6b6b6b; }
.DIFF { --colour: #9a5b00; }
.FAIL, .NO-GO { --colour: #b00020; }
.badge, .verdict { background: var(--colour); }
.known { color: #35618f; }
.filter { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; border: 1px solid #999; margin: 0 0 .6rem; }
details.api { border-left: 4px solid var(--colour); padding: .2rem .8rem; margin: .6rem 0; }
details.comparison, details.others { margin: .4rem 0 .4rem .6rem; }
summary { cursor: pointer; }
mark { background: #ffd98a; color: inherit; text-decoration: underline; }
.sides { table-layout: fixed; }
.sides th:first-child { width: 9rem; overflow-wrap: anywhere; }
.sides td { overflow-wrap: anywhere; white-space: pre-wrap; }
.sides pre { margin: 0; border: 0; padding: 0; background: none; max-height: 30rem; overflow: auto; overflow-wrap: anywhere; }
.table + .table { margin-top: .6rem; }
.noise { color: #6b6b6b; }
svg { width: 100%; max-width: 44rem; height: auto; font-size: 11px; }
svg .grid { stroke: #ccc; }
svg .line { fill: none; stroke-width: 1.8; }
svg .line.a, svg .interval.a { stroke: #0b5cad; }
svg .line.b, svg .interval.b { stroke: #b35900; stroke-dasharray: 5 3; }
svg .interval { stroke-width: 1.2; }
svg circle.a { fill: #0b5cad; }
svg circle.b { fill: #b35900; }
.key { border-bottom: 3px solid #0b5cad; }
.key.b { border-bottom: 3px dashed #b35900; }
@media print {
  .filter { display: none; }
  .sides pre { max-height: none; }
}
`;

/** The rules by which a chosen class hides the APIs of the others. */
export function filterStyle(classes: readonly string[]): string {
  return classes.map((of) => `main:has(#show-${of}:checked) :is(.api, .row):not(.${of}) { display: none; }\n`).join("");
}
