// SPDX-License-Identifier: Apache-2.0

import type { Decision } from "../../../../plugins/route-table/decision/decision.ts";
import { answerOf, withoutText } from "../answers.ts";
import type { Call, Received } from "../ask/call.ts";
import { worstOf } from "../classes.ts";
import type { Question } from "../questions.ts";
import type { Comparison, Difference } from "../report.ts";
import { callOf, decisionOf, type Session } from "../session.ts";
import { type AskedApi, type Way } from "../ways.ts";
import { compareSurely, type Learnt } from "./confirm.ts";
import { differencesFor } from "./difference-text.ts";
import { factsOf, type Facts } from "./facts.ts";
import type { Here } from "./here.ts";
import { judgeOwnAnswer } from "./own-answer.ts";

/** Methods that change nothing (RFC 9110 section 9.2.1): only these are asked again and again. */
const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** Answers of one side to one call. */
interface Asked {
  readonly call: Call;
  readonly received: Received[];
}

/** Asks one question of A twice and of B once by each of its hosts, and compares. */
export async function compareQuestion(
  session: Session,
  api: AskedApi,
  question: Question,
  learnt: Learnt,
): Promise<Comparison[]> {
  const started = performance.now();
  const a: Asked = { call: callOf(session, api.a, api.name, question), received: [] };
  const ways = api.b.flatMap((way) => {
    const call = callOf(session, way, api.name, question);
    const decision = decisionOf(session, call);
    // An old host's path can be below another API's prefix on the short host: there it is another request.
    return decision.api === api.name ? [{ way, call, decision }] : [];
  });
  const comparisons: Comparison[] = [];
  for (const { way, call, decision } of ways) {
    if (decision.exit !== null) {
      comparisons.push(await compareWithTable(session, api, { question, way, call, decision }));
      continue;
    }
    while (a.received.length < 2) a.received.push(await session.a.ask(a.call));
    const b: Asked = { call, received: [await session.b.ask(call)] };
    comparisons.push(await compareWithA(session, api, { question, way, a, b, decision, learnt, started }));
  }
  return comparisons;
}

interface WithA {
  readonly question: Question;
  readonly way: Way;
  readonly a: Asked;
  readonly b: Asked;
  readonly decision: Decision;
  readonly learnt: Learnt;
  readonly started: number;
}

async function compareWithA(session: Session, api: AskedApi, given: WithA): Promise<Comparison> {
  const { question, way, a, b, decision, learnt, started } = given;
  const { decisionHeader } = session.index;
  const byPresence = decisionHeader === undefined ? [] : [decisionHeader.toLowerCase()];
  const factsOfA = (received: Received): Facts =>
    factsOf(withHeaders(received, decision), hereOf(api.a, a.call), byPresence);
  const factsOfB = (received: Received): Facts => factsOf(received, hereOf(way, b.call), byPresence);
  const again =
    (asked: Asked, side: Session["a"], facts: (received: Received) => Facts) => async (): Promise<Facts> => {
      const received = await side.ask(asked.call);
      asked.received.push(received);
      return facts(received);
    };
  const { differences, noise } = await compareSurely(
    a.received.map(factsOfA),
    b.received.map(factsOfB),
    { a: again(a, session.a, factsOfA), b: again(b, session.b, factsOfB) },
    { learnt, started, isRepeatable: SAFE.has(question.method) },
  );
  const named = new Set(Object.keys(decision.responseHeaders).map((name) => `header:${name.toLowerCase()}`));
  const found = differencesFor(session, api.name, differences, { call: b.call, named });
  return comparisonOf(session, { question, way, a, b, differences: found, noise });
}

/** Compares an answer that the gateway must give itself with what the table says. A says nothing about it. */
async function compareWithTable(
  session: Session,
  api: AskedApi,
  { question, way, call, decision }: { question: Question; way: Way; call: Call; decision: Decision },
): Promise<Comparison> {
  const received = await session.b.ask(call);
  const differences = judgeOwnAnswer(session, api.name, decision, received, call);
  const a: Asked = { call: callOf(session, api.a, api.name, question), received: [] };
  return comparisonOf(session, { question, way, a, b: { call, received: [received] }, differences, noise: [] });
}

function comparisonOf(
  { mask }: Session,
  given: {
    readonly question: Question;
    readonly way: Way;
    readonly a: Asked;
    readonly b: Asked;
    readonly differences: readonly Difference[];
    readonly noise: readonly string[];
  },
): Comparison {
  const { question, way, a, b, differences, noise } = given;
  const result = worstOf(differences.map((difference) => difference.class));
  const answers = ({ call, received }: Asked): Comparison["a"] => {
    const all = received.map((each) => answerOf(call, each, mask));
    return result === "SAME" ? all.slice(0, 2).map(withoutText) : all;
  };
  return {
    method: question.method,
    target: mask(a.call.target),
    headers: question.headers.map(([name, value]) => [name, mask(value)]),
    from: question.from,
    entry: way.entry,
    class: result,
    a: answers(a),
    b: answers(b),
    differences,
    noise: noise.map(mask),
  };
}

/** What A would answer as an API of the table: with the headers that the table adds to its answers. */
function withHeaders(received: Received, { responseHeaders }: Decision): Received {
  if (received.failure !== undefined) return received;
  const added = Object.entries(responseHeaders).map(([name, value]) => [name.toLowerCase(), value] as const);
  return { ...received, headers: [...received.headers, ...added] };
}

function hereOf({ dialled: { scheme }, before }: Way, { host, target }: Call): Here {
  return { scheme, host, prefix: before, path: target };
}
