// SPDX-License-Identifier: Apache-2.0

import type { RouteIndex } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { locate } from "../../../plugins/route-table/decision/decide.ts";
import type { ProbeRequest } from "./probe-request.ts";
import type { AskedApi } from "./ways.ts";

/** One request of an API, whatever the host by which it is called. */
export interface Question {
  readonly method: string;
  /** Path and query as the API's own upstream sees them, without its base path. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly from: string;
  /** Whether the API's token goes with it. */
  readonly hasToken: boolean;
  readonly body?: string;
}

const BUILT_IN = "built in";
/** A client that takes compressed answers shows whether they are. */
const ACCEPT: readonly (readonly [string, string])[] = [
  ["accept", "*/*"],
  ["accept-encoding", "gzip"],
  ["user-agent", "kdp-verify"],
];
const PREFLIGHT: readonly (readonly [string, string])[] = [
  ["origin", "https://kdp-verify.example"],
  ["access-control-request-method", "GET"],
];

/** The questions that are asked of every API, without knowing it: the root in three ways, a path that nothing has, an escaped slash. */
export function builtInQuestions({ root, settings: { healthCheck }, route }: AskedApi, hasToken: boolean): Question[] {
  const get = (path: string): Question => ({ method: "GET", path, headers: ACCEPT, from: BUILT_IN, hasToken });
  const hasBasePath = [...route.destinations.values()].some(({ basePath }) => basePath !== "");
  const questions = [
    get(`${root}/`),
    get(`${root}/kdp-verify/no-such-path?x=1&y=%20z`),
    get(`${root}/kdp-verify/a%2Fb`),
    { ...get(`${root}/`), method: "HEAD" },
    { ...get(`${root}/`), method: "OPTIONS", headers: [...ACCEPT, ...PREFLIGHT] },
    ...(healthCheck === undefined || hasBasePath || root !== "" ? [] : [get(healthCheck.path)]),
    ...(hasToken ? [{ ...get(`${root}/`), hasToken: false }] : []),
  ];
  return questions;
}

/** A recorded request as a question; undefined where the table has no API for it. */
export function questionOf(index: RouteIndex, request: ProbeRequest, hasToken: boolean): Question | undefined {
  const { method, host, target, headers, from, body } = request;
  const { match } = locate(index, { method, host, target });
  if (match.kind !== "api") return undefined;
  const { prefix, route, entry } = match;
  const isStripped = entry === "short" && route.stripPath && prefix !== "/";
  if (isStripped && !target.startsWith(prefix)) return undefined;
  const names = new Set(headers.map(([name]) => name));
  const usual = ACCEPT.filter(([name]) => !names.has(name));
  const sent = headers.filter(([name]) => !UNSENT.has(name));
  const path = isStripped ? target.slice(prefix.length) : target;
  return { method, path, headers: [...usual, ...sent], from, hasToken, ...(body !== undefined && { body }) };
}

/** Headers of a recorded connection, which a new one has of its own. */
const UNSENT = new Set([
  "host",
  "connection",
  "keep-alive",
  "transfer-encoding",
  "content-length",
  "te",
  "upgrade",
  "expect",
  "proxy-connection",
]);
