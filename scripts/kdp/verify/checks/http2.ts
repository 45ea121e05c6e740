// SPDX-License-Identifier: Apache-2.0

import { decide } from "../../../../plugins/route-table/decision/decide.ts";
import { askHttp2 } from "../ask/http2.ts";
import { urlOf, type Call, type Received } from "../ask/call.ts";
import { compareSurely, type Learnt } from "../compare/confirm.ts";
import { factsOf, type Facts } from "../compare/facts.ts";
import type { Question } from "../questions.ts";
import type { Check } from "../report.ts";
import type { Session } from "../session.ts";
import type { AskedApi, Way } from "../ways.ts";
import { checked, said } from "./check.ts";
import { callTo } from "./plugins.ts";
import type { TlsResult } from "./tls.ts";

const MISDIRECTED = 421;

/**
 * Whether B answers a request on another API's HTTP/2 connection as on its own: browsers use one connection for all hosts that its
 * certificate covers.
 *
 * @param other - A way into another API.
 */
export async function checkHttp2(
  session: Session,
  api: AskedApi,
  question: Question,
  { other, http2 }: { readonly other: Way | undefined; readonly http2: TlsResult["http2"] },
): Promise<Check[]> {
  if (http2.b !== true) {
    if (http2.a !== true || http2.b === undefined) return [];
    return [checked(session, api.name, "http2", "DIFF", "A speaks HTTP/2, and B does not.")];
  }
  const call = callTo(session, api, { ...question, hasToken: false });
  if (call === undefined || other === undefined) return [];
  const shared: Call = { ...call, serverName: other.dialled.serverName };
  const ask = async (): Promise<Received | undefined> => {
    await session.b.turn();
    return askHttp2(shared, session.client);
  };
  const first = await ask();
  if (first === undefined) return [said(session, "http2", `B does not speak HTTP/2 at ${other.host}.`)];
  const url = `${urlOf(call)} on a connection to ${other.host}`;
  const wanted = wantedOf(session, shared);
  if (first.status === MISDIRECTED) {
    const text = `B answers ${url} with 421, and clients ask again on a connection of their own.`;
    return [checked(session, api.name, "http2", "SAME", text)];
  }
  if (wanted === MISDIRECTED) {
    const text = `B answers ${url} with ${first.status}, and the table says 421 (checkServerName).`;
    return [checked(session, api.name, "http2", "DIFF", text)];
  }
  const here = { scheme: "https", host: call.host, prefix: "", path: call.target };
  const facts = (received: Received): Facts => factsOf(received, here);
  const own = async (): Promise<Facts> => facts(await session.b.ask(call));
  const learnt: Learnt = { confirmed: new Map(), noise: new Set() };
  const started = performance.now();
  const { differences } = await compareSurely(
    [await own(), await own()],
    [facts(first)],
    { a: own, b: async () => facts((await ask()) ?? first) },
    { learnt, started },
  );
  const [worst] = differences;
  if (worst === undefined) return [checked(session, api.name, "http2", "SAME", `B answers ${url} as on its own.`)];
  const text = `B answers ${url} otherwise than on its own: ${worst.where} is ${worst.b ?? "missing"} instead of ${worst.a ?? "nothing"}. It may be another API's answer.`;
  return [checked(session, api.name, "http2", "FAIL", text)];
}

function wantedOf({ index }: Session, { method, host, target, serverName }: Call): number | undefined {
  const request = { method, host, target, isHttp2: true, ...(serverName !== null && { serverName }) };
  const { exit } = decide(index, request, { time: Date.now() / 1_000, random: 0.5, isHealthy: () => true });
  return exit?.status;
}
