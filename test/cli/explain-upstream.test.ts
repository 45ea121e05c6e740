// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { runKdp } from "../support/run-kdp.ts";

async function explain(args: readonly string[], values: string): Promise<string> {
  const { code, out, stderr } = await runKdp(["explain", "-f", "-", ...args], values);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return out;
}

describe("kdp explain of an API with settings of its own", () => {
  const values = `routeTable:
  shortHosts: [dev-01.example.com]
  legacyHosts: [{ host: "{api}.old.example.com" }]
  clusters: { a: { url: "http://{api}.a.example.net" }, b: { url: "http://{api}.svc.example.net:8080/base" } }
  defaults: { cluster: b }
  apis:
    api01: { hostHeader: "search.internal:9200", rewriteResponse: true }
    api02: { hostHeader: client, path: /, escapedSlashes: reject, controlCharacters: reject }
    api03: { healthCheck: { path: /, failover: false }, pathParameters: reject }
    api04: { pin: a, healthCheck: { path: / }, stripPath: false }
`;

  it("has the URL of the upstream and the Host beside it", async () => {
    const literal = await explain(["https://dev-01.example.com/api01/x"], values);
    expect(literal).toContain("upstream  http://api01.svc.example.net:8080/base/x\n");
    expect(literal).toContain("Host: search.internal:9200\n");
    const ofClient = await explain(["https://api02.old.example.com/x"], values);
    expect(ofClient).toContain("upstream  http://api02.svc.example.net:8080/base/x\n");
    expect(ofClient).toContain("Host: api02.old.example.com\n");
  });

  it("names the part of the path that is taken off, where one is", async () => {
    const prefix = async (path: string): Promise<string | undefined> =>
      /X-Forwarded-Prefix: (.*)/.exec(await explain([`https://${path}`], values))?.[1];
    expect(await prefix("dev-01.example.com/api01")).toBe("/api01");
    expect(await prefix("dev-01.example.com/api01/x")).toBe("/api01/");
    for (const path of ["dev-01.example.com/x", "api01.old.example.com/x", "dev-01.example.com/api04/x"]) {
      expect(await prefix(path)).toBeUndefined();
    }
  });

  it("says that the response is mapped back, and where that is set", async () => {
    const said = "mapped back to the client's URL (routeTable.apis.api01.rewriteResponse at -:7:";
    expect(await explain(["https://dev-01.example.com/api01"], values)).toContain(said);
    expect(await explain(["https://dev-01.example.com/api04"], values)).not.toContain("mapped back");
  });

  it("says why an unhealthy cluster gets the request all the same", async () => {
    const ignored = async (api: string, ...clusters: string[]): Promise<string | undefined> => {
      const options = clusters.flatMap((cluster) => ["--unhealthy", cluster]);
      return /--unhealthy (.*)/.exec(await explain([...options, `https://${api}.old.example.com/`], values))?.[1];
    };
    expect(await ignored("api01", "a", "b")).toBe(
      "b changes nothing: api01 has no healthCheck, so that nothing finds it unhealthy",
    );
    expect(await ignored("api03", "b")).toContain(
      "failover is false (routeTable.apis.api03.healthCheck.failover at -:9:",
    );
    expect(await ignored("api04", "a")).toContain("health checks do not override a pin");
    expect(await ignored("api01")).toBeUndefined();
  });

  it.each([
    ["api02.old.example.com/a%2fb", "api02.escapedSlashes at -:8:"],
    ["dev-01.example.com/a%0Ab", "api02.controlCharacters at -:8:"],
    ["dev-01.example.com/api03/a;b", "api03.pathParameters at -:9:"],
  ])("names the field by which a path is refused: %s", async (url, where) => {
    const out = await explain([`https://${url}`], values);
    expect(out).toMatch(/response {2}400: .* \(routeTable\.apis\./);
    expect(out).toContain(where);
  });
});
