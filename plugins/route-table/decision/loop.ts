// SPDX-License-Identifier: Apache-2.0

import type { Headers } from "./decision.ts";
import type { Destination } from "./compiled/destination.ts";
import { headerOf, trimSpace } from "./http/headers.ts";
import type { Request } from "./request.ts";

/** The request header that lists the gateways a request has passed (RFC 8586); its name in lower case. */
export const LOOP_HEADER = "cdn-loop";

/** The gateways in a request's `CDN-Loop` header, in order, without their parameters. */
export function gatewaysOf(request: Request): readonly string[] {
  const value = headerOf(request, LOOP_HEADER);
  return value === undefined ? NONE : gatewaysIn(value);
}

const NONE: readonly string[] = [];

/** A function of its own, since LuaJIT does not compile a function that creates closures. */
function gatewaysIn(value: string): string[] {
  return elementsOf(value)
    .map((element) => trimSpace(element.split(";")[0] ?? ""))
    .filter((id) => id !== "");
}

/**
 * The elements of a list (RFC 9110 section 5.6.1). Commas inside quotes do not separate. A quote that is never closed is a character like
 * others: a client that sends one would hide all gateways that come after it.
 */
function elementsOf(value: string): string[] {
  const elements: string[] = [];
  let start = 0;
  let hasQuotes = true;
  let i = 0;
  while (i < value.length) {
    const character = value.charAt(i);
    if (character === ",") {
      elements.push(value.substring(start, i));
      start = i + 1;
    } else if (character === '"' && hasQuotes) {
      const end = closingQuote(value, i);
      // No later quote is closed either, so none is looked for: the time stays linear.
      if (end === undefined) hasQuotes = false;
      else i = end;
    }
    i += 1;
  }
  elements.push(value.substring(start));
  return elements;
}

/** Where a quoted text ends that begins at `start`. */
function closingQuote(value: string, start: number): number | undefined {
  let i = start + 1;
  while (i < value.length) {
    const character = value.charAt(i);
    if (character === '"') return i;
    i += character === "\\" ? 2 : 1;
  }
  return undefined;
}

/**
 * The `CDN-Loop` header for an upstream that could send the request back here, since its host is one of this gateway's own. The
 * gateway recognises the request by it. Undefined for any other upstream, which receives the client's header unchanged.
 */
export function loopHeaders(gateway: string, request: Request, { isOwnHost }: Destination): Headers | undefined {
  if (!isOwnHost) return undefined;
  const before = headerOf(request, LOOP_HEADER) ?? "";
  return { "CDN-Loop": before === "" ? gateway : `${before}, ${gateway}` };
}
