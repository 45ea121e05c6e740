// SPDX-License-Identifier: Apache-2.0

import type { Decision } from "../../../../plugins/route-table/decision/decision.ts";
import { headerValue, urlOf, type Call, type Received } from "../ask/call.ts";
import type { Difference } from "../report.ts";
import type { Session } from "../session.ts";

const OF_THE_TABLE = "the table";

/**
 * Judges an answer that the gateway must give itself, such as a redirect of an old host or 410 after its end. An answer as the table says
 * is a known difference: A serves the same request.
 */
export function judgeOwnAnswer(
  { known, mask }: Session,
  api: string,
  { exit, because, responseHeaders }: Decision,
  received: Received,
  call: Call,
): Difference[] {
  if (exit === null) return [];
  const at = `(${call.method} ${mask(urlOf(call))})`;
  if (received.failure !== undefined) {
    const b = mask(received.failure);
    return [{ where: "failure", a: null, b, class: "FAIL", text: `B gives no answer: ${b} ${at}` }];
  }
  const wanted = new Map([
    ["status", `${exit.status}`],
    ...Object.entries({ ...responseHeaders, ...exit.headers })
      .filter(([name]) => !COUNTDOWN.has(name.toLowerCase()))
      .map(([name, value]) => [`header:${name.toLowerCase()}`, value] as const),
  ]);
  const got = (where: string): string | null =>
    where === "status" ? `${received.status}` : (headerValue(received, where.slice("header:".length)) ?? null);
  const wrong = [...wanted].filter(([where, value]) => got(where) !== value);
  if (wrong.length === 0) {
    const why = `the table says so: ${because.join(", ")}`;
    const text = `B answers ${exit.status} itself, as the table says (${because.join(", ")}). ${at}`;
    return [
      { where: "status", a: null, b: `${exit.status}`, class: "KNOWN", text, known: { why, place: OF_THE_TABLE } },
    ];
  }
  return wrong.map(([where, value]) => {
    const shown = mask(got(where) ?? "nothing");
    const { reason, past } = known.allows(api, where);
    const name = where === "status" ? "an answer" : where.replace(":", " ");
    const text = `The table says ${name} ${value} (${because.join(", ")}), B gives ${shown}. ${at}${past === undefined ? "" : ` ${past}`}`;
    const common = { where, a: value, b: mask(got(where) ?? ""), text };
    return reason === undefined ? { ...common, class: "DIFF" } : { ...common, class: "KNOWN", known: reason };
  });
}

/** Headers whose value goes down with the time. */
const COUNTDOWN = new Set(["retry-after"]);
