// SPDX-License-Identifier: Apache-2.0

import { counted } from "../../text/counted.ts";
import type { Received } from "../ask/call.ts";
import { COMPARISON_RULES } from "../comparison-rules.ts";
import type { Question } from "../questions.ts";
import type { Check, Latency, Quantile } from "../report.ts";
import { callOf, decisionOf, type Session } from "../session.ts";
import { latencyOf } from "../statistics.ts";
import type { AskedApi } from "../ways.ts";
import { checked, said } from "./check.ts";

/** What the samples of an API showed. */
export interface SampleResult {
  readonly latency: { readonly a: Latency; readonly b: Latency };
  readonly checks: readonly Check[];
}

/** Asks both in turn, many times: whether B is as steady and as fast as A. */
export async function checkSamples(session: Session, api: AskedApi, question: Question): Promise<SampleResult> {
  const callA = callOf(session, api.a, api.name, question);
  const callB = api.b
    .map((way) => callOf(session, way, api.name, question))
    .find((call) => decisionOf(session, call).upstream !== null);
  const a: Received[] = [];
  const b: Received[] = [];
  if (callB !== undefined) {
    for (let i = 0; i < session.limits.samples; i += 1) {
      a.push(await session.a.ask(callA));
      b.push(await session.b.ask(callB));
    }
  }
  const latency = { a: latencyOf(timesOf(a)), b: latencyOf(timesOf(b)) };
  if (callB === undefined) return { latency, checks: [said(session, "latency", "B passes none of its hosts on.")] };
  return { latency, checks: [steadiness(session, api.name, a, b), speed(session, api.name, latency)] };
}

/** The first answer of each has to make its connection: it is no sample. */
function timesOf(received: readonly Received[]): number[] {
  return received.slice(1).flatMap(({ failure, ms }) => (failure === undefined ? [ms] : []));
}

function steadiness(session: Session, api: string, a: readonly Received[], b: readonly Received[]): Check {
  const ofA = tally(a);
  const ofB = tally(b);
  const isUsual = (status: string): boolean => ofA.has(status);
  const odd = [...ofB].filter(([status]) => !isUsual(status));
  if ([...ofA.keys()].every((status) => status === NO_ANSWER)) {
    return checked(session, api, "steady", "UNMEASURED", "A gave no answer, so there is nothing to compare B's with.");
  }
  // An answer that is always another one is what the comparisons say.
  if (odd.length === 0 || (ofB.size === 1 && !ofB.has(NO_ANSWER))) {
    return checked(session, api, "steady", "SAME", `${counted(b.length, "answer")} of B: ${listed(ofB)}.`);
  }
  const isDown = ofB.has(NO_ANSWER) && !isUsual(NO_ANSWER);
  const why = b.find(({ failure }) => failure !== undefined)?.failure ?? "";
  const text = `Of ${counted(b.length, "answer")} of B: ${listed(ofB)}. A: ${listed(ofA)}. ${why}`.trim();
  return checked(session, api, "steady", isDown ? "FAIL" : "DIFF", text);
}

const NO_ANSWER = "no answer";

function tally(received: readonly Received[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { status, failure } of received) {
    const name = failure === undefined ? `${status}` : NO_ANSWER;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function listed(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, count]) => `${name} ${count} times`).join(", ");
}

function speed(session: Session, api: string, { a, b }: { readonly a: Latency; readonly b: Latency }): Check {
  const few = [a.tooFew === undefined ? "" : `A: ${a.tooFew}`, b.tooFew === undefined ? "" : `B: ${b.tooFew}`];
  const note = few.filter((text) => text !== "").join(" ");
  const slow = (["p99", "p95", "p50"] as const).find((name) => isSlower(a[name], b[name]));
  const seen = (["p50", "p95", "p99"] as const).flatMap((name) => {
    const one = a[name];
    const other = b[name];
    return one === null || other === null ? [] : [`${name} of A ${described(one)}, of B ${described(other)}`];
  });
  if (seen.length === 0) return said(session, "latency", `Too few answers to compare latency. ${note}`);
  const text = `${seen.join("; ")}. ${note}`.trim();
  if (slow === undefined) return checked(session, api, "latency", "SAME", text);
  return checked(session, api, "latency", "DIFF", `B is slower at ${slow}. ${text}`);
}

/** Whether the interval of B lies above that of A, and by more than the rules allow. */
function isSlower(a: Quantile | null, b: Quantile | null): boolean {
  const { times, milliseconds } = COMPARISON_RULES.slower;
  if (a === null || b === null) return false;
  return b.low > a.high * times && b.low > a.high + milliseconds;
}

function described({ ms, low, high }: Quantile): string {
  return `${ms} ms (95 % sure ${low} to ${high})`;
}
