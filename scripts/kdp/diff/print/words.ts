// SPDX-License-Identifier: Apache-2.0

import type { Area, Choice, Draw, Example, Kind, Occasion, Origins, RequestKind, Span } from "../compare/changes.ts";
import { differingFields } from "../compare/change-sets.ts";
import { textOf as fieldText, type Outcome, type OUTCOME_FIELDS } from "../compare/outcome.ts";
import { counted } from "../../text/counted.ts";
import { dayOrTime } from "../../text/time.ts";
import { listed } from "../../text/listed.ts";
import { shellWord } from "../../text/shell-word.ts";
import type { ReportedSet } from "../report.ts";

/** So many items of a list are printed; `--json` has all. */
const MOST_LISTED = 5;

/** What each kind of change is called. */
export const TITLES: Readonly<Record<Kind, string>> = {
  refused: "newly refused",
  served: "newly served",
  redirected: "newly redirected",
  answer: "answered differently",
  moved: "goes elsewhere",
  response: "response differs",
  handling: "handled differently",
  "server-name": "HTTP/2 connections",
  loop: "loops",
  plugins: "Kong plugins",
  source: "old cluster",
  "health-check": "health checks",
};

const FIELD_NAMES: Readonly<Record<(typeof OUTCOME_FIELDS)[number], string>> = {
  api: "API",
  answer: "answer",
  cluster: "cluster",
  dials: "dials",
  host: "Host",
  sni: "SNI",
  path: "path",
  requestHeaders: "request",
  responseHeaders: "response",
  verified: "TLS",
  connection: "timeouts",
  rewrites: "URLs back",
};

/** The APIs of a change. */
export function whose({ names }: { readonly names: readonly string[] }): string {
  if (names.length === 0) return "no API";
  return names.length <= 2 ? names.join(", ") : `${counted(names.length, "API")} (${listed(names)})`;
}

/** The APIs of a set: the old and the new one where they differ. */
export function apisOf(set: ReportedSet): string {
  const [one, other] = [set.old.api, set.new.api];
  return one !== null && other !== null && one !== other ? `${one} → ${other}` : whose(set);
}

/** Where the requests of a set go. */
export function areaLines(areas: readonly Area[]): string[] {
  const lines = areas.slice(0, MOST_LISTED).map(areaText);
  const more = areas.length - lines.length;
  return more > 0 ? [...lines, `and ${counted(more, "other path")}`] : lines;
}

function areaText({ hosts, path, scope, except }: Area): string {
  const paths = scope === "exact" ? path : scope === "below" ? `${path === "/" ? "" : path}/*` : path;
  const where = `${paths}${scope === "exact" ? " alone" : scope === "below" ? "" : path === "/" ? "*" : " and below"}`;
  const not = except.length === 0 ? "" : ` (not ${listed(except, 3)})`;
  return `${listed(hosts)}: ${where}${not}`;
}

/** On which requests a set depends, besides host and path; empty where on none. */
export function conditionLines({ occasions, choices, perCent }: ReportedSet, from: number): string[] {
  const before = occasions.map((occasion) => occasionText(occasion, from)).filter((text) => text !== "");
  const said = [...choices].sort((one, other) => other.perCent - one.perCent).map(choiceText);
  const after = [...new Set(said.filter((text) => text !== ""))];
  const isWhole = choices.length === 0 || (perCent === 100 && after.length === 0);
  const lines = [...before, ...(isWhole ? [] : after)];
  const more = lines.length - MOST_LISTED;
  return more > 0 ? [...lines.slice(0, MOST_LISTED), `and ${counted(more, "other condition")}`] : lines;
}

function occasionText({ times, kinds, origins, paths, hostHeader }: Occasion, now: number): string {
  const said = [
    ...(times === undefined ? [] : [times.map((span) => spanText(span, now)).join(", and ")]),
    ...(kinds === undefined ? [] : [kinds.map((kind) => KIND_NAMES[kind]).join(" and ")]),
    ...(origins === undefined ? [] : [originsText(origins)]),
    ...(paths === undefined ? [] : [paths.map(contentText).join("; or ")]),
    ...(hostHeader === undefined ? [] : [`Host ${hostHeader.is ? "is" : "is not"} ${hostHeader.values.join(" or ")}`]),
  ];
  return said.join("; ");
}

const KIND_NAMES: Readonly<Record<RequestKind, string>> = {
  plain: "plain requests",
  preflight: "CORS preflights",
  websocket: "WebSocket openings",
};

function originsText({ values, other, none, listed }: Origins): string {
  const said = [...values, ...(other ? [`any but ${listed.join(", ")}`] : []), ...(none ? ["none"] : [])];
  return `Origin ${said.join(" or ")}`;
}

function contentText({ with: has, without }: NonNullable<Occasion["paths"]>[number]): string {
  const text = (word: string, features: readonly string[]): string[] =>
    features.length === 0 ? [] : [`${word} ${features.join(", ")}`];
  return `path ${[...text("with", has), ...text("without", without)].join(" and ")}`;
}

function spanText({ from, until }: Span, now: number): string {
  if (from === now && until !== undefined) return `until ${dayOrTime(until)}`;
  return until === undefined ? `from ${dayOrTime(from)} on` : `from ${dayOrTime(from)} until ${dayOrTime(until)}`;
}

function choiceText({ wishes, old, new: changed, perCent, unhealthy }: Choice): string {
  const asked = wishes.filter(({ is }) => is).map(({ by, name, values }) => `${by} ${name}: ${values.join(" or ")}`);
  const isDrawn = old !== undefined || changed !== undefined;
  const keys = isDrawn && asked.length === 0 ? [`${perCent} % of the keys (${drawText(old, changed)})`] : [];
  const drawn = isDrawn && asked.length > 0 ? [drawText(old, changed)] : [];
  const health =
    unhealthy.length === 0
      ? []
      : [`while ${unhealthy.join(" and ")} ${unhealthy.length === 1 ? "is" : "are"} unhealthy`];
  return [...keys, ...asked, ...drawn, ...health].join("; ");
}

function drawText(old: Draw | undefined, changed: Draw | undefined): string {
  if (old === undefined || changed === undefined) return rangeText(old ?? changed);
  const [from, until] = [Math.max(old.from, changed.from), Math.min(old.until, changed.until)];
  return from < until ? rangeText({ from, until }) : `old ${rangeText(old)}, new ${rangeText(changed)}`;
}

function rangeText(range: Pick<Draw, "from" | "until"> | undefined): string {
  const perCent = (place: number): number => Math.round(place * 1_000_000) / 10_000;
  return range === undefined ? "" : `${perCent(range.from)}–${perCent(range.until)} %`;
}

/** One thing that differs in a set: its name, and the text before and after. */
export interface Difference {
  readonly name: string;
  readonly old: string;
  readonly new: string;
}

/** What differs in a set. Where an upstream answers on one side alone, that upstream is one text. */
export function differences(set: ReportedSet): Difference[] {
  const [old, changed] = [set.old, set.new];
  if ((old.answer === null) !== (changed.answer === null)) {
    return [
      { name: "answer", old: answerText(old), new: answerText(changed) },
      ...headerDifference(set, "responseHeaders"),
    ];
  }
  return differingFields(set).flatMap((field) => {
    if (field === "api") return [];
    if (field === "requestHeaders" || field === "responseHeaders") return headerDifference(set, field);
    return { name: FIELD_NAMES[field], old: valueText(old, field), new: valueText(changed, field) };
  });
}

function answerText(outcome: Outcome): string {
  const { answer, cluster, dials, path } = outcome;
  if (answer !== null) return answer;
  return [`upstream in ${cluster ?? ""}`, ...(dials === null ? [] : [`${dials}${path ?? ""}`])].join(", ");
}

/** Headers that both sides have are left out. */
function headerDifference(set: ReportedSet, field: "requestHeaders" | "responseHeaders"): Difference[] {
  const [old, changed] = [set.old[field], set.new[field]];
  const lost = old.filter((header) => !changed.includes(header) && !isOfProblems(header));
  const gained = changed.filter((header) => !old.includes(header) && !isOfProblems(header));
  if (lost.length + gained.length === 0) return [];
  return [{ name: FIELD_NAMES[field], old: orNone(lost.join("; ")), new: orNone(gained.join("; ")) }];
}

/** The media type comes with every answer of the gateway's own. */
function isOfProblems(header: string): boolean {
  return header.startsWith("Content-Type: ");
}

/** A field in words, also where it says nothing. */
function valueText(outcome: Outcome, field: (typeof OUTCOME_FIELDS)[number]): string {
  if (field === "verified") {
    if (outcome.verified === null) return "none";
    return outcome.verified ? "certificate is verified" : "certificate is not verified";
  }
  if (field === "rewrites" && outcome.rewrites === null) return "as the upstream sends them";
  return orNone(fieldText(outcome, field));
}

function orNone(text: string): string {
  return text === "" ? "none" : text;
}

/** An example as arguments of `kdp explain`. */
export function exampleText({
  url,
  method,
  headers = [],
  client,
  consumer,
  serverName,
  at,
  unhealthy = [],
}: Example): string {
  const options = [
    ...(method === undefined ? [] : ["-X", method]),
    ...headers.flatMap((header) => ["-H", header]),
    ...(client === undefined ? [] : ["--client", client]),
    ...(consumer === undefined ? [] : ["--consumer", consumer]),
    ...(serverName === undefined ? [] : ["--server-name", serverName]),
    ...(at === undefined ? [] : ["--at", at]),
    ...unhealthy.flatMap((cluster) => ["--unhealthy", cluster]),
  ];
  return [url, ...options].map(shellWord).join(" ");
}
