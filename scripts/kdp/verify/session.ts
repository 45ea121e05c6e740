// SPDX-License-Identifier: Apache-2.0

import type { RouteIndex } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { decide } from "../../../plugins/route-table/decision/decide.ts";
import type { Decision } from "../../../plugins/route-table/decision/decision.ts";
import type { ClientOptions } from "./ask/http1.ts";
import type { Call } from "./ask/call.ts";
import type { Cluster } from "./cluster.ts";
import type { DnsAsker } from "./ask/dns.ts";
import type { Known } from "./known.ts";
import type { Token } from "./options.ts";
import type { ProbeRequest } from "./probe-request.ts";
import type { Question } from "./questions.ts";
import { valuesInQuery } from "./requests/without-secrets.ts";
import { targetOn, type Places, type Way } from "./ways.ts";

/** Everything that a run has, for whatever is asked in it. */
export interface Session {
  readonly table: RouteTable;
  readonly index: RouteIndex;
  readonly places: Places;
  /** The new cluster's name in the table. */
  readonly to: string;
  readonly a: Cluster;
  readonly b: Cluster;
  readonly client: ClientOptions;
  readonly dns: DnsAsker | undefined;
  readonly known: Known;
  readonly tokens: readonly Token[];
  /** Names of recorded headers, in lower case, that are secrets and sent all the same. */
  readonly secretHeaders: ReadonlySet<string>;
  /** The same of parameters in a query, as they are written. */
  readonly secretParameters: ReadonlySet<string>;
  /** Whether secrets may go over plain HTTP. */
  readonly allowsPlainSecrets: boolean;
  /** Hides secrets. */
  readonly mask: (text: string) => string;
  readonly requests: ReadonlyMap<string, readonly ProbeRequest[]>;
  readonly limits: Limits;
  /** Paths of the uploads and WebSockets that are asked for, by API. */
  readonly uploads: ReadonlyMap<string, string>;
  readonly webSockets: ReadonlyMap<string, string>;
}

/** What a run may cost, and what it demands. */
export interface Limits {
  /** How often each side is asked to measure its latency. */
  readonly samples: number;
  /** Days that a certificate must still hold. */
  readonly minDays: number;
  /** Seconds within which DNS must follow a rollback. */
  readonly maxTtl: number;
}

/** A question by one way, as a call. */
export function callOf(session: Session, way: Way, api: string, question: Question): Call {
  const { tokens, secretHeaders, secretParameters, allowsPlainSecrets } = session;
  const sent = question.hasToken ? tokensOf(tokens, api) : [];
  const names = new Set(sent.map(({ header }) => header.toLowerCase()));
  const isSecret =
    sent.length > 0 ||
    question.headers.some(([name]) => secretHeaders.has(name.toLowerCase())) ||
    valuesInQuery(question.path, secretParameters).length > 0;
  const isAllowed = way.dialled.scheme === "http" && allowsPlainSecrets;
  return {
    ...way.dialled,
    host: way.host,
    method: question.method,
    target: targetOn(way, question.path),
    headers: [
      ...question.headers.filter(([name]) => !names.has(name)),
      ...sent.map(({ header, value }) => [header, value] as const),
    ],
    ...(question.body !== undefined && { body: Buffer.from(question.body) }),
    ...(isSecret && !isAllowed && { mustTrust: true }),
  };
}

/** The tokens of an API: its own, else those of all. */
export function tokensOf(tokens: readonly Token[], api: string): readonly Token[] {
  const own = tokens.filter((token) => token.api === api);
  return own.length > 0 ? own : tokens.filter((token) => token.api === undefined);
}

/** What the table says of a call of B. */
export function decisionOf({ index }: Session, call: Pick<Call, "method" | "host" | "target" | "headers">): Decision {
  const headers = Object.fromEntries(call.headers.map(([name, value]) => [name.toLowerCase(), value]));
  const request = { method: call.method, host: call.host, target: call.target, headers };
  return decide(index, request, { time: Date.now() / 1_000, random: 0.5, isHealthy: () => true });
}
