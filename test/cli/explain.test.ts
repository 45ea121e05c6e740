// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { decide } from "../../plugins/route-table/decision/decide.ts";
import type { Request } from "../../plugins/route-table/decision/request.ts";
import { compileTable } from "../../plugins/route-table/decision/compiled/table-index.ts";
import { byteString, readCases } from "../support/cases.ts";
import { loadTable } from "../../scripts/kdp/values/load-table.ts";
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
            X-Forwarded-Prefix: /api01/
  response  the upstream's
`);
  });

  it("says why a request is served and not redirected", async () => {
    const values = `routeTable:
  shortHosts: [dev-01.example.com]
  legacyHosts: [{ host: "{api}.old.example.com" }]
  clusters: { b: { url: "http://{api}.svc.example.net" } }
  apis: { api01: { legacy: redirect }, api02: {} }`;
    const preflight = ["-X", "OPTIONS", "-H", "Origin: https://a.example", "-H", "Access-Control-Request-Method: PUT"];
    const word = "response  the upstream's\n            not a redirect, since browsers follow none of";
    expect(await explain([...preflight, "https://api01.old.example.com/x"], values)).toContain(
      `${word} a CORS preflight`,
    );
    expect(await explain(["-H", "Upgrade: websocket", "https://api01.old.example.com/x"], values)).toContain(
      `${word} a WebSocket's opening`,
    );
    expect(await explain([...preflight, "https://api02.old.example.com/x"], values)).not.toContain("redirect");
    expect(await explain(["-X", "OPTIONS", "https://api01.old.example.com/x"], values)).toContain("307, a redirect");
  });

  it("names the place of a pin, and the TLS settings", async () => {
    expect(await explain(["-X", "POST", "https://api02.old.example.com:8443/"])).toBe(`\
POST https://api02.old.example.com:8443/

  host      api02.old.example.com is an old host, by the pattern {api}.old.example.com (routeTable.legacyHosts[0] at -:4:7)
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
  api       none has a path that /api03 begins with; did you mean /api01?
  upstream  none
  response  404: No API of the route table is served below this path on this host.
            type urn:ddd-int-kdp:problem:unknown-path
`);
  });

  it("says why Kong's own router matches a host that is written in another way", async () => {
    const said = "with case and final dot; the chart's route-table-guard converts this one before.";
    expect(await explain(["https://DEV-01.example.com/api01"])).toContain(said);
    expect(await explain(["https://dev-01.example.com.:443/api01"])).toContain(said);
    expect(await explain(["https://dev-01.example.com:443/api01"])).not.toContain(said);
  });

  it.each(readCases())("prints the decision as JSON: $about", async ({ table, cases }) => {
    const values = JSON.stringify({ routeTable: table });
    const index = compileTable(table);
    for (const { request, circumstances, at } of cases) {
      const url = `https://${request.host}${Buffer.from(request.target, "latin1").toString("utf8")}`;
      const out = await explain(["--json", ...optionsFor(request, at), url], values);
      // No option sets the random number.
      const decided = decide(index, request, circumstances);
      if (decided.because.includes("random")) continue;
      expect(
        JSON.parse(out, (_, each: unknown) => (typeof each === "string" ? byteString(each) : each)),
        url,
      ).toEqual(decided);
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

  it.each(["", "/api01/x", "https:///x"])("exits with 2 for %j, which is not a URL", async (url) => {
    const { code, stderr } = await runKdp(["explain", "-f", "-", url], RIGHT_VALUES);
    expect(code).toBe(2);
    expect(stderr).toContain("Write it as https://HOST/PATH?QUERY");
  });

  it.each([
    [["ftp://dev-01.example.com/"], "serves only http and https, not ftp"],
    [["wss://dev-01.example.com/api01"], "Write https://dev-01.example.com/api01."],
    [["https://user:secret@dev-01.example.com/x?y"], "Write https://dev-01.example.com/x?y and -H 'Authorization: …'."],
    [["//dev-01.example.com/x"], "Write it as https://dev-01.example.com/x."],
    [["https://dev-01.example.com:port/"], '"port" is no port'],
    [["https://dev-01.example.com:65536/"], '"65536" is no port'],
    [["https://{api}.old.example.com/"], "write the name of an API in place of {api}"],
    [["https://dev 01.example.com/"], '"dev 01.example.com" is no host'],
    [["https：//dev-01.example.com/"], "is no host"],
    [["https://[::1/"], "is no host"],
    [["https://dev-01.example.com/api01/a b"], "Write %20."],
    [["https://dev-01.example.com/api01/a\nb"], "Write %0A."],
    [["-X", "GE T", "https://h/"], "-X 'GE T' is no method of HTTP"],
    [["-X", "", "https://h/"], "is no method of HTTP"],
    [["-H", "nonsense", "https://h/"], "write a header as 'Name: value'"],
    [["-H", "X Y: z", "https://h/"], "write a header as 'Name: value'"],
    [["-H", "X-Y: a\r\nb: c", "https://h/"], "control characters"],
    [["-H", "Host: x y", "https://h/"], '"x y" is no host'],
    [["-H", "Host:", "https://h/"], '"" is no host'],
    [["-H", "Host: a", "-H", "host: b", "https://h/"], "one Host header"],
    [["-H", "Host: bücher.example", "https://h/"], "Write xn--bcher-kva.example."],
    [["--client", "nobody", "https://h/"], "write an IP address"],
    [["--server-name", "a b", "https://h/"], "write a host name"],
  ])("could not run with %j, which no client can send, and says what to write", async (args, words) => {
    const { code, out, stderr } = await runKdp(["explain", "-f", "-", ...args], RIGHT_VALUES);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(stderr).toContain(words);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("asks for a host beyond ASCII as a client does", async () => {
    const values = RIGHT_VALUES.replace("api01: {}", "api01: { hosts: [xn--bcher-kva.example] }");
    const out = await explain(["https://bücher.example:8443/x"], values);
    expect(out).toContain("GET https://xn--bcher-kva.example:8443/x\n");
    expect(out).toContain("xn--bcher-kva.example is an own host of api01");
  });

  it("shows text as it was written, and decides by its bytes", async () => {
    const url = "https://dev-01.example.com/api01/用户/?名=é";
    const out = await explain([url]);
    expect(out).toContain(`GET ${url}\n`);
    expect(out).toContain("/api01/%E7%94%A8%E6%88%B7/ (normal form of /api01/用户/)");
    expect(out).toContain("http://api01.svc.example.net/%E7%94%A8%E6%88%B7/?名=é");
    const json = JSON.parse(await explain(["--json", url])) as { readonly upstream: { readonly target: string } };
    expect(json.upstream.target).toBe("/%E7%94%A8%E6%88%B7/?名=é");
  });

  it("puts a client with a key beyond ASCII into the plugin's cluster", async () => {
    const table = { split: { weights: { a: 50, b: 50 }, by: "header:X-User" } };
    const values = RIGHT_VALUES.replace("api01: {}", `api01: ${JSON.stringify(table)}`);
    const index = compileTable(loadTable([{ name: "-", text: values }], []).table as never);
    for (const user of ["用户", "müller", "пользователь", "użytkownik"]) {
      const request = { method: "GET", host: "dev-01.example.com", target: "/api01", headers: {} };
      const bytes = { ...request, headers: { "x-user": byteString(user) } };
      const { cluster } = decide(index, bytes, { time: 0, random: 0, isHealthy: () => true });
      const out = await explain(["--json", "-H", `X-User: ${user}`, "https://dev-01.example.com/api01"], values);
      expect(JSON.parse(out), user).toMatchObject({ cluster });
    }
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
