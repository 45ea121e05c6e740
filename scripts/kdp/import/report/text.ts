// SPDX-License-Identifier: Apache-2.0

import { counted } from "../../text/counted.ts";
import { yamlScalar } from "../write/emit-yaml.ts";
import type { ImportReport, ReportedRemark } from "./report.ts";

/** So many places of one kind of remark are printed; the report file has all. */
const MOST_PLACES = 3;

/** The report for a terminal: what needs an answer first, each kind once with its places; then what else is worth knowing. */
export function formatReport(report: ImportReport): string {
  const { remarks, totals } = report;
  const open = remarks.filter(({ isOpen }) => isOpen);
  const others = remarks.filter(
    ({ isOpen, answer, treatment }) =>
      !isOpen && answer === undefined && treatment !== "carried" && treatment !== "not-needed",
  );
  const parts = [
    head(report),
    ...problemsOf(report),
    ...(open.length === 0 ? [] : [`Different from the source, and not answered yet:\n\n${groupsOf(open)}`]),
    ...(others.length === 0 ? [] : [`To do by hand:\n\n${groupsOf(others)}`]),
    ...report.staleAnswers.map(
      ({ place, code, object }) =>
        `${place.file}:${place.line}: the answer to ${code} of ${oneLine(object)} has no remark any more. Take it out.\n`,
    ),
    ...(report.changes === undefined ? [] : [`${report.changes.map(oneLine).join("\n")}\n`]),
    ...(open.length === 0 ? [] : [howToAnswer(open)]),
    `${counted(totals.apis, "API")}; ${counted(totals.open, "open remark")}, ${totals.answered} answered.\n`,
  ];
  return parts.join("\n");
}

function head({ totals, patterns, shortHosts }: ImportReport): string {
  const { objects, routes, apis, carried, notNeeded, byHand, refused } = totals;
  const lines = [
    `${counted(objects, "object")} with ${counted(routes, "route")} became ${counted(apis, "API")}.`,
    `Remarks: ${[...(carried > 0 ? [`${carried} on what is carried`] : []), ...(notNeeded > 0 ? [`${notNeeded} on what is not needed`] : []), `${byHand} by hand`, `${refused} refused`].join(", ")}.`,
    ...(shortHosts.length === 0
      ? []
      : [`Short hosts: ${shortHosts.map(oneLine).join(", ")}. Others: --short-host HOST.`]),
    ...patterns.map(({ pattern, apis: count, isLegacyHost }) => {
      const where = isLegacyHost ? "in legacyHosts" : `--legacy-host '${pattern}' makes it one of the legacyHosts`;
      return `Pattern ${oneLine(pattern)}: ${counted(count, "API")}; ${where}.`;
    }),
  ];
  return `${lines.join("\n")}\n`;
}

function problemsOf({ problems }: ImportReport): string[] {
  if (problems.length === 0) return [];
  return [`Not read:\n${problems.map((problem) => `  ${oneLine(problem)}\n`).join("")}`];
}

function groupsOf(remarks: readonly ReportedRemark[]): string {
  const groups = new Map<string, ReportedRemark[]>();
  for (const remark of remarks) {
    const key = JSON.stringify([remark.code, remark.reason]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [remark]);
    else group.push(remark);
  }
  return [...groups.values()].map(formatGroup).join("\n");
}

function formatGroup(group: readonly ReportedRemark[]): string {
  const [first] = group;
  if (first === undefined) return "";
  const { code, treatment, effect, reason, remedy } = first;
  const urls = new Set(group.flatMap((remark) => remark.urls)).size;
  const title = `${code} (${treatment.replace("-", " ")}), ${counted(group.length, "place")}${urls === 0 ? "" : `, ${counted(urls, "URL")}`}`;
  const isOneEffect = group.every((remark) => remark.effect === effect);
  const places = group.slice(0, MOST_PLACES).map((remark) => placeOf(remark, !isOneEffect));
  const rest = group.length - places.length;
  return [
    title,
    isOneEffect ? `  ${oneLine(effect)} ${oneLine(reason)}` : `  ${oneLine(reason)}`,
    ...(remedy === undefined ? [] : [`  ${oneLine(remedy)}`]),
    ...places,
    ...(rest > 0 ? [`  and ${rest} more (--report FILE has all)`] : []),
    "",
  ].join("\n");
}

function placeOf({ place, effect, urls: [url, ...others] }: ReportedRemark, saysEffect: boolean): string {
  const { file, line, object, field } = place;
  const what = [object, field].filter((text) => text !== "").map(oneLine);
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return `  ${oneLine(file)}:${line}: ${what.join(", ")}${saysEffect ? `\n    ${oneLine(effect)}` : ""}${url === undefined ? "" : `\n    ${oneLine(url)}${more}`}`;
}

function howToAnswer(open: readonly ReportedRemark[]): string {
  const byCode = new Map<string, ReportedRemark[]>();
  for (const remark of open) {
    const group = byCode.get(remark.code);
    if (group === undefined) byCode.set(remark.code, [remark]);
    else group.push(remark);
  }
  const entries = [...byCode.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [others.length === 0 ? answerEntry(first) : answerEntryForAll(first)],
  );
  return [
    "What may stay different is answered in a file (--answers FILE); * stands for all objects or fields:",
    "  answers:",
    ...entries.map((entry) => `    - ${entry}`),
    "",
  ].join("\n");
}

/** The entry of an answers file that answers all remarks of a code, but for what the person has to say. */
function answerEntryForAll({ code, ...remark }: ReportedRemark): string {
  return answerEntry({ ...remark, code, place: { ...remark.place, object: "*", field: "*" } });
}

/** The entry of an answers file that answers a remark, but for what the person has to say. */
export function answerEntry({ code, place: { object, field } }: ReportedRemark): string {
  const entries = [
    ["code", code],
    ["object", object],
    ["field", field],
    ["answer", "accepted"],
    ["reason", "WHY"],
  ] as const;
  return `{ ${entries.map(([name, value]) => `${name}: ${yamlScalar(value)}`).join(", ")} }`;
}

function oneLine(text: string): string {
  return text.replaceAll("\r", "\\r").replaceAll("\n", "\\n");
}
