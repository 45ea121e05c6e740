// SPDX-License-Identifier: Apache-2.0

import { expect } from "vitest";
import { forwardedPrefix } from "../../plugins/route-table/apply/forwarded-prefix.ts";
import type { RouteIndex } from "../../plugins/route-table/decision/compiled/table-index.ts";
import { locate } from "../../plugins/route-table/decision/decide.ts";
import type { Upstream } from "../../plugins/route-table/decision/decision.ts";
import type { Request } from "../../plugins/route-table/decision/request.ts";
import type { BehaviourCase } from "./cases.ts";
import type { RecordedResponse } from "./recordings.ts";

/** The request that an upstream received, in the fields of a decision, with its headers. Their names are in lower case. */
export interface ReceivedRequest extends Upstream {
  readonly headers: Readonly<Record<string, unknown>>;
}

/** An HTTP/1.1 request as bytes, one character for each byte. */
export function rawRequest({ method, host, target, headers = {} }: Request): string {
  const fields = Object.entries({ Host: host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${target} HTTP/1.1\r\n${fields.join("")}\r\n`;
}

/** The X-Forwarded-Prefix that the upstream of a request must receive. It does not depend on the kind of the routes. */
export function expectedPrefix(index: RouteIndex, request: Request): string | undefined {
  const { match, path = "" } = locate(index, request);
  return match.kind === "api" ? forwardedPrefix(match, path) : undefined;
}

/** Expects that the client and the upstreams received what a case says. */
export function expectOutcome(
  response: RecordedResponse,
  received: readonly ReceivedRequest[],
  decision: BehaviourCase["decision"],
): void {
  const { exit = null, upstream, requestHeaders, responseHeaders = {} } = decision;
  if (exit === null) {
    expect(response.status, response.body).toBe(200);
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject(upstream ?? {});
    expect(received[0]?.headers).toMatchObject(inLowerCase(requestHeaders ?? {}));
    expectHeaders(response, responseHeaders ?? {});
    return;
  }
  expect(received).toEqual([]);
  expectExit(response, decision);
  expectHeaders(response, responseHeaders ?? {});
}

function expectExit(response: RecordedResponse, { exit, because }: BehaviourCase["decision"]): void {
  expect(response.status, response.body).toBe(exit?.status);
  // nginx itself refuses a malformed request, before any plugin.
  if (exit?.status === 400 && String(because) !== "refused-path") return;
  expectHeaders(response, exit?.headers ?? {});
  if (exit?.status !== undefined && exit.status < 400) {
    expect(response.body).toBe("");
    return;
  }
  expectHeaders(response, { "Content-Type": "application/problem+json" });
  const requestId = headersOf(response)["x-kong-request-id"];
  const problem = JSON.parse(response.body ?? "") as Record<string, unknown>;
  expect(problem).toMatchObject({
    status: exit?.status,
    request_id: requestId,
    ...(exit?.type && { type: exit.type }),
    ...exit?.members,
  });
  if (because !== undefined) expect(problem["type"]).toBe(`urn:ddd-int-kdp:problem:${String(because)}`);
}

function expectHeaders(response: RecordedResponse, headers: Readonly<Record<string, string | undefined>>): void {
  expect(headersOf(response)).toMatchObject(inLowerCase(headers));
}

function headersOf({ headers = [] }: RecordedResponse): Readonly<Record<string, string>> {
  return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
}

/** HTTP/2 has header names in lower case. */
function inLowerCase<Value>(headers: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
