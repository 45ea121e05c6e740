// SPDX-License-Identifier: Apache-2.0

/**
 * The rules by which answers of A and B are compared. They are data: nothing else says what counts. The README states them.
 *
 * Names of headers are in lower case; `*` at the end stands for any text.
 */
export const COMPARISON_RULES = {
  /** Headers that never count: they say when, through whom, and in which form of transfer. */
  ignoredHeaders: [
    "date",
    "age",
    "via",
    "server",
    "connection",
    "keep-alive",
    "transfer-encoding",
    "content-length",
    "alt-svc",
    "x-kong-*",
    "x-request-id",
    "x-correlation-id",
    "x-amzn-trace-id",
    "x-b3-*",
    "traceparent",
    "tracestate",
    "x-envoy-upstream-service-time",
    "x-response-time",
    "x-runtime",
  ],
  /** Headers that always count: CORS, caching, security and authentication. A known difference must name them in full. */
  importantHeaders: [
    "access-control-*",
    "vary",
    "cache-control",
    "expires",
    "pragma",
    "etag",
    "last-modified",
    "strict-transport-security",
    "content-security-policy",
    "content-security-policy-report-only",
    "x-frame-options",
    "x-content-type-options",
    "referrer-policy",
    "permissions-policy",
    "cross-origin-*",
    "www-authenticate",
    "proxy-authenticate",
    "allow",
  ],
  /** Headers whose number changes with every request: only their presence counts. */
  countedHeaders: ["ratelimit-*", "x-ratelimit-*", "retry-after"],
  /** Headers that are lists in any order, without case. */
  listHeaders: [
    "vary",
    "allow",
    "cache-control",
    "access-control-allow-methods",
    "access-control-allow-headers",
    "access-control-expose-headers",
  ],
  /** Headers that are one URL: an own one is compared as the client's URL. */
  urlHeaders: ["location", "content-location"],
  /** Attributes of cookies that count; values never do. Max-Age and Expires count by their presence. */
  cookieAttributes: ["domain", "path", "secure", "httponly", "samesite", "partitioned", "max-age", "expires"],
  cookieAttributesByPresence: ["max-age", "expires"],
  /** B is slow if the interval of its median is above A's by more than both. */
  slower: { times: 1.5, milliseconds: 50 },
  /** A body with more values than this is compared as bytes. */
  mostValues: 20_000,
  /** Further answers of both before a difference counts, and so many more of A where B answers now so, now so. */
  confirmations: 5,
  furtherConfirmations: 8,
  /** The shortest time between the first and the last answer that confirm a difference: clocks move on meanwhile. */
  confirmedAfterMs: 1_200,
} as const;

/** Whether a name is in a list, where `*` at the end stands for any text. */
export function isListed(list: readonly string[], name: string): boolean {
  return list.some((each) => (each.endsWith("*") ? name.startsWith(each.slice(0, -1)) : each === name));
}
