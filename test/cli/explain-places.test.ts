// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { runKdp } from "../support/run-kdp.ts";

async function explain(args: readonly string[], values: string): Promise<string> {
  const { code, out, stderr } = await runKdp(["explain", "-f", "-", ...args], values);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return out;
}

describe("what a host is", () => {
  const GONE = `routeTable:
  shortHosts: [dev-01.example.com]
  legacyHosts:
    - { host: "{api}.old.example.com", sunset: "2026-01-01", afterSunset: gone }
    - { host: "svc-{api}.example.com" }
  clusters:
    b: { url: "http://{api}.svc.example.net" }
  apis:
    api01: { hosts: [api01.old.example.com] }
    api02: {}
`;

  it("is an own host where a pattern means it too, as it is served", async () => {
    const out = await explain(["--at", "2027-01-01", "https://api01.old.example.com/"], GONE);
    expect(out).toContain("api01.old.example.com is an own host of api01");
    expect(out).toContain("upstream  http://api01.svc.example.net/");
  });

  it("is an old host of an API that there is not, with the nearest name", async () => {
    const out = await explain(["https://api03.old.example.com/"], GONE);
    expect(out).toContain(
      "api03.old.example.com is an old host of api03, by the pattern {api}.old.example.com (routeTable.legacyHosts[0] at -:4:7), and no API has that name; did you mean api01?",
    );
    expect(await explain(["https://svc-orders.example.com/"], GONE)).toContain(
      "by the pattern svc-{api}.example.com (routeTable.legacyHosts[1] at -:5:7), and no API has that name\n",
    );
  });

  it.each(["https://other.example.com/", "https://a.b.old.example.com/"])("is not in the table: %s", async (url) => {
    expect(await explain([url], GONE)).toContain(" is not in the table");
  });
});

describe("a request that ends here", () => {
  const at = (line: number, text: string): RegExp => new RegExp(`${text.replaceAll(/[[\].]/g, "\\$&")} at -:${line}:`);
  const ENDING = `routeTable:
  shortHosts: [dev-01.example.com]
  legacyHosts:
    - host: "{api}.old.example.com"
      sunset: "2026-01-01"
      afterSunset: gone
      brownouts:
        - { from: "2025-01-01", until: "2025-01-02" }
        - { from: "2025-02-01", until: "2025-02-02" }
    - host: "{api}.older.example.com"
      sunset: "2026-01-01"
      afterSunset: redirect
  clusters:
    b: { url: "http://{api}.svc.example.net" }
  defaults:
    healthCheck: { path: /healthz }
  apis:
    api01: {}
    api02:
      legacy: redirect
    api03:
      oldHosts:
        sunset: "2025-06-01"
        afterSunset: gone
`;
  it.each([
    ["api01.old", "2026-06-01", 5, "410: The host is no longer served", "legacyHosts[0].sunset"],
    ["api01.old", "2025-02-01T12:00:00Z", 9, "503: The host will soon be gone", "legacyHosts[0].brownouts[1]"],
    ["api01.older", "2026-06-01", 12, "307, a redirect", "legacyHosts[1].afterSunset"],
    ["api02.old", "2025-06-01", 20, "307, a redirect", "apis.api02.legacy"],
    ["api03.old", "2025-07-01", 23, "410: ", "apis.api03.oldHosts.sunset"],
  ])("names the table's line: %s at %s", async (name, time, line, words, path) => {
    const out = await explain(["--at", time, `https://${name}.example.com/x`], ENDING);
    expect(out).toContain(words);
    expect(out).toMatch(at(line, path));
  });

  it("names the cluster if all are unhealthy, and the hops of a loop", async () => {
    const url = "https://dev-01.example.com/api01";
    const unhealthy = await explain(["--unhealthy", "b", url], ENDING);
    expect(unhealthy).toMatch(at(16, "defaults.healthCheck"));
    expect(await explain(["-H", "CDN-Loop: dev-01.example.com", url], ENDING)).toMatch(at(2, "shortHosts[0]"));
  });
});

describe("a preflight that is granted", () => {
  const asks = ["-X", "OPTIONS", "-H", "Origin: https://a.example", "-H", "Access-Control-Request-Method: PUT"];
  const WITH_CORS = `routeTable:
  shortHosts: [dev-01.example.com]
  clusters: { b: { url: "http://{api}.svc.example.net" } }
  defaults:
    cors: { allowOrigins: ["https://a.example"] }
    escapedSlashes: reject
  apis:
    api01: {}
    api02:
      cors: { allowOrigins: ["*"] }
`;

  it.each([
    ["https://dev-01.example.com/nobody", "routeTable.defaults.cors at -:5:5"],
    ["https://dev-01.example.com/api01/a%2Fb", "routeTable.defaults.cors at -:5:5"],
    ["https://dev-01.example.com/api02/a%2Fb", "routeTable.apis.api02.cors at -:10:7"],
  ])("names the field: %s", async (url, place) => {
    const out = await explain([...asks, url], WITH_CORS);
    expect(out).toContain(
      `204: the preflight is granted, so that code of its origin can read the gateway's answer to the request (${place})`,
    );
  });
});
