// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { decide } from "../../plugins/route-table/decision/decide.ts";
import type { Request } from "../../plugins/route-table/decision/request.ts";
import { compileTable } from "../../plugins/route-table/decision/compiled/table-index.ts";
import { readCases } from "../support/cases.ts";
import { runKdp, RIGHT_VALUES } from "../support/run-kdp.ts";

async function explain(args: readonly string[], values = RIGHT_VALUES): Promise<string> {
  const { code, out, stderr } = await runKdp(["explain", "-f", "-", ...args], values);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return out;
}

/** The options for a request besides its URL. */
function optionsFor(request: Request, at: number | undefined): string[] {
  const { method, headers = {}, client, consumer, serverName, isHttp2 } = request;
  return [
    "-X",
    method,
    ...Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value ?? ""}`]),
    ...(client === undefined ? [] : ["--client", client]),
    ...(consumer === undefined ? [] : ["--consumer", consumer]),
    ...(serverName === undefined || isHttp2 !== true ? [] : ["--server-name", serverName]),
    ...(at === undefined ? [] : ["--at", new Date(at * 1_000).toISOString().replace(".000", "")]),
  ];
}

describe("kdp explain", () => {
  it("lays the values over a chart's with --chart, and names the file of each setting", async () => {
    const own = 'routeTable: { clusters: { a: { url: "https://new.example.net" } }, apis: { api01: { pin: a } } }';
    const url = "https://dev-01.aliyun.cloud.cn.aibang/api01/";
    const merged = await explain(["--chart", "chart", url], own);
    // The cluster's address is still the chart's.
    expect(merged).toContain("dials 10.98.10.88, port 443; TLS, SNI new.example.net");
    expect(merged).toContain("routeTable.apis.api01.pin at -:1:");
    const other = await explain(["--chart", "chart", url.replace("api01", "api02")], own);
    expect(other).toMatch(/routeTable\.apis\.api02 at chart\/values\.yaml:[0-9]+:5/);
  });

  it("prints where a request goes and why, step by step", async () => {
    expect(await explain(["https://dev-01.example.com/api01/x//y?q=1"])).toBe(`\
GET https://dev-01.example.com/api01/x//y?q=1

  host      dev-01.example.com is a short host
  path      /api01/x/y (normal form of /api01/x//y)
  api       api01, the longest prefix of the path is /api01 (routeTable.apis.api01 at -:11:5)
  cluster   b, the default (routeTable.defaults.cluster at -:9:24)
  upstream  http://api01.svc.example.net/x/y?q=1
            dials api01.svc.example.net, port 80; no TLS
            Host: api01.svc.example.net
  response  the upstream's
`);
  });

  it("names the place of a pin, and the TLS settings", async () => {
    expect(await explain(["-X", "POST", "https://api02.old.example.com:8443/"])).toBe(`\
POST https://api02.old.example.com:8443/

  host      api02.old.example.com is an old host, by a pattern of legacyHosts
  path      /
  api       api02, by its host (routeTable.apis.api02 at -:12:5)
  cluster   a, because it is pinned (routeTable.apis.api02.pin at -:12:38)
  upstream  https://api02.old.example.com/
            dials 10.98.10.88, port 443; TLS, SNI api02.old.example.com, certificate verified
            Host: api02.old.example.com
            CDN-Loop: dev-01.example.com
  response  the upstream's, and:
            Sunset: Wed, 31 Mar 2027 00:00:00 GMT
            Link: <https://dev-01.example.com/team/api02/>; rel="successor-version"
`);
  });

  it("names the reason of a refusal", async () => {
    expect(await explain(["https://dev-01.example.com/api03"])).toBe(`\
GET https://dev-01.example.com/api03

  host      dev-01.example.com is a short host
  path      /api03
  upstream  none
  response  404: No API of the route table is served below this path on this host.
            type urn:ddd-int-kdp:problem:unknown-path
`);
  });

  it("warns if Kong's own router would not match the request", async () => {
    expect(await explain(["https://DEV-01.example.com/api01"])).toContain(
      "Kong's own router compares hosts with case and final dot",
    );
  });

  it.each(readCases())("prints the decision as JSON: $about", async ({ table, cases }) => {
    const values = JSON.stringify({ routeTable: table });
    const index = compileTable(table);
    for (const { request, circumstances, at } of cases) {
      const url = `https://${request.host}${Buffer.from(request.target, "latin1").toString("utf8")}`;
      const out = await explain(["--json", ...optionsFor(request, at), url], values);
      // No option sets the random number.
      const decided = decide(index, request, circumstances);
      if (!decided.because.includes("random")) expect(JSON.parse(out), url).toEqual(decided);
    }
  });

  it("prefers a Host header to the URL's host, and accepts a URL without scheme", async () => {
    const out = await explain(["--json", "127.0.0.1:8443/x", "-H", "host: api01.old.example.com", "-H", "X-A: b"]);
    expect(JSON.parse(out)).toMatchObject({ api: "api01", entry: "legacy" });
  });

  it("drops the fragment", async () => {
    expect(JSON.parse(await explain(["--json", "https://dev-01.example.com/api01/x?q#frag"]))).toMatchObject({
      upstream: { target: "/x?q" },
    });
  });

  it.each(["", "/api01/x", "https:///x", "https://u@h/x"])("exits with 2 for %j, which is not a URL", async (url) => {
    const { code, stderr } = await runKdp(["explain", "-f", "-", url], RIGHT_VALUES);
    expect(code).toBe(2);
    expect(stderr).toContain("Write it as https://HOST/PATH?QUERY");
  });

  it("exits with 2 for a malformed header", async () => {
    expect(await runKdp(["explain", "-f", "-", "https://h/", "-H", "nonsense"], RIGHT_VALUES)).toMatchObject({
      code: 2,
    });
  });

  it("prints the errors of a refused table, and no explanation", async () => {
    const broken = RIGHT_VALUES.replace("cluster: b", "cluster: z");
    const { code, out, stderr } = await runKdp(["explain", "-f", "-", "https://dev-01.example.com/api01"], broken);
    expect(code).toBe(1);
    expect(out).toContain("unknown-cluster");
    expect(stderr).toContain("There is nothing to explain.");
    const json = await runKdp(["explain", "--json", "-f", "-", "https://dev-01.example.com/api01"], broken);
    expect(JSON.parse(json.out)).toMatchObject({ findings: [{ code: "unknown-cluster" }] });
  });
});

describe("kdp explain for a cluster with tlsVerify: false", () => {
  it("says that the certificate is not checked", async () => {
    const url = "https://api02.old.example.com/";
    const out = await explain(["--set", "routeTable.clusters.a.tlsVerify=false", url]);
    expect(out).toContain("certificate NOT verified (tlsVerify: false)");
  });
});
