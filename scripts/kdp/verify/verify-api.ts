// SPDX-License-Identifier: Apache-2.0

import type { RouteIndex } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { classOf } from "./classes.ts";
import { checkAskedFor } from "./checks/asked-for.ts";
import { checked, endedEarly } from "./checks/check.ts";
import { checkHttp2 } from "./checks/http2.ts";
import { checkPlugins } from "./checks/plugins.ts";
import { checkPrefix } from "./checks/refusals.ts";
import { checkRollback, describeDns } from "./checks/rollback.ts";
import { checkSamples } from "./checks/samples.ts";
import { checkSplit } from "./checks/split.ts";
import { checkTls } from "./checks/tls.ts";
import { compareQuestion } from "./compare/question.ts";
import type { Learnt } from "./compare/confirm.ts";
import { builtInQuestions, questionOf, type Question } from "./questions.ts";
import type { ApiReport, Check, Comparison } from "./report.ts";
import { tokensOf, type Session } from "./session.ts";
import { latencyOf } from "./statistics.ts";
import type { AskedApi, Way } from "./ways.ts";

/** What the check of one API needs besides the session. */
export interface ApiContext {
  /** A way into another API. */
  readonly other: Way | undefined;
  /** The table with everything pinned to A. */
  readonly pinned: RouteIndex;
}

/** Everything about one API. What is not asked when the time is over, or after an unexpected error, is UNMEASURED. Never throws. */
export async function verifyApi(session: Session, api: AskedApi, { other, pinned }: ApiContext): Promise<ApiReport> {
  const checks: Check[] = [];
  const comparisons: Comparison[] = [];
  let latency = { a: latencyOf([]), b: latencyOf([]) };
  try {
    const tls = await checkTls(session, api);
    checks.push(...tls.checks);
    const learnt: Learnt = { confirmed: new Map(), noise: new Set() };
    const questions = questionsOf(session, api);
    for (const question of questions) comparisons.push(...(await compareQuestion(session, api, question, learnt)));
    checks.push(...reachability(session, api.name, comparisons));
    const question = questions.find(({ method, hasToken }) => method === "GET" && hasToken) ?? questions[0];
    if (question !== undefined) {
      const samples = await checkSamples(session, api, question);
      latency = samples.latency;
      checks.push(
        ...samples.checks,
        ...(await checkPlugins(session, api, question)),
        ...(await checkSplit(session, api, question)),
        ...(await checkHttp2(session, api, question, { other, http2: tls.http2 })),
      );
    }
    checks.push(...(await checkPrefix(session, api)), ...(await checkAskedFor(session, api)));
    const certificate = tls.ofA;
    checks.push(...(await checkRollback(session, api, { comparisons, certificate, pinned })));
    checks.push(...(await describeDns(session, api)));
  } catch (error) {
    checks.push(endedEarly(session, api.name, "reach", error));
  }
  return { api: api.name, ...classOf(checks, comparisons), checks, comparisons, latency };
}

function questionsOf(session: Session, api: AskedApi): Question[] {
  const hasToken = tokensOf(session.tokens, api.name).length > 0;
  const recorded = (session.requests.get(api.name) ?? []).flatMap(
    (request) => questionOf(session.index, request, hasToken) ?? [],
  );
  return [...builtInQuestions(api, hasToken), ...recorded];
}

/** Whether A and B answered at all, and to the end. */
function reachability(session: Session, api: string, comparisons: readonly Comparison[]): Check[] {
  const ofB = comparisons.flatMap(({ b }) => b);
  const failed = ofB.filter(({ failure }) => failure !== undefined);
  const [first] = failed;
  if (ofB.length === 0)
    return [checked(session, api, "reach", "UNMEASURED", "The table has no host of B for this API.")];
  if (first === undefined) {
    return [checked(session, api, "reach", "SAME", `B gave ${ofB.length} answers to ${ofB.length} requests.`)];
  }
  const why = first.failure ?? "";
  if (failed.length === ofB.length) return [checked(session, api, "reach", "FAIL", `B does not answer: ${why}`)];
  const text = `B stopped answering after ${ofB.indexOf(first)} answers: ${why} (${failed.length} of ${ofB.length} failed.)`;
  return [checked(session, api, "reach", "FAIL", text)];
}
