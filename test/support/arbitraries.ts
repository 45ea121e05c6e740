// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import type { Circumstances, Request } from "../../plugins/route-table/decision/request.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { DATES, endOfHost, NAMES, optional, settings, SHORT_HOST, URLS } from "./arbitrary-settings.ts";

/** Names that every object of JavaScript has. No table has them. */
const SPECIAL_NAMES = ["__proto__", "toString", "hasOwnProperty", "valueOf"];
const SHORT_HOSTS = ["dev-01.example.com", "dev.example.com"];
const PATTERNS = ["{api}.old.example.com", "svc-{api}.example.com", "{api}-x.old.example.com", "{api}.example.com"];

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
      "%3b",
      "\\",
      "%0d",
      "%7F",
      "%250a",
      "%7E",
      "%zz",
      "%",
      "%00",
      "ü",
      ...SPECIAL_NAMES,
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary-ascii", maxLength: 4 }) },
);

/** A text as its UTF-8 bytes, one character for each byte. */
function bytes(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

/** Request paths as sent: names, dot segments, empty segments, valid and invalid escapes, and random text. */
export const pathText: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: fc.array(segment, { maxLength: 8 }).map((segments) => bytes(`/${segments.join("/")}`)) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }).map(bytes) },
  { weight: 1, arbitrary: fc.nat({ max: 3_000 }).map((length) => `/api1/${"x/".repeat(length)}`) },
);

/** Paths of names, as in most requests. Some contain something that an API may refuse. */
const plainPath = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...NAMES) }, fc.constantFrom("a;b", "%2f", "%0d", "é", "..")),
    {
      maxLength: 4,
    },
  )
  .map((segments) => bytes(`/${segments.join("/")}`));

const legacyHost = fc.tuple(fc.constantFrom(...PATTERNS), endOfHost).map(([host, end]) => ({ host, ...end }));

/** Route tables. Some are invalid: the check refuses them, and the test skips them. */
export const routeTable: fc.Arbitrary<RouteTable> = fc
  .record({
    shortHosts: fc.uniqueArray(fc.constantFrom(...SHORT_HOSTS), { minLength: 1 }),
    legacyHosts: fc.uniqueArray(legacyHost, { selector: ({ host }) => host, minLength: 2, maxLength: 3 }),
    clusters: fc
      .record({
        a: fc.oneof(
          fc.record({ url: fc.constantFrom(...URLS), address: optional(fc.constant("10.98.10.88")) }),
          fc.constant({ url: "https://{api}.old.example.com", address: "{api}.lb.example.net" }),
        ),
        b: fc.record({ url: fc.constantFrom(...URLS) }),
        c: fc.record({ url: fc.constantFrom(...URLS) }),
      })
      .chain((clusters) => fc.shuffledSubarray(Object.entries(clusters), { minLength: 3 }))
      .map((clusters) => Object.fromEntries(clusters)),
    pin: optional(fc.constantFrom("a", "b", "c"), 19),
    decisionHeader: optional(fc.constantFrom("X-Cluster", "Kdp-Decision")),
    checkServerName: optional(fc.boolean(), 1, 4),
    defaults: settings.map((each) => ({ ...each, cluster: each.cluster ?? "b", path: undefined })),
    apis: fc
      .uniqueArray(fc.constantFrom(...NAMES), { minLength: 5, maxLength: 8 })
      .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, settings])))),
  })
  .map((table) => {
    const text = JSON.stringify(table).replaceAll(SHORT_HOST, table.shortHosts.at(-1) ?? "");
    // This also removes undefined values.
    return JSON.parse(text) as RouteTable;
  });

const hostName = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...SHORT_HOSTS) },
  {
    weight: 20,
    arbitrary: fc
      .tuple(
        fc.oneof(fc.constantFrom(...PATTERNS, "own-{api}.example.org"), fc.constant("{api}.old.example.com")),
        fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom(...NAMES) },
          fc.constantFrom("nobody", "", "a.b", ...SPECIAL_NAMES),
        ),
      )
      .map(([pattern, name]) => pattern.replace("{api}", name)),
  },
  { weight: 1, arbitrary: fc.domain() },
  { weight: 1, arbitrary: fc.constantFrom("", ".", "192.0.2.1", "[2001:db8::1]", "toString", "__proto__") },
);

/** Host headers: names in the table and other names, some in capitals, with ports and final dots. */
const hostText: fc.Arbitrary<string> = fc
  .tuple(
    hostName,
    fc.oneof({ weight: 9, arbitrary: fc.constant("") }, fc.constant(".")),
    fc.oneof({ weight: 7, arbitrary: fc.constant("") }, fc.constantFrom(":443", ":", ":x")),
    fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
  )
  .map(([name, dot, port, shouts]) => (shouts ? name.toUpperCase() : name) + dot + port);

const queryText = fc.oneof(
  fc.constantFrom("", "", "?", "?q=1", "?a=%2F..//&b=c;d?e", "?#x", '?q="<>', "?\x01\x7f\\"),
  fc.string({ maxLength: 10 }).map((text) => bytes(`?${text}`)),
);

const clientKey = fc.oneof(fc.constantFrom("", "user-1", "user-2"), fc.string({ maxLength: 12 }).map(bytes));
const wish = fc.constantFrom("a", "b", "c", "always", "never", "A", "a, b", "z", "");

/**
 * `Cookie` headers: duplicate cookies, quotes, blanks, names with the same ending as the name that is looked for, and no cookies at all.
 */
const cookies = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.tuple(fc.constantFrom("sid=", 'sid="', "xsid=", "SID=", "sid"), clientKey).map((pair) => pair.join("")),
        fc.tuple(fc.constantFrom("cluster=", "cluster=", "xcluster="), wish).map((pair) => pair.join("")),
        clientKey.map((key) => `sid="${key}"`),
      ),
      { maxLength: 4 },
    ),
    fc.constantFrom("; ", ";", " ;\t"),
  )
  .map(([pairs, separator]) => pairs.join(separator));

const hops = fc.constantFrom(
  "",
  "edge.example.net",
  'edge.example.net; v="1"',
  "dev-01.example.com.cn",
  "edge.example.net, , dev.example.com; a=b ; c",
  "dev-01.example.com",
  "dev.example.com;v=1,edge.example.net",
);

/** Requests for tables of `routeTable`. */
export const request: fc.Arbitrary<Request> = fc
  .record({
    method: fc.constantFrom("GET", "POST", "PROPFIND", "OPTIONS"),
    host: hostText,
    target: fc
      .tuple(fc.oneof({ weight: 2, arbitrary: plainPath }, pathText), queryText)
      .map(([path, query]) => path + query),
    headers: optional(
      fc.record({
        "x-user-id": optional(clientKey),
        "x-cluster": optional(wish),
        cookie: optional(cookies),
        "cdn-loop": optional(hops, 4),
        origin: optional(
          fc.constantFrom("https://app.example.com", "https://x.example.net", "https://X.example.net", "null", "*", ""),
        ),
        "access-control-request-headers": optional(fc.constantFrom("x-a,authorization", "ü"), 2),
        "access-control-request-method": optional(fc.constantFrom("PUT", "GET", "")),
        upgrade: optional(fc.constantFrom("websocket", "h2c, WebSocket", "h2c", "xwebsocket", ""), 2),
        constructor: optional(clientKey, 5),
      }),
      1,
      4,
    ),
    client: optional(fc.ipV4()),
    consumer: optional(clientKey, 4),
    serverName: optional(hostText, 3),
    isHttp2: optional(fc.boolean()),
  })
  .map((each) => JSON.parse(JSON.stringify(each)) as Request);

const seconds = [...DATES.deprecated, ...DATES.sunset, ...DATES.brownouts.flatMap(({ from, until }) => [from, until])]
  .map((date) => Date.parse(date) / 1_000)
  .flatMap((date) => [date - 1, date - 0.5, date, date + 1_800]);

/** Circumstances for these requests: times around the table's dates, any random number, some unhealthy clusters. */
export const circumstances: fc.Arbitrary<Circumstances> = fc
  .record({
    time: fc.constantFrom(0, 4_000_000_000, ...seconds),
    random: fc.oneof(
      fc.constantFrom(0, 0.25, 0.5, 0.75),
      fc.nat({ max: 0xffffffff }).map((n) => n / 2 ** 32),
    ),
    unhealthy: fc.subarray(["a", "b", "c"]),
    healthyApis: fc.subarray(NAMES),
  })
  // A counterexample then shows which clusters are healthy.
  .map((each) => ({
    ...each,
    isHealthy: (api, cluster) => each.healthyApis.includes(api) || !each.unhealthy.includes(cluster),
  }));
