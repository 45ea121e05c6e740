// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import type { ApiSettings } from "../../plugins/route-table/table/schema/api-fields.ts";
import type { OldHostLifecycle, Redirect } from "../../plugins/route-table/table/schema/old-host-fields.ts";
import type { Split } from "../../plugins/route-table/table/schema/split-fields.ts";

/** Names with common beginnings, and some names of the table's fields: code that mixes them up is found. */
export const NAMES = ["api1", "api10", "api", "a", "b", "inner", "apis", "constructor", "api1-v2"];
export const URLS = [
  "http://{api}.svc.example.net",
  "https://{api}.svc.example.net",
  "http://{api}.svc.example.net:8080/base",
  "https://fixed.example.net:8443/base/",
  "http://192.0.2.7:81/v2/{api}",
  "http://[2001:db8::7]:8080",
];
/** A placeholder for a short host of the table that receives the settings. */
export const SHORT_HOST = "{short}";

/** A value that may be absent: in half of the cases, or in the given proportion. */
export function optional<Value>(
  arbitrary: fc.Arbitrary<Value>,
  absent = 1,
  there = 1,
): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: absent, arbitrary: fc.constant(undefined) }, { weight: there, arbitrary });
}

const prefix = fc.oneof(
  { weight: 1, arbitrary: fc.constant("/") },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom(...NAMES, "{api}", "{api}"), { minLength: 1, maxLength: 3 })
      .map((segments) => `/${segments.join("/")}`),
  },
);

/** Weights in per cent and in thousandths, with and without fractions, in any order. */
const weights = fc.oneof(
  fc.constantFrom<Split["weights"]>(
    { a: 50, b: 50 },
    { b: 90, a: 10 },
    { a: 0, b: 100 },
    { c: 100 },
    { c: 0.5, b: 999.5 },
    { c: 33.4, a: 33.3, b: 33.3 },
    { b: 1, c: 1, a: 998 },
  ),
  fc.tuple(fc.constantFrom(100, 1_000), fc.nat({ max: 100 }), fc.nat({ max: 100 })).map(([sum, one, other]) => {
    const [a = 0, b = 0] = [Math.min(one, other), Math.max(one, other)].map((share) => (share * sum) / 100);
    return { c: sum - b, b: b - a, a };
  }),
);

const split: fc.Arbitrary<unknown> = fc.record({
  weights,
  by: optional(
    fc.constantFrom(
      "header:X-User-Id",
      "cookie:sid",
      "consumer",
      "ip",
      "header:X-User-Id, cookie:sid",
      " header:constructor,consumer ",
      "cookie:sid,ip,header:X-User-Id",
    ),
    1,
    3,
  ),
  entry: optional(fc.constantFrom("short", "legacy"), 3),
  override: optional(
    fc.record({ header: optional(fc.constant("X-Cluster")), cookie: optional(fc.constant("cluster"), 1, 3) }),
    1,
    4,
  ),
  salt: optional(fc.constantFrom("half", "2027~spring")),
});

/** Every date that a table may have. Times of requests are near these dates. */
export const DATES = {
  deprecated: ["2026-06-01", "2026-06-01T08:00:00+08:00"],
  brownouts: [
    { from: "2027-03-01T08:00:00+08:00", until: "2027-03-01T09:00:00+08:00" },
    { from: "2027-03-15", until: "2027-03-16", status: 410 },
    { from: "2027-03-16", until: "2027-03-16T00:00:01Z", status: 503 },
  ],
  sunset: ["2027-03-31", "2028-02-29T23:59:59Z"],
} as const;

const end: fc.Arbitrary<Record<string, unknown>> = fc
  .record({
    deprecated: optional(fc.constantFrom(...DATES.deprecated)),
    brownouts: optional(fc.subarray([...DATES.brownouts])),
    links: optional(
      fc.record({
        deprecation: optional(fc.constant("https://example.com/why?a=b,c;d")),
        sunset: optional(fc.constant("https://example.com/when#then")),
      }),
    ),
    end: optional(
      fc.record({
        sunset: fc.constantFrom(...DATES.sunset),
        afterSunset: optional(fc.constantFrom("serve", "redirect", "gone", "gone"), 1, 4),
      }),
      1,
      2,
    ),
  })
  .map(({ end: last, ...rest }) => ({ ...rest, ...last }));

/** The lifecycle of an old host or of an API's old hosts. */
export const endOfHost = end as fc.Arbitrary<OldHostLifecycle>;

const redirect = fc.record({
  status: optional(fc.constantFrom(302, 307, 308)),
  permanent: fc.constant(true),
  maxAge: optional(fc.constantFrom("1h30m", "1500ms", "10s")),
  origin: optional(fc.constantFrom(`https://${SHORT_HOST}:8443`, `http://${SHORT_HOST}`), 3),
}) as fc.Arbitrary<Redirect>;

const keepOrReject = optional(fc.constantFrom("keep", "reject"), 3);

/** The fields of one API or of `defaults`. An undefined field is absent. */
export const settings = fc.record({
  path: optional(prefix, 3),
  hosts: optional(
    fc.uniqueArray(fc.constantFrom("own-{api}.example.org", "{api}.old.example.com"), { maxLength: 2 }),
    3,
  ),
  cluster: optional(fc.constantFrom("a", "b", "c")),
  pin: optional(fc.constantFrom("a", "b", "c"), 9),
  upstream: optional(fc.constantFrom(...URLS)),
  split: optional(split),
  stripPath: optional(fc.boolean()),
  hostHeader: optional(
    fc.constantFrom(
      "upstream",
      "client",
      "literal.example.net",
      "{api}.literal.example.net",
      "{api}.old.example.com",
      "literal.example.net:8443",
    ),
  ),
  legacy: optional(fc.constantFrom("proxy", "redirect")),
  redirect: optional(redirect),
  oldHosts: optional(endOfHost, 3),
  healthCheck: optional(
    fc.record({
      path: fc.constant("/healthz"),
      interval: optional(fc.constantFrom("30s", "1500ms", "1m30s")),
      failover: optional(fc.boolean(), 2),
    }),
  ),
  cors: optional(
    fc.constantFrom(
      { allowOrigins: ["https://app.example.com"] },
      { allowOrigins: ["https://x.example.net", "http://localhost:3000"], allowCredentials: true },
      { allowOrigins: ["*"] },
    ),
    2,
  ),
  escapedSlashes: keepOrReject,
  pathParameters: keepOrReject,
  controlCharacters: keepOrReject,
}) as unknown as fc.Arbitrary<ApiSettings>;
