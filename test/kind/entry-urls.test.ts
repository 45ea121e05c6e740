// SPDX-License-Identifier: Apache-2.0

import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { GATEWAY } from "../../scripts/kind/certificates.ts";
import { ask, type Answer } from "../support/kind/ask.ts";
import { kindForTests, NO_CONTROLLER, valuesBeside } from "../support/kind/suite.ts";
import { isServed, MINUTES } from "../support/kind/eventually.ts";

const suite = kindForTests();
const values = valuesBeside(import.meta.filename);

describe.each([
  ["the ingress controller, perApi, a plugin server", {}],
  ["kong.yml, perApi, the plugin inside Kong", { ingressController: { enabled: false }, runtime: "inProcess" }],
  ["the ingress controller, perHost, the plugin inside Kong", { runtime: "inProcess", routes: "perHost" }],
  ["kong.yml, perHost, a plugin server", { ingressController: { enabled: false }, routes: "perHost" }],
])("on kind with %s", (_, way) => {
  const isPerHost = "routes" in way;
  const needsController = !("ingressController" in way);
  const get = (host: string, path = "/x?q=1"): Promise<Answer> => ask(suite(), { host, path });

  beforeAll(async () => {
    if (process.env["KDP_KIND"] !== "on" || (needsController && !suite().hasController)) return;
    const { routeTable, ...rest } = structuredClone(values) as { routeTable: { apis: Record<string, object> } };
    // perHost has no route for each API, which plugins need.
    if (isPerHost) routeTable.apis["limited"] = {};
    await suite().install({ ...rest, routeTable, ...way });
    await isServed(suite(), { host: "dev-01.example.com", path: "/api01/x" });
  }, 6 * MINUTES);

  beforeEach((context) => {
    context.skip(needsController && !suite().hasController, NO_CONTROLLER);
  });

  it.each([
    [
      "the short host",
      "dev-01.example.com",
      "/api01/x%2Fy/../z?q=1",
      "b",
      "/z?q=1",
      "api01-service.team1.svc.cluster.local",
    ],
    ["the first pattern", "api01.old.example.com", "/x?q=1", "b", "/x?q=1", "api01-service.team1.svc.cluster.local"],
    ["the second pattern", "api01.new.example.com", "/x", "b", "/x", "api01-service.team1.svc.cluster.local"],
    [
      "a path of two segments and a base path",
      "dev-01.example.com",
      "/team/api1/x",
      "b",
      "/v2/x",
      "api1-service.team2.svc.cluster.local:8000",
    ],
    [
      "an own host, served by the old cluster with TLS on both sides",
      "named.team.example.net",
      "/x",
      "a",
      "/x",
      "named.old.example.com",
    ],
  ])("forwards requests on %s to the upstream", async (_title, host, path, cluster, target, upstreamHost) => {
    const { status, echo } = await get(host, path);
    expect(status).toBe(200);
    expect(echo).toMatchObject({ cluster, received: { method: "GET", target, host: upstreamHost } });
    expect(echo?.received).toMatchObject(
      cluster === "a"
        ? { scheme: "https", sni: upstreamHost, client: GATEWAY }
        : { scheme: "http", sni: null, client: null },
    );
  });

  it("answers unknown paths and hosts itself", async () => {
    expect(await get("dev-01.example.com", "/api010")).toMatchObject({
      status: 404,
      problem: { type: "urn:ddd-int-kdp:problem:unknown-path" },
    });
    expect(await get("nobody.old.example.com").catch(String)).toMatch(/certificate|altnames/);
    expect(await ask(suite(), { host: "nobody.old.example.com", scheme: "http" })).toMatchObject({
      status: 421,
      problem: { type: "urn:ddd-int-kdp:problem:unknown-host" },
    });
  });

  it("forwards bodies, trace context and request id unchanged", async () => {
    const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    const { headers, echo } = await ask(suite(), {
      host: "dev-01.example.com",
      path: "/api01/x",
      method: "POST",
      headers: { traceparent, tracestate: "a=1,b=2" },
      body: "body",
    });
    expect(echo?.received).toMatchObject({
      method: "POST",
      body: "body",
      headers: { traceparent, tracestate: "a=1,b=2" },
    });
    expect(echo?.received.headers["x-kong-request-id"]).toBe(headers["x-kong-request-id"]);
  });

  it("rewrites response headers for APIs with rewriteResponse", async () => {
    const wish = (host: string): string =>
      JSON.stringify({ status: 302, headers: { Location: `http://${host}/there?x=1` } });
    const to = async (api: string): Promise<string | undefined> => {
      const echo = wish(`${api}-service.team1.svc.cluster.local`);
      return (await ask(suite(), { host: "dev-01.example.com", path: `/${api}/x`, headers: { echo } })).headers
        .location;
    };
    expect(await to("mapped")).toBe("https://dev-01.example.com/mapped/there?x=1");
    expect(await to("api01")).toBe("http://api01-service.team1.svc.cluster.local/there?x=1");
  });

  it("runs an API's Kong plugins for that API alone", async (context) => {
    context.skip(isPerHost, "perHost has no route of an API's own for its plugins");
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await get("dev-01.example.com", "/limited/x")).status);
    expect(statuses).toContain(429);
    expect((await get("dev-01.example.com", "/api01/x")).status).toBe(200);
  });

  it(
    "passes helm test",
    async () => {
      expect(await suite().helm("test", "ddd-int-kdp", "-n", "kdp-test", "--timeout", "3m")).toMatch(
        /Phase:\s+Succeeded/,
      );
    },
    4 * MINUTES,
  );
});
