// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import type { Request } from "../../plugins/route-table/route/request.ts";
import type { RouteTable } from "../../plugins/route-table/table/route-table.ts";

/** Names that begin like each other, and some of the table's own words, so that they get in each other's way. */
const NAMES = ["api1", "api10", "api", "a", "b", "inner", "apis", "constructor", "api1-v2"];
const SHORT_HOSTS = ["dev-01.example.com", "dev.example.com"];
const PATTERNS = ["{api}.old.example.com", "svc-{api}.example.com", "{api}-x.old.example.com", "{api}.example.com"];
const URLS = [
  "http://{api}.svc.example.net",
  "https://{api}.svc.example.net",
  "http://{api}.svc.example.net:8080/base",
  "https://fixed.example.net:8443/base/",
  "http://192.0.2.7:81/v2/{api}",
  "http://[2001:db8::7]:8080",
];

const segment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ".",
      "..",
      "",
      "%2e",
      "%2E%2e",
      "%2f",
      "..%2f",
      "a;b",
      ";",
      "%7E",
      "%zz",
      "%",
      "%00",
      "ü",
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary-ascii", maxLength: 4 }) },
);

/** A text as the bytes of its UTF-8, a character each. */
function bytes(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

/** Request paths as sent: names, dot segments, empty ones, escapes right and wrong, and anything else. */
export const pathText: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: fc.array(segment, { maxLength: 8 }).map((segments) => bytes(`/${segments.join("/")}`)) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }).map(bytes) },
  { weight: 1, arbitrary: fc.nat({ max: 3_000 }).map((length) => `/api1/${"x/".repeat(length)}`) },
);

const prefix = fc.oneof(
  fc.constant("/"),
  fc
    .array(fc.constantFrom(...NAMES, "{api}"), { minLength: 1, maxLength: 3 })
    .map((segments) => `/${segments.join("/")}`),
);

/** A value that may be absent, in the words of a record of optional fields. */
function optional<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 1 });
}

const settings = fc
  .record({
    path: optional(prefix),
    hosts: optional(
      fc.uniqueArray(fc.constantFrom("own-{api}.example.org", "{api}.old.example.com"), { maxLength: 2 }),
    ),
    cluster: optional(fc.constantFrom("a", "b")),
    pin: optional(fc.constantFrom("a", "b")),
    upstream: optional(fc.constantFrom(...URLS)),
    stripPath: optional(fc.boolean()),
    hostHeader: optional(fc.constantFrom("upstream", "client", "literal.example.net", "{api}.literal.example.net")),
  })
  .map(withoutUndefined);

/** Route tables, not all of them right: what can't be served the check refuses, and the test passes over. */
export const routeTable: fc.Arbitrary<RouteTable> = fc
  .record({
    shortHosts: fc.uniqueArray(fc.constantFrom(...SHORT_HOSTS), { minLength: 1 }),
    legacyHosts: fc.uniqueArray(
      fc
        .record({
          host: fc.constantFrom(...PATTERNS),
          deprecated: optional(fc.constantFrom("2026-06-01", "2026-06-01T08:00:00+08:00")),
          sunset: optional(fc.constantFrom("2027-03-31", "2028-02-29T23:59:59Z")),
        })
        .map(withoutUndefined),
      { selector: ({ host }) => host, maxLength: 3 },
    ),
    clusters: fc.record({
      a: fc
        .record({ url: fc.constantFrom(...URLS), address: optional(fc.constant("10.98.10.88")) })
        .map(withoutUndefined),
      b: fc.record({ url: fc.constantFrom(...URLS) }),
    }),
    pin: optional(fc.constantFrom("a", "b")),
    defaults: settings
      .map((each) => ({ ...each, cluster: each.cluster ?? "b", path: undefined }))
      .map(withoutUndefined),
    apis: fc
      .uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 6 })
      .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, settings])))),
  })
  .map(withoutUndefined) as unknown as fc.Arbitrary<RouteTable>;

function withoutUndefined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value;
}

const hostName = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SHORT_HOSTS) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...PATTERNS, "own-{api}.example.org"), fc.constantFrom(...NAMES, "nobody", "", "a.b"))
      .map(([pattern, name]) => pattern.replace("{api}", name)),
  },
  { weight: 1, arbitrary: fc.domain() },
  { weight: 1, arbitrary: fc.constantFrom("", ".", "192.0.2.1", "[2001:db8::1]", "toString", "__proto__") },
);

/** Host headers: names of the table and others, in any case, with ports and final dots. */
const hostText: fc.Arbitrary<string> = fc
  .tuple(hostName, fc.constantFrom("", "", "", "."), fc.constantFrom("", "", "", ":443", ":", ":x"), fc.boolean())
  .map(([name, dot, port, shouts]) => (shouts ? name.toUpperCase() : name) + dot + port);

const queryText = fc.oneof(
  fc.constantFrom("", "", "?", "?q=1", "?a=%2F..//&b=c;d?e", "?#x"),
  fc.string({ maxLength: 10 }).map((text) => bytes(`?${text}`)),
);

/** Requests for tables of `routeTable`. */
export const request: fc.Arbitrary<Request> = fc.record({
  method: fc.constantFrom("GET", "POST", "PROPFIND"),
  host: hostText,
  target: fc.tuple(pathText, queryText).map(([path, query]) => path + query),
});
