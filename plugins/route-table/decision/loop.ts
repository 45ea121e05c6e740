// SPDX-License-Identifier: Apache-2.0

import type { Headers } from "./decision.ts";
import type { Destination } from "./compiled/destination.ts";
import { headerOf, trimSpace } from "./http/headers.ts";
import type { Request } from "./request.ts";

/** The request header that says which gateways a request has been through (RFC 8586); its name in lower case. */
export const LOOP_HEADER = "cdn-loop";

/** The gateways in a `CDN-Loop` header, in their order, without their parameters. */
export function gatewaysOf(request: Request): readonly string[] {
  const value = headerOf(request, LOOP_HEADER);
  return value === undefined ? NONE : gatewaysIn(value);
}

const NONE: readonly string[] = [];

/** Apart from its caller, since LuaJIT compiles no function with closures in it. */
function gatewaysIn(value: string): string[] {
  return elementsOf(value)
    .map((element) => trimSpace(element.split(";")[0] ?? ""))
    .filter((id) => id !== "");
}

/** The elements of a list (RFC 9110 section 5.6.1). A comma in a quoted string parts none. */
function elementsOf(value: string): string[] {
  const elements: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let i = 0; i < value.length; i++) {
    const character = value.charAt(i);
    if (isQuoted && character === "\\") i += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (character === "," && !isQuoted) {
      elements.push(value.substring(start, i));
      start = i + 1;
    }
  }
  elements.push(value.substring(start));
  return elements;
}

/**
 * What an upstream that may send the request back is told, so that it is known when it comes: one that has a host of this gateway's
 * own. Undefined for others, which get the client's header as it came.
 */
export function loopHeaders(gateway: string, request: Request, { isOwnHost }: Destination): Headers | undefined {
  if (!isOwnHost) return undefined;
  const before = headerOf(request, LOOP_HEADER) ?? "";
  return { "CDN-Loop": before === "" ? gateway : `${before}, ${gateway}` };
}
