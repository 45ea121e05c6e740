// SPDX-License-Identifier: Apache-2.0

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Decision } from "../../plugins/route-table/decision/decision.ts";
import type { Circumstances, Request } from "../../plugins/route-table/decision/request.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { loadTable } from "../../scripts/kdp/values/load-table.ts";

/** The parts of a decision that a case tests. */
export type PartialDecision = { readonly [Name in keyof Decision]?: Partial<NonNullable<Decision[Name]>> | null };

/** One request and its expected decision. */
export interface BehaviourCase {
  readonly title: string;
  readonly request: Request;
  readonly circumstances: Circumstances;
  /** Unix time in seconds, if the case has a time. */
  readonly at: number | undefined;
  readonly decision: PartialDecision;
  /** Where the case can't run, with the reason. */
  readonly skip?: { readonly emulator?: string };
}

/** A table with requests: one file of `test/cases`. */
export interface CaseFile {
  readonly about: string;
  readonly table: RouteTable;
  readonly cases: readonly BehaviourCase[];
}

interface WrittenFile {
  readonly about: string;
  readonly level?: Level;
  readonly table?: unknown;
  /** A values file's name. */
  readonly values?: string;
  readonly cases: readonly WrittenCase[];
}

interface WrittenCase {
  readonly title: string;
  readonly request: Partial<Request> & { readonly host: string; readonly target: string };
  /** A day or a time. */
  readonly at?: string;
  readonly random?: number;
  /** Clusters that are unhealthy. */
  readonly unhealthy?: readonly string[];
  readonly decision: PartialDecision;
  readonly skip?: BehaviourCase["skip"];
}

const ROOT = join(import.meta.dirname, "..", "..");
const FOLDER = join(ROOT, "test", "cases");

/**
 * Which files of cases: those that every level can run, or those of the decision alone, which set the random number and the health of
 * clusters.
 */
export type Level = "every" | "decision";

/** The behaviour cases of a level. Unknown words are errors: a misspelt word would otherwise test nothing. */
export function readCases(level: Level = "every"): CaseFile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => ({ name, written: parse(readFileSync(join(FOLDER, name), "utf8")) as WrittenFile }))
    .filter(({ written }) => (written.level ?? "every") === level)
    .map(({ name, written }) => ({
      about: written.about,
      table: tableOf(name, written),
      cases: written.cases.map((each) => caseOf(each, level)),
    }));
}

function tableOf(name: string, { table, values }: WrittenFile): RouteTable {
  const file =
    values === undefined
      ? { name, text: JSON.stringify({ routeTable: table }) }
      : { name: values, text: readFileSync(join(ROOT, values), "utf8") };
  const loaded = loadTable([file], []);
  if (loaded.table === undefined) throw new Error(`${name}: ${JSON.stringify(loaded.findings, undefined, 2)}`);
  return loaded.table;
}

/** The time of cases without a time. Their decision is the same at any time. */
const ANY_TIME = Date.parse("2026-07-01") / 1_000;

/** Circumstances that have no influence on a case that does not name them. */
export const ORDINARY_CIRCUMSTANCES: Circumstances = { time: ANY_TIME, random: 0, isHealthy: () => true };

function caseOf(
  { title, request, decision, skip, at, random, unhealthy, ...rest }: WrittenCase,
  level: Level,
): BehaviourCase {
  checkWords(title, request, decision, rest);
  if (level === "every" && (random !== undefined || unhealthy !== undefined)) {
    throw new Error(
      `case "${title}": random and unhealthy can be set for the decision alone; move it to a file with level: decision`,
    );
  }
  const { upstream } = decision;
  const headers = Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const);
  const time = at === undefined ? undefined : Date.parse(at) / 1_000;
  return {
    title,
    ...(skip !== undefined && { skip }),
    request: { method: "GET", ...request, target: byteString(request.target), headers: Object.fromEntries(headers) },
    circumstances: {
      time: time ?? ANY_TIME,
      random: random ?? 0,
      isHealthy: (_, cluster) => unhealthy?.includes(cluster) !== true,
    },
    at: time,
    decision:
      upstream?.target === undefined
        ? decision
        : { ...decision, upstream: { ...upstream, target: byteString(upstream.target) } },
  };
}

/** Makes a text of a file, which is UTF-8, into a request's text: one character for each byte. */
export function byteString(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

const REQUEST_WORDS = ["method", "host", "target", "headers", "client", "consumer", "serverName", "isHttp2"];
const DECISION_WORDS = ["api", "entry", "cluster", "because", "upstream", "requestHeaders", "responseHeaders", "exit"];
const UPSTREAM_WORDS = ["scheme", "host", "sni", "address", "port", "target"];
const EXIT_WORDS = ["status", "type", "headers", "members"];

function checkWords(title: string, request: object, decision: PartialDecision, rest: object): void {
  const unknown = [
    ...Object.keys(rest),
    ...Object.keys(request).filter((word) => !REQUEST_WORDS.includes(word)),
    ...Object.keys(decision).filter((word) => !DECISION_WORDS.includes(word)),
    ...Object.keys(decision.upstream ?? {}).filter((word) => !UPSTREAM_WORDS.includes(word)),
    ...Object.keys(decision.exit ?? {}).filter((word) => !EXIT_WORDS.includes(word)),
  ];
  if (unknown.length > 0 || Object.keys(decision).length === 0) {
    throw new Error(`case "${title}": not a word of a case: ${unknown.join(", ")}`);
  }
}
