// SPDX-License-Identifier: Apache-2.0

import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { VerifyReport } from "../../scripts/kdp/verify/report.ts";
import { change, onRoot, Pair, type Planted, type Verified } from "../support/planted.ts";
import { tableOf } from "../support/two-gateways.ts";

/** So many runs of A beside A; `KDP_VERIFY_RUNS=1000` for a night. */
const RUNS = Number(process.env["KDP_VERIFY_RUNS"] ?? "3");
const pair = new Pair();
const expectFound = (planted: Planted): Promise<Verified> => pair.expectFound(planted);
const inFolder = async (name: string, text: string): Promise<string> => {
  const file = join(pair.two.folder, name);
  await writeFile(file, text);
  return file;
};

test("known differences are allowed until they are past", async () => {
  const plant = change((given) => delete given.headers["x-instance"]);
  const known = (until: string, what = "header:x-instance"): string =>
    JSON.stringify([{ what, apis: ["api1"], until, why: "B has no instances" }]);
  const good = await inFolder("known.yaml", known("2099-01-01"));
  const { sentences } = await expectFound({ plant, class: "KNOWN", args: ["--known", good] });
  expect(sentences.join("\n")).toContain("KNOWN The header x-instance is missing at B");
  const past = await inFolder("past.yaml", known("2020-01-01"));
  const { report } = await expectFound({
    plant,
    class: "DIFF",
    args: ["--known", past],
    says: /known until 2020-01-01.*which is past/,
  });
  expect(report.remarks).toEqual([expect.stringMatching(/past\.yaml:1: .*is past, so it counts/)]);
  const all = await inFolder("all.yaml", known("2099-01-01", "header:*"));
  await expectFound({ plant, class: "KNOWN", args: ["--known", all] });
  const security = change((given) => delete given.headers["strict-transport-security"]);
  await expectFound({ plant: security, class: "DIFF", args: ["--known", all] });
  const unused = await inFolder("unused.yaml", known("2099-01-01", "status"));
  const same = await expectFound({ plant: {}, class: "SAME", args: ["--known", unused] });
  expect(same.report.remarks).toEqual([expect.stringContaining("matches no difference")]);
});

test("a broken file of known differences says where and what", async () => {
  const cases: [string, RegExp][] = [
    ["- what: status\n  apis: [api1]\n  until: soon\n  why: x\n", /k\.yaml:1: until: soon is no day/],
    ["- what: status\n  apsi: [api1]\n", /k\.yaml:2: there is no field apsi.*Did you mean apis/],
    ["- what: status\n  apis: [api1]\n  until: 2027-01-01\n", /k\.yaml:1: the entry has no why/],
    ["what: status\n", /k\.yaml:1: the file is no list/],
    ["- [", /k\.yaml:1: /],
  ];
  for (const [text, message] of cases) {
    const { code, stderr } = await pair.two.verify("--known", await inFolder("k.yaml", text));
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  }
});

test("a token is sent and stands in no output, even where the server shows it", async () => {
  const secret = "tok-0123456789-secret";
  const tokens = new Set<string>();
  const plant = change((given, { headers }) => {
    tokens.add(String(headers["authorization"]));
    given.headers["x-echo"] = String(headers["authorization"]);
    given.headers["set-cookie"] = `t=${encodeURIComponent(String(headers["authorization"]))}; Path=/; Secure`;
    given.body = JSON.stringify({ you: headers["authorization"], at: Math.random() });
  });
  pair.two.a.plant = plant;
  const file = await inFolder("token", `Bearer ${secret}\n`);
  const outputs = ["json", "xml", "md", "html", "txt"].map((ending) => join(pair.two.folder, `secret.${ending}`));
  const broken = change((given, passed) => {
    plant.change?.(given, passed);
    given.headers["x-new"] = String(passed.headers["authorization"]);
  });
  const args = ["--token", `api1=Authorization:file:${file}`, ...outputs.flatMap((each) => ["-o", each])];
  const { out, stderr, report } = await pair.verify({ plant: broken, args });
  expect(report.verdict).toBe("NO-GO");
  expect([...tokens]).toContain(`Bearer ${secret}`);
  expect([...tokens]).toContain("undefined");
  const texts = [out, stderr, ...(await Promise.all(outputs.map((each) => readFile(each, "utf8"))))];
  for (const text of texts) expect(text).not.toContain(secret);
});

test("a token is not sent to a server whose certificate is wrong", async () => {
  const other = await pair.two.authority.issue(["elsewhere.example.org"]);
  const seen: unknown[] = [];
  const plant = { certificate: () => other, ...change((_, { headers }) => seen.push(headers["authorization"])) };
  const file = await inFolder("token2", "Bearer tok-another-secret");
  await expectFound({
    plant,
    class: "FAIL",
    args: ["--token", `Authorization:file:${file}`],
    says: /secret was not sent/,
  });
  expect(seen.filter((each) => each !== undefined)).toEqual([]);
});

test("a kept parameter is not sent to a server whose certificate is wrong, nor over plain HTTP", async () => {
  const urls = await inFolder("kept.txt", "GET https://short.example.com/api1/items?token=par-secret-77&page=2\n");
  const kept = ["--requests", urls, "--keep-parameter", "token", "--samples", "1"];
  await expectFound({ plant: {}, class: "SAME", args: kept });
  expect(pair.two.b.received.some((line) => line.includes("par-secret-77"))).toBe(true);
  pair.two.b.received.length = 0;
  const other = await pair.two.authority.issue(["elsewhere.example.org"]);
  await expectFound({ plant: { certificate: () => other }, class: "FAIL", args: kept, says: /secret was not sent/ });
  expect(pair.two.b.received.filter((line) => line.includes("par-secret-77"))).toEqual([]);
  const seen: string[] = [];
  const plain = createServer((request, response) => {
    seen.push(request.url ?? "");
    response.end("{}");
  });
  await new Promise<void>((resolve) => plain.listen(0, "127.0.0.1", resolve));
  const address = ["--address", `b=http://127.0.0.1:${(plain.address() as AddressInfo).port}`];
  const refused = await pair.verify({ plant: {}, args: [...kept, ...address] });
  expect(refused.sentences.join("\n")).toContain("Use https://, or --allow-plain-secrets");
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((url) => url.includes("par-secret-77"))).toEqual([]);
  await pair.verify({ plant: {}, args: [...kept, ...address, "--allow-plain-secrets"] });
  expect(seen.filter((url) => url.includes("par-secret-77"))).not.toEqual([]);
  plain.close();
});

test("--token says what is missing, without the token", async () => {
  for (const [token, words] of [
    ["Authorization:Bearer-abc", /write it as/],
    ["Authorization:env:NO_SUCH_VARIABLE_HERE", /has no token in it/],
    ["Authorization:file:/no/such/file", /has no token in it/],
  ] as const) {
    const { code, stderr } = await pair.two.verify("--token", token);
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
    expect(stderr).not.toContain("Bearer-abc");
  }
});

test("a deadline leaves the rest UNMEASURED, and --resume goes on there", async () => {
  const file = join(pair.two.folder, "progress");
  const values = await pair.two.values(tableOf());
  const slow = ["-f", values, "--rate", "20", "--concurrency", "1", "--resume", file, "--json"];
  const first = await pair.two.verify(...slow, "--deadline", "3s");
  expect(first.code).toBe(2);
  expect((JSON.parse(first.out) as VerifyReport).totals.UNMEASURED).toBeGreaterThan(0);
  const second = await pair.two.verify("-f", values, "--resume", file, "--json");
  expect(second.code, second.out).toBe(0);
  pair.two.b.received.length = 0;
  const third = await pair.two.verify("-f", values, "--resume", file, "--json");
  expect(third.code).toBe(0);
  expect(pair.two.b.received.length).toBeLessThan(5);
  const other = await pair.two.verify(
    "-f",
    await pair.two.values(tableOf({}, { api2: { stripPath: false } })),
    "--resume",
    file,
  );
  expect(other.code).toBe(2);
  expect(other.stderr).toContain("is about another table or other clusters");
});

test("no cluster is asked faster than --rate", async () => {
  const started = performance.now();
  const { report } = await pair.verify({ plant: {}, args: ["--rate", "50", "--samples", "4"] });
  const seconds = (performance.now() - started) / 1_000;
  expect(report.b.asked / seconds).toBeLessThanOrEqual(51);
});

test("the text names each API, the differences, and the way back", async () => {
  pair.two.b.plant = onRoot((given) => (given.status = 500));
  const { out, code, stderr } = await pair.two.verify("--context-b", "new");
  expect(code).toBe(1);
  expect(out).toMatch(/^api1 +DIFF .*A answers 200, B 500/m);
  expect(out).toMatch(/^NO-GO: DIFF of 2 APIs \(api1, api2\)/m);
  expect(out).toContain(
    "The way back: helm upgrade ddd-int-kdp ./chart -n kong --kube-context new --reset-then-reuse-values --set routeTable.pin=a",
  );
  expect(stderr).toMatch(/\[2 of 2\] DIFF/);
});

test("recorded requests are asked of both, below the API's prefix of each host", async () => {
  const log = [
    `GET https://short.example.com/api1/items?page=2`,
    `GET https://api1.old.example.com/login?next=%2Fx`,
    `DELETE https://api1.old.example.com/items/7`,
    `GET https://api1.old.example.com/items/9`,
  ].join("\n");
  const file = await inFolder("urls.txt", `${log}\n`);
  pair.two.b.plant = {};
  pair.two.a.received.length = 0;
  pair.two.b.received.length = 0;
  const { report } = await expectFound({ plant: {}, class: "SAME", args: ["--requests", file] });
  expect(pair.two.a.received).toContain("GET api1.old.example.com /items?page=2");
  expect(pair.two.b.received).toContain("GET api1.new.example.com /items?page=2");
  expect(pair.two.b.received).toContain("GET short.example.com /api1/login?next=%2Fx");
  expect([...pair.two.a.received, ...pair.two.b.received].filter((line) => line.startsWith("DELETE"))).toEqual([]);
  expect(report.requests).toMatchObject([{ taken: 3, unsafe: 1 }]);
  await expectFound({
    plant: change((given, { target }) => {
      if (target.startsWith("/items/9")) given.status = 410;
    }),
    class: "DIFF",
    args: ["--requests", file],
    says: /A answers 200, B 410\. \(GET https:\/\/short\.example\.com\/api1\/items\/9\)/,
  });
});

test("wrong options are refused with what to write", async () => {
  const cases: [string[], RegExp][] = [
    [["--api", "nope"], /--api nope: the table has no such API/],
    [["--address", "c=127.0.0.1:1"], /c is neither a nor b/],
    [["--address", "b=127.0.0.1:99999"], /write it as SIDE=ADDRESS:PORT/],
    [["--address", "b=user@evil/x"], /write it as SIDE=ADDRESS:PORT/],
    [["--rate", "0"], /above 0/],
    [["--deadline", "later"], /write a duration/],
    [["--json", "--markdown"], /take one/],
    [["-o", "report.pdf"], /ends with \.html/],
    [["--ca", "/no/such"], /can't be read/],
    [["--upload", "nope=/x"], /no API nope/],
  ];
  for (const [args, words] of cases) {
    const { code, stderr } = await pair.two.verify(...args);
    expect(code, args.join(" ")).toBe(2);
    expect(stderr).toMatch(words);
  }
});

test("without an address of B it says which field has it", async () => {
  const { runKdp } = await import("../support/run-kdp.ts");
  const { code, stderr } = await runKdp(["verify", "-f", await pair.two.values(tableOf())]);
  expect(code).toBe(2);
  expect(stderr).toContain("Set routeTable.address, or name it with --address b=ADDRESS:PORT");
});

test(
  "A beside A: nothing is found, however often",
  async () => {
    for (let i = 0; i < RUNS; i += 1) {
      const { code, out } = await pair.two.verify("--address", `b=127.0.0.1:${pair.two.a.port}`, "--samples", "3");
      expect(code, `run ${i + 1}: ${out}`).toBe(0);
    }
  },
  60_000 + RUNS * 5_000,
);
