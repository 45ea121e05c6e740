// SPDX-License-Identifier: Apache-2.0

import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createAuthority, type KeyPair } from "../../scripts/support/certificates.ts";
import type { VerifyReport } from "../../scripts/kdp/verify/report.ts";
import { change, changeJson, onRoot, Pair, type Planted, type Verified } from "../support/planted.ts";
import { SHORT_HOST, tableOf, type Given, type Plant } from "../support/two-gateways.ts";

const DAY = 86_400_000;
const pair = new Pair();
const expectFound = (planted: Planted): Promise<Verified> => pair.expectFound(planted);
const withLogin = (): object => tableOf({}, { api1: { healthCheck: { path: "/login" } } });
const issued = (names: readonly string[], from = -DAY, until = 90 * DAY): Promise<KeyPair> =>
  pair.two.authority.issue(names, { notBefore: new Date(Date.now() + from), notAfter: new Date(Date.now() + until) });
const ALL_HOSTS = [SHORT_HOST, "*.old.example.com", "*.new.example.com"];

test("finds a certificate for other names", async () => {
  const other = await issued(["elsewhere.example.org"]);
  await expectFound({
    plant: { certificate: () => other },
    class: "FAIL",
    says: /certificate is for elsewhere\.example\.org, not for short/,
  });
});

test("finds a certificate that has ended", async () => {
  const ended = await issued(ALL_HOSTS, -30 * DAY, -DAY);
  await expectFound({ plant: { certificate: () => ended }, class: "FAIL", says: /certificate ended on 20\d\d-/ });
});

test("finds a certificate that ends tomorrow, and lets a smaller limit pass", async () => {
  const ending = await issued(ALL_HOSTS, -30 * DAY, 1.5 * DAY);
  const plant = { certificate: () => ending };
  await expectFound({ plant, class: "FAIL", says: /ends on .*, in 1 day; --min-days 14/ });
  await expectFound({ plant, class: "SAME", args: ["--min-days", "1"] });
});

test("finds a certificate that has not begun", async () => {
  const early = await issued(ALL_HOSTS, DAY, 90 * DAY);
  await expectFound({ plant: { certificate: () => early }, class: "FAIL", says: /has not begun yet/ });
});

test("finds the wrong certificate for one server name", async () => {
  const other = await issued([SHORT_HOST]);
  const plant: Plant = { certificate: (name) => (name.endsWith(".new.example.com") ? other : undefined) };
  await expectFound({
    plant,
    class: "FAIL",
    says: /B, api1\.new\.example\.com: The certificate is for short\.example\.com/,
  });
});

test("finds a certificate of an unknown authority", async () => {
  const other = await (await createAuthority("another")).issue(ALL_HOSTS);
  await expectFound({ plant: { certificate: () => other }, class: "FAIL", says: /chain is not trusted here/ });
});

test("finds another status", async () => {
  await expectFound({ plant: onRoot((given) => (given.status = 500)), class: "DIFF", says: /A answers 200, B 500/ });
});

test("finds a redirect that leads elsewhere", async () => {
  const plant = change((given) => {
    if (given.headers["location"] !== undefined) given.headers["location"] = "https://internal.svc/items?from=login";
  });
  await expectFound({
    plant,
    table: withLogin(),
    class: "DIFF",
    says: /header location differs.*«here»\/items.*internal\.svc/,
  });
});

test("finds a redirect that leaves the prefix out", async () => {
  const plant = change((given, { host }) => {
    if (given.headers["location"] !== undefined && host === SHORT_HOST) given.headers["location"] = "/items?from=login";
  });
  await expectFound({ plant, table: withLogin(), class: "DIFF", says: /header location differs/ });
});

test("does not take a redirect below the API's own prefix for another", async () => {
  await expectFound({ plant: {}, table: withLogin(), class: "SAME" });
});

test("finds a lost flag of a cookie", async () => {
  const plant = change((given) => {
    given.headers["set-cookie"] = ["session=x; Path=/; HttpOnly; SameSite=Lax"];
  });
  await expectFound({ plant, class: "DIFF", says: /secure of the cookie session is missing at B/ });
});

test("finds a cookie whose path does not fit the short host", async () => {
  const plant = onRoot((given, { host }) => {
    if (host === SHORT_HOST) given.headers["set-cookie"] = ["session=x; Path=/app; Secure; HttpOnly; SameSite=Lax"];
  });
  await expectFound({ plant, class: "DIFF", says: /path of the cookie session differs.*not below \/api1/ });
});

test("finds a lost header", async () => {
  const plant = change((given) => {
    delete given.headers["strict-transport-security"];
  });
  await expectFound({ plant, class: "DIFF", says: /header strict-transport-security is missing at B/ });
});

test("finds a lost header whose value is noise", async () => {
  const plant = change((given) => {
    delete given.headers["x-instance"];
  });
  await expectFound({ plant, class: "DIFF", says: /header x-instance is missing at B/ });
});

test("finds a lost field of a body, and a changed one", async () => {
  const lost = onRoot((given) => {
    changeJson(given, (body) => ({ ...body, list: undefined }));
  });
  await expectFound({ plant: lost, class: "DIFF", says: /body at \/list\/0 is missing at B/ });
  const changed = onRoot((given) => {
    changeJson(given, (body) => ({ ...body, list: [1, 2, 4] }));
  });
  await expectFound({ plant: changed, class: "DIFF", says: /body at \/list\/2 differs: A has 3, B 4/ });
});

test("does not count the order of keys, nor white space", async () => {
  const plant = change((given) => {
    const body = JSON.parse(String(given.body)) as object;
    given.body = JSON.stringify(Object.fromEntries(Object.entries(body).reverse()), undefined, 4);
  });
  await expectFound({ plant, class: "SAME" });
});

test("does not count a clock of whole seconds, nor ids, nor lists of changing length", async () => {
  const noisy = change((given, { count }) => {
    given.headers["x-clock"] = `${Math.floor(Date.now() / 1_000)}`;
    changeJson(given, (body) => ({
      ...body,
      second: Math.floor(Date.now() / 1_000),
      [`id-${count}`]: count,
      list: Array.from({ length: count % 4 }, () => ({ at: count })),
    }));
  });
  pair.two.a.plant = noisy;
  await expectFound({ plant: noisy, class: "SAME" });
});

test("finds a slow B", async () => {
  const plant = change((given) => (given.delay = 250));
  await expectFound({ plant, class: "DIFF", says: /B is slower at p50/ });
});

test("finds a B that answers now so, now so", async () => {
  const plant = onRoot((given, { count }) => {
    if (count % 3 === 0) given.status = 503;
  });
  await expectFound({ plant, class: "DIFF", says: /answers of B: .*503 \d+ times/ });
});

test("finds an old host that B refuses", async () => {
  const plant: Plant = { pass: (passed) => (passed.host.endsWith(".old.example.com") ? undefined : passed) };
  await expectFound({ plant, class: "DIFF", says: /A answers 200, B 404\. \(GET https:\/\/api1\.old\.example\.com\// });
});

test("finds a prefix that is not stripped", async () => {
  const plant: Plant = {
    pass: (passed, { path }) => (passed.host === SHORT_HOST ? { ...passed, target: path } : passed),
  };
  await expectFound({
    plant,
    class: "DIFF",
    says: /A answers 200, B 404\. \(GET https:\/\/short\.example\.com\/api1\//,
  });
});

test("finds an escaped slash that is decoded", async () => {
  const plant: Plant = { pass: (passed) => ({ ...passed, target: passed.target.replace("%2F", "/") }) };
  await expectFound({ plant, class: "DIFF", says: /kdp-verify\/a%2Fb/ });
});

test("finds a query that is lost", async () => {
  const plant: Plant = { pass: (passed) => ({ ...passed, target: passed.target.replace(/\?.*/, "") }) };
  await expectFound({ plant, class: "DIFF", says: /body at \/target differs/ });
});

test("finds another API's answer on its HTTP/2 connection", async () => {
  const plant: Plant = {
    pass: (passed) => {
      const [, api = passed.api] = /^(api\d)\./.exec(passed.serverName) ?? [];
      return { ...passed, api };
    },
  };
  pair.two.b.plant = plant;
  const { out, code } = await pair.two.verify("--json");
  const [api] = (JSON.parse(out) as VerifyReport).apis;
  expect(api?.checks.find(({ name }) => name === "http2")).toMatchObject({
    class: "FAIL",
    text: expect.stringContaining("another API's answer") as string,
  });
  expect(code).toBe(1);
});

test("finds compression that is lost, and one that comes new", async () => {
  const zip = (given: Given): void => {
    given.headers["content-encoding"] = "gzip";
    given.body = gzipSync(given.body);
  };
  pair.two.a.plant = change(zip);
  await expectFound({ plant: {}, class: "DIFF", says: /header content-encoding is missing at B/ });
  pair.two.a.plant = {};
  await expectFound({ plant: change(zip), class: "DIFF", says: /header content-encoding is at B and not at A/ });
  pair.two.a.plant = change(zip);
  await expectFound({ plant: change(zip), class: "SAME" });
});

test("finds authentication that is missing, by A's answer and by the table's plugins", async () => {
  const refuse = change((given) => {
    given.status = 401;
    given.headers["www-authenticate"] = "Key";
  });
  pair.two.a.plant = refuse;
  await expectFound({ plant: {}, class: "FAIL", says: /Authentication is missing: A answers 401, B 200/ });
  const table = tableOf({}, { api1: { plugins: [{ name: "key-auth" }] } });
  await expectFound({ plant: refuse, table, class: "SAME", says: /B answers 401 to a request without credentials/ });
  pair.two.a.plant = {};
  await expectFound({ plant: {}, table, class: "FAIL", says: /Authentication is missing: B answers 200/ });
});
