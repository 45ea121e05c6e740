// SPDX-License-Identifier: Apache-2.0

import { expect, test } from "vitest";
import { decide } from "../../plugins/route-table/decision/decide.ts";
import { compileTable } from "../../plugins/route-table/decision/compiled/table-index.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { change, onRoot, Pair, type Planted, type Verified } from "../support/planted.ts";
import { SHORT_HOST, tableOf, type Passed, type Plant } from "../support/two-gateways.ts";

const pair = new Pair();
const expectFound = (planted: Planted): Promise<Verified> => pair.expectFound(planted);

/** A gateway that decides as the table says, and shows its decision; `choose` may spoil the choice. */
function deciding(table: object, choose: (cluster: string, passed: Passed) => string = (cluster) => cluster): Plant {
  const index = compileTable(table as RouteTable);
  return change((given, passed) => {
    const headers = Object.fromEntries(Object.entries(passed.headers).map(([name, value]) => [name, String(value)]));
    const target = passed.host === SHORT_HOST ? `/${passed.api}${passed.target}` : passed.target;
    const request = { method: passed.method, host: passed.host, target, headers, client: "127.0.0.1" };
    const { cluster, responseHeaders } = decide(index, request, {
      time: Date.now() / 1_000,
      random: Math.random(),
      isHealthy: () => true,
    });
    for (const [name, value] of Object.entries(responseHeaders)) given.headers[name.toLowerCase()] = value;
    given.headers["x-kdp-cluster"] = `${choose(cluster ?? "", passed)}; because="bucket"`;
  });
}

const splitBy = (by: string | undefined, a = 30): object =>
  tableOf(
    { decisionHeader: "X-Kdp-Cluster" },
    {
      api1: {
        split: {
          weights: { a, b: 100 - a },
          ...(by !== undefined && { by }),
          override: { header: "X-Tester", cookie: "tester" },
        },
      },
    },
  );

test("finds nothing in a split as the table says, by header, cookie, address and at random", async () => {
  for (const by of ["header:X-User-Id", "cookie:user", "ip", undefined]) {
    const table = splitBy(by);
    await expectFound({
      plant: deciding(table),
      table,
      class: "SAME",
      says: /requests: .* by .*; the table says a 30 %, b 70 %/,
    });
  }
});

test("finds wrong shares", async () => {
  const table = splitBy("header:X-User-Id");
  const plant = deciding(table, () => "a");
  await expectFound({
    plant,
    table,
    class: "DIFF",
    says: /shares are wrong: of 16 requests 16 by a; the table says a 30 %, b 70 %/,
  });
  const random = splitBy(undefined, 1);
  await expectFound({ plant: deciding(random, () => "a"), table: random, class: "DIFF", says: /shares are wrong/ });
});

test("finds a split that is not sticky", async () => {
  const table = splitBy("header:X-User-Id");
  const plant = deciding(table, (_, { count }) => (count % 3 === 0 ? "a" : "b"));
  await expectFound({
    plant,
    table,
    class: "DIFF",
    says: /not sticky: the key kdp-verify-\d went to [ab], then to [ab]/,
  });
});

test("finds requests at a cluster without weight", async () => {
  const table = splitBy("header:X-User-Id", 0);
  const plant = deciding(table, (cluster, { headers }) => (String(headers["x-user-id"]).endsWith("3") ? "a" : cluster));
  await expectFound({ plant, table, class: "DIFF", says: /requests went to a, which has no weight/ });
});

test("finds a tester's header that does nothing", async () => {
  const table = splitBy("header:X-User-Id");
  const plant = deciding(table, (cluster, { headers }) => (headers["x-tester"] === undefined ? cluster : "b"));
  await expectFound({ plant, table, class: "DIFF", says: /tester's x-tester: always leads to b, and should to a/ });
});

test("says that a split is not seen without the decision's header", async () => {
  const table = { ...splitBy("header:X-User-Id"), decisionHeader: undefined };
  await expectFound({ plant: {}, table, class: "UNMEASURED", says: /Set routeTable\.decisionHeader/ });
});

test("finds deprecation headers that are missing, and none where they are there", async () => {
  const legacyHosts = [
    { host: "{api}.old.example.com", deprecated: "2026-06-01", sunset: "2099-03-31" },
    { host: "{api}.new.example.com" },
  ];
  const table = tableOf({ legacyHosts, decisionHeader: "X-Kdp-Cluster" });
  await expectFound({ plant: deciding(table), table, class: "SAME" });
  await expectFound({
    plant: {},
    table,
    class: "DIFF",
    says: /header deprecation is missing at B; the table says @1780272000/,
  });
});

test("takes a redirect of the table for known, and finds one that is not there", async () => {
  const table = tableOf({}, { api1: { legacy: "redirect" } });
  const redirecting: Plant = {
    raw: (request, response) => {
      const host = request.headers.host ?? "";
      if (host === SHORT_HOST || host.startsWith("kdp-verify") || request.method === "OPTIONS") return false;
      response.writeHead(307, { location: `https://${SHORT_HOST}/api1${request.url}` }).end();
      return true;
    },
  };
  await expectFound({ plant: redirecting, table, class: "KNOWN", says: /B answers 307 itself, as the table says/ });
  await expectFound({ plant: {}, table, class: "DIFF", says: /The table says an answer 307 .*B gives 200/ });
});

test("finds a host and a path that are served and should not be", async () => {
  const plant: Plant = {
    raw: (request, response) => {
      if (request.headers.host === SHORT_HOST && /^\/api[12](\/|\?|$)/.test(request.url)) return false;
      if (request.headers.host?.endsWith(".example.com") === true && request.headers.host !== SHORT_HOST) return false;
      response.writeHead(200).end("welcome");
      return true;
    },
  };
  const { report, code } = await pair.verify({ plant });
  expect(code).toBe(1);
  expect(report.checks.map(({ name, class: found }) => [name, found])).toEqual([
    ["unknown-host", "FAIL"],
    ["unknown-path", "FAIL"],
  ]);
  expect(report.apis[0]?.checks.find(({ name }) => name === "prefix")).toMatchObject({
    class: "FAIL",
    text: expect.stringContaining("/api10/") as string,
  });
});

test("finds a rate limit that is not in force", async () => {
  const table = tableOf({}, { api1: { plugins: [{ name: "rate-limiting", config: { minute: 600 } }] } });
  await expectFound({ plant: {}, table, class: "FAIL", says: /no RateLimit-Limit/ });
  const limited = change((given) => (given.headers["ratelimit-limit"] = "600"));
  pair.two.a.plant = limited;
  await expectFound({ plant: limited, table, class: "SAME", says: /B limits: ratelimit-limit: 600/ });
});

test("finds a request id that does not get through", async () => {
  const plant = change((given) => delete given.headers["x-request-id"]);
  await expectFound({ plant, class: "DIFF", says: /A's answer shows the request's X-Request-Id, B's does not/ });
});

test("uploads 1 MB where it is asked for", async () => {
  const refused: Plant = {
    raw: (request, response) => {
      if (request.method !== "POST") return false;
      response.writeHead(413).end();
      return true;
    },
  };
  const args = ["--upload", "api1=/items"];
  await expectFound({ plant: {}, args, class: "SAME", says: /upload of 1 MB: A answers 200, B answers 200/ });
  await expectFound({ plant: refused, args, class: "DIFF", says: /A answers 200, B answers 413/ });
});

test("opens a WebSocket where it is asked for", async () => {
  const args = ["--websocket", "api1=/items"];
  await expectFound({ plant: {}, args, class: "SAME", says: /A WebSocket: A answers 101, B answers 101/ });
  await expectFound({ plant: { refusesUpgrade: true }, args, class: "DIFF", says: /A answers 101, B answers 426/ });
});

test("sends nothing but GET, HEAD and OPTIONS unless it is asked to", async () => {
  pair.two.a.received.length = 0;
  pair.two.b.received.length = 0;
  await expectFound({ plant: {}, class: "SAME" });
  const methods = new Set([...pair.two.a.received, ...pair.two.b.received].map((line) => line.split(" ")[0]));
  expect([...methods].sort()).toEqual(["GET", "HEAD", "OPTIONS"]);
});

test("follows no redirect", async () => {
  const plant = onRoot((given) => {
    given.status = 302;
    given.headers["location"] = `https://127.0.0.1:${pair.two.a.port}/followed`;
  });
  pair.two.a.plant = plant;
  await expectFound({ plant, class: "SAME" });
  expect([...pair.two.a.received, ...pair.two.b.received].filter((line) => line.includes("followed"))).toEqual([]);
});

test("finds A's own certificate, since the way back needs it", async () => {
  const ended = await pair.two.authority.issue(["*.old.example.com"], {
    notBefore: new Date(0),
    notAfter: new Date(1e12),
  });
  pair.two.a.plant = { certificate: () => ended };
  await expectFound({ plant: {}, class: "FAIL", says: /A, api1\.old\.example\.com: The certificate ended on 2001-/ });
});

test("names the authority where its certificate ends before the server's", async () => {
  const limits = { notBefore: new Date(0), notAfter: new Date(Date.now() + 1_000 * 86_400_000) };
  const longer = await pair.two.authority.issue(["short.example.com", "*.old.example.com"], limits);
  await expectFound({
    plant: { certificate: () => longer },
    class: "FAIL",
    args: ["--min-days", "500", "--samples", "1"],
    says: /FAIL B, short\.example\.com: The certificate of the authority test of kdp verify ends on .* Take a certificate of a chain/,
  });
});
