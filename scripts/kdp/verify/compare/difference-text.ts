// SPDX-License-Identifier: Apache-2.0

import { urlOf, type Call } from "../ask/call.ts";
import type { Difference } from "../report.ts";
import type { Session } from "../session.ts";
import type { FoundDifference } from "./differences.ts";

/** Further differences of a body say nothing new. */
const MOST_OF_BODY = 20;
const MOST_VALUE = 200;
/** What facts say whose value does not count. */
const PRESENCE = new Set(["is there", "is set"]);

/** Found differences as those of a report: each with its class, and a sentence that says it. */
export function differencesFor(
  { mask, known }: Session,
  api: string,
  found: readonly FoundDifference[],
  { call, named }: { readonly call: Call; readonly named: ReadonlySet<string> },
): Difference[] {
  return essential(found).map(({ where, a, b, isSometimes }) => {
    const { reason, past } = known.allows(api, where);
    const shownA = a === null ? null : shortened(mask(a));
    const shownB = b === null ? null : shortened(mask(b));
    const sentence = sentenceOf({ where: mask(where), a: shownA, b: shownB, isSometimes, isOfTable: named.has(where) });
    const text = `${sentence} (${call.method} ${shortened(mask(urlOf(call)))})${past === undefined ? "" : ` ${past}`}`;
    const common = { where: mask(where), a: shownA, b: shownB, text };
    if (where === "failure" && a !== null) return { ...common, class: "UNMEASURED" };
    if (reason !== undefined) return { ...common, class: "KNOWN", known: reason };
    return { ...common, class: where === "failure" || isLostAuth({ where, a, b }) ? "FAIL" : "DIFF" };
  });
}

/** Without what follows from something else: another status has other headers and another body. */
function essential(found: readonly FoundDifference[]): FoundDifference[] {
  const hasStatus = found.some(({ where }) => where === "status");
  const isOfBody = ({ where }: FoundDifference): boolean => where.startsWith("body") || where === "header:content-type";
  const kept = hasStatus ? found.filter(({ where }) => where === "status" || where === "header:location") : found;
  return [...kept.filter((each) => !isOfBody(each)), ...kept.filter(isOfBody).slice(0, MOST_OF_BODY)];
}

/** Whether A asks who the client is, and B does not. */
function isLostAuth({ where, a, b }: Pick<FoundDifference, "where" | "a" | "b">): boolean {
  return where === "status" && (a === "401" || a === "403") && b?.startsWith("2") === true;
}

interface Said {
  readonly where: string;
  readonly a: string | null;
  readonly b: string | null;
  readonly isSometimes: boolean;
  readonly isOfTable: boolean;
}

function sentenceOf({ where, a, b, isSometimes, isOfTable }: Said): string {
  const who = isOfTable ? "the table says" : "A has";
  const sometimes = isSometimes ? "now and then " : "";
  const thing = nameOf(where);
  if (where === "failure") return a === null ? `B gives ${sometimes}no answer: ${b ?? ""}` : `A gives no answer: ${a}`;
  if (where === "status" && isLostAuth({ where, a, b }))
    return `Authentication is missing: A answers ${a ?? ""}, B ${b ?? ""}.`;
  if (where === "status") return `A answers ${a ?? "nothing"}, B ${sometimes}${b ?? "nothing"}.`;
  if (b === null) {
    const value = a === null || PRESENCE.has(a) ? "" : `; ${who} ${a}`;
    return `${thing} is missing at B${isSometimes ? " now and then" : ""}${value}.`;
  }
  if (a === null) return `${thing} is at B ${sometimes}and not at A${PRESENCE.has(b) ? "" : `: ${b}`}.`;
  return `${thing} differs: ${who} ${a}, B ${sometimes}${b}.`;
}

function nameOf(where: string): string {
  const [kind = "", ...rest] = where.split(":");
  const name = rest.join(":");
  if (kind === "header") return `The header ${name}`;
  if (kind === "cookie") {
    const [cookie = "", attribute] = name.split(";");
    return attribute === undefined ? `The cookie ${cookie}` : `${attribute} of the cookie ${cookie}`;
  }
  return name === "" ? "The body" : `The body at ${name}`;
}

function shortened(text: string): string {
  return text.length > MOST_VALUE ? `${text.slice(0, MOST_VALUE)}…` : text;
}
