// SPDX-License-Identifier: Apache-2.0

import type { Remark } from "../estate/remark.ts";
import type { Imported } from "../table/table.ts";
import type { Answer, Answers } from "./answers.ts";

/** A remark, with what the report knows of it. */
export interface ReportedRemark extends Remark {
  /** The APIs of the table that come from the same object. */
  readonly apis: readonly string[];
  /** What a person has answered to it. */
  readonly answer: Answer | undefined;
  /** Whether it changes behaviour and nobody has answered. */
  readonly isOpen: boolean;
}

/** An API of the table, with where it comes from. */
export interface ReportedApi {
  readonly name: string;
  readonly hosts: readonly string[];
  /** Its prefix on the short hosts. */
  readonly path: string;
  readonly upstream: string;
  /** The objects of the source, such as `Ingress team1/api01`. */
  readonly objects: readonly string[];
}

/** The report of an import, which all formats print. */
export interface ImportReport {
  readonly totals: {
    readonly objects: number;
    readonly routes: number;
    readonly apis: number;
    readonly carried: number;
    readonly notNeeded: number;
    readonly byHand: number;
    readonly refused: number;
    readonly open: number;
    readonly answered: number;
  };
  readonly shortHosts: readonly string[];
  readonly patterns: readonly { readonly pattern: string; readonly apis: number; readonly isLegacyHost: boolean }[];
  readonly apis: readonly ReportedApi[];
  readonly remarks: readonly ReportedRemark[];
  /** Answers to which there is no remark any more. */
  readonly staleAnswers: readonly Answer[];
  /** What of the input could not be read, in sentences with places. */
  readonly problems: readonly string[];
  /** What `--into` changed, and what it left; undefined without it. */
  readonly changes: readonly string[] | undefined;
}

/** What a report is made of. */
export interface ReportInput {
  readonly imported: Imported;
  readonly answers: Answers;
  readonly objects: number;
  readonly routes: number;
  readonly problems: readonly string[];
}

/** Makes the report of an import. */
export function makeReport({ imported, answers, objects, routes, problems }: ReportInput): ImportReport {
  const { table, apis } = imported;
  const apisOf = apisByObject(imported);
  const used = new Set<Answer>();
  const remarks = imported.remarks.map((remark): ReportedRemark => {
    const answer = answers.answerTo(remark);
    if (answer !== undefined) used.add(answer);
    const isOpen = remark.urls.length > 0 && answer === undefined;
    const { concerns = [], apis: own, ...said } = remark;
    const found = own ?? [remark.place.object, ...concerns].flatMap((object) => apisOf.get(object) ?? []);
    return { ...said, apis: [...new Set(found)], answer, isOpen };
  });
  const count = (treatment: Remark["treatment"]): number =>
    remarks.filter((remark) => remark.treatment === treatment).length;
  const legacy = new Set((table?.legacyHosts ?? []).map(({ host }) => host));
  return {
    totals: {
      objects,
      routes,
      apis: apis.length,
      carried: count("carried"),
      notNeeded: count("not-needed"),
      byHand: count("by-hand"),
      refused: count("refused"),
      open: remarks.filter(({ isOpen }) => isOpen).length,
      answered: remarks.filter(({ answer }) => answer !== undefined).length,
    },
    shortHosts: table?.shortHosts ?? [],
    patterns: [...imported.patterns].map(([pattern, count]) => ({
      pattern,
      apis: count,
      isLegacyHost: legacy.has(pattern),
    })),
    apis: apis.map(({ name, hosts, row }) => ({
      name,
      hosts,
      path: imported.paths.get(name) ?? `/${name}`,
      upstream: row.upstreams[0]?.url ?? "",
      objects: [...new Set(imported.objectsOf.get(name) ?? [row.route.place.object])],
    })),
    remarks,
    staleAnswers: answers.all.filter((answer) => !used.has(answer)),
    problems,
    changes: undefined,
  };
}

/** Whether the import is complete: nothing changes behaviour that nobody has answered, and everything could be read. */
export function isSettled({ totals, problems }: ImportReport): boolean {
  return totals.open === 0 && problems.length === 0;
}

function apisByObject({ objectsOf }: Imported): ReadonlyMap<string, readonly string[]> {
  const byObject = new Map<string, string[]>();
  for (const [name, objects] of objectsOf) {
    for (const object of new Set(objects)) {
      const list = byObject.get(object);
      if (list === undefined) byObject.set(object, [name]);
      else list.push(name);
    }
  }
  return byObject;
}
