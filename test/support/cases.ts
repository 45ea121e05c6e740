// SPDX-License-Identifier: Apache-2.0

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Decision } from "../../plugins/route-table/route/decision.ts";
import type { Request } from "../../plugins/route-table/route/request.ts";
import type { RouteTable } from "../../plugins/route-table/table/route-table.ts";
import { loadTable } from "../../scripts/values/load-table.ts";

/** As much of a decision as a case speaks of. */
export type PartialDecision = { readonly [Name in keyof Decision]?: Partial<NonNullable<Decision[Name]>> | null };

/** One request, and what must become of it. */
export interface BehaviourCase {
  readonly title: string;
  readonly request: Request;
  readonly decision: PartialDecision;
  /** Where the case can't be run, and why. */
  readonly skip?: { readonly gateway?: string };
}

/** A table with requests: one file of `test/cases`. */
export interface CaseFile {
  readonly about: string;
  readonly table: RouteTable;
  readonly cases: readonly BehaviourCase[];
}

interface WrittenCase {
  readonly title: string;
  readonly request: { readonly method?: string; readonly host: string; readonly target: string };
  readonly decision: PartialDecision;
  readonly skip?: BehaviourCase["skip"];
}

const ROOT = join(import.meta.dirname, "..", "..");
const FOLDER = join(ROOT, "test", "cases");

/** All behaviour cases, checked as to their form: a misspelt word in one would otherwise assert nothing. */
export function readCases(): CaseFile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => {
      const written = parse(readFileSync(join(FOLDER, name), "utf8")) as {
        about: string;
        table?: unknown;
        values?: string;
        cases: readonly WrittenCase[];
      };
      return { about: written.about, table: tableOf(name, written), cases: written.cases.map(caseOf) };
    });
}

function tableOf(name: string, { table, values }: { readonly table?: unknown; readonly values?: string }): RouteTable {
  const file =
    values === undefined
      ? { name, text: JSON.stringify({ routeTable: table }) }
      : { name: values, text: readFileSync(join(ROOT, values), "utf8") };
  const loaded = loadTable([file], []);
  if (loaded.table === undefined) throw new Error(`${name}: ${JSON.stringify(loaded.findings, undefined, 2)}`);
  return loaded.table;
}

function caseOf({ title, request, decision, skip }: WrittenCase): BehaviourCase {
  const { method = "GET", host, target } = request;
  checkWords(title, decision);
  const { upstream } = decision;
  return {
    title,
    ...(skip !== undefined && { skip }),
    request: { method, host, target: byteString(target) },
    decision:
      upstream?.target === undefined
        ? decision
        : { ...decision, upstream: { ...upstream, target: byteString(upstream.target) } },
  };
}

/** Requests are bytes, a character each; the files have them as UTF-8. */
export function byteString(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

const DECISION_WORDS = ["api", "entry", "cluster", "because", "upstream", "responseHeaders", "exit"];
const UPSTREAM_WORDS = ["scheme", "host", "sni", "address", "port", "target"];
const EXIT_WORDS = ["status", "type", "headers"];

function checkWords(title: string, decision: PartialDecision): void {
  const unknown = [
    ...Object.keys(decision).filter((word) => !DECISION_WORDS.includes(word)),
    ...Object.keys(decision.upstream ?? {}).filter((word) => !UPSTREAM_WORDS.includes(word)),
    ...Object.keys(decision.exit ?? {}).filter((word) => !EXIT_WORDS.includes(word)),
  ];
  if (unknown.length > 0 || Object.keys(decision).length === 0) {
    throw new Error(`case "${title}": not a word of a decision: ${unknown.join(", ")}`);
  }
}
