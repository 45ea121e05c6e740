// SPDX-License-Identifier: Apache-2.0

import { defaultStatusPage } from "../error-page.ts";
import type { KongResponse } from "../exchange.ts";
import { headerOf, withHeader, type HeaderList } from "../headers.ts";
import { headerMap, headerValues, PdkError, stringArgument, toByteString, type PdkFunctions } from "./values.ts";

/** `kong.response`: headers for the client, and the calls that end a request. */
export const RESPONSE_FUNCTIONS: PdkFunctions = {
  "kong.response.set_header": (exchange, name, value) => {
    const header = stringArgument(name, "header");
    exchange.responseHeaders = withHeader(exchange.responseHeaders, header, headerValues(header, value));
  },
  "kong.response.set_headers": (exchange, headers) => {
    for (const [name, values] of headerMap(headers)) {
      exchange.responseHeaders = withHeader(exchange.responseHeaders, name, values);
    }
  },
  "kong.response.exit": (exchange, ...args) => {
    const [status, body, headers] = untilNil(args);
    const code = statusArgument(status);
    const own = headers === undefined ? [] : flatten(headerMap(headers));
    exchange.exit = bodyOf(code, body, own, exchange.request.headers, exchange.request.id);
  },
};

/** Drops the arguments from the first nil on. Kong unpacks arguments as a Lua list, which ends at its first nil. */
function untilNil(args: readonly unknown[]): readonly unknown[] {
  const end = args.findIndex((each) => each === null || each === undefined);
  return end === -1 ? args : args.slice(0, end);
}

function bodyOf(
  status: number,
  body: unknown,
  headers: HeaderList,
  requestHeaders: HeaderList,
  requestId: string,
): KongResponse {
  if (typeof body === "string" || body instanceof Uint8Array) {
    return { status, headers, body: Buffer.from(toByteString(body), "latin1") };
  }
  if (body === undefined) return defaultStatusPage(status, headers, requestHeaders, requestId);
  const type: HeaderList =
    headerOf(headers, "content-type") === undefined ? [["Content-Type", "application/json; charset=utf-8"]] : [];
  return { status, headers: [...headers, ...type], body: Buffer.from(luaJson(body), "utf8") };
}

/** Encodes JSON as Kong does. In a Lua table, an empty list is the same as an empty map. */
function luaJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (Array.isArray(each) && each.length === 0 ? {} : each));
}

function statusArgument(status: unknown): number {
  if (typeof status !== "number") throw new PdkError("code must be a number");
  if (status < 100 || status > 599) throw new PdkError("code must be a number between 100 and 599");
  return status;
}

function flatten(headers: readonly [string, string[]][]): HeaderList {
  return headers.flatMap(([name, values]) => values.map((value): [string, string] => [name, value]));
}
