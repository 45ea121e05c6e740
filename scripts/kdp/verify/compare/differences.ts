// SPDX-License-Identifier: Apache-2.0

import type { Facts } from "./facts.ts";

/** A fact that differs between A and B. */
export interface FoundDifference {
  readonly where: string;
  readonly a: string | null;
  readonly b: string | null;
  /** Whether B now and then says the same as A. */
  readonly isSometimes: boolean;
}

/** What answers of A and of B differ in, and what answers of A differ in among themselves. */
export interface Compared {
  readonly differences: readonly FoundDifference[];
  /** Where A differs from itself. */
  readonly noise: readonly string[];
}

/**
 * Compares the facts of several answers of both. What differs between A and A is noise and does not count; but a fact that A always has
 * in one kind, and B never or in another kind, counts although its value is noise.
 *
 * @param known - Where A was already seen to differ from itself.
 */
export function compareFacts(a: readonly Facts[], b: readonly Facts[], known: ReadonlySet<string>): Compared {
  const noise = noiseOf(a);
  const open = openContainers(a);
  const differences: FoundDifference[] = [];
  for (const where of new Set([...a, ...b].flatMap((facts) => [...facts.keys()]))) {
    const ofA = a.map((facts) => facts.get(where) ?? null);
    const ofB = b.map((facts) => facts.get(where) ?? null);
    const [usual = null] = ofA;
    const isNoise = noise.has(where) || known.has(where);
    if (isNoise ? hasSameKind(where, ofA, ofB) : ofB.every((value) => value === usual)) continue;
    if ([where, ...containersOf(where)].some((container) => open.has(container))) continue;
    if (isAfterFailure(where, a, b)) continue;
    const other = ofB.find((value) => value !== usual) ?? null;
    differences.push({ where, a: usual, b: other, isSometimes: !isNoise && ofB.includes(usual) });
  }
  return { differences: differences.sort(byWeight), noise: [...noise] };
}

/** A failure is one fact: that such an answer has no headers and no body says nothing more. */
function isAfterFailure(where: string, a: readonly Facts[], b: readonly Facts[]): boolean {
  return where !== "failure" && [...a, ...b].some((facts) => facts.has("failure"));
}

function noiseOf(answers: readonly Facts[]): Set<string> {
  const names = new Set(answers.flatMap((facts) => [...facts.keys()]));
  return new Set([...names].filter((name) => new Set(answers.map((facts) => facts.get(name))).size > 1));
}

/** Containers whose members come and go in A: of these nothing can be missing, and nothing be new. */
function openContainers(answers: readonly Facts[]): Set<string> {
  const there = answers.map((facts) => new Set([...facts.keys()].flatMap((name) => [name, ...containersOf(name)])));
  const open = new Set<string>();
  for (const name of new Set(answers.flatMap((facts) => [...facts.keys()]))) {
    if (!name.startsWith("body:")) continue;
    answers.forEach((facts, i) => {
      if (facts.has(name)) return;
      const shared = [name, ...containersOf(name)].find((container) => there[i]?.has(container) === true);
      if (shared !== undefined) open.add(shared);
    });
  }
  return open;
}

/** The containers that a value of a body is in, from the nearest to the whole body; none for other facts. */
function containersOf(where: string): string[] {
  if (!where.startsWith("body:")) return [];
  if (!where.startsWith("body:/")) return ["body:"];
  const parts = where.split("/");
  return parts.slice(1).map((_, i) => parts.slice(0, parts.length - 1 - i).join("/"));
}

/** Whether both sides always have a fact, and in the same kinds; or A does not always have it. */
function hasSameKind(where: string, ofA: readonly (string | null)[], ofB: readonly (string | null)[]): boolean {
  if (ofA.includes(null)) return true;
  if (!where.startsWith("body:/")) return !ofB.includes(null);
  const kinds = new Set(ofA.map(kindOf));
  return ofB.every((value) => value !== null && kinds.has(kindOf(value)));
}

/** The kind of a JSON value, by its text. */
function kindOf(value: string | null): string {
  if (value === null) return "none";
  if (/^-?\d/.test(value)) return "number";
  if (value === "true" || value === "false") return "boolean";
  return value.startsWith('"') ? "string" : value;
}

const ORDER = ["failure", "status", "header", "cookie", "body"];

function byWeight(one: FoundDifference, other: FoundDifference): number {
  const rank = ({ where }: FoundDifference): number => ORDER.indexOf(where.split(":")[0] ?? "");
  return rank(one) - rank(other);
}
