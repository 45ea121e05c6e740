// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { REQUEST_ID, runPhase, startInstance, variablesOf, type Call, type PhaseRun } from "../support/kong-side.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { connectWire, type Wire } from "../support/wire.ts";

const TABLE = {
  shortHosts: ["dev-01.example.com"],
  legacyHosts: [{ host: "{api}.old.example.com", sunset: "2027-03-31" }, { host: "{api}.new.example.com" }],
  clusters: {
    b: { url: "http://{api}.svc.example.net" },
    a: { url: "https://{api}.old.example.com:8443/base", address: "2001:db8::7" },
  },
  defaults: { cluster: "b" },
  apis: {
    plain: {},
    pinned: { pin: "a", timeouts: { connect: "5s", read: "1m30s" }, retries: 0 },
    slow: { timeouts: { connect: "5s", read: "1m30s" }, retries: 0 },
    own: { upstream: "https://own.example.net" },
    client: { hostHeader: "client", stripPath: false },
  },
};

const SHORT = "dev-01.example.com";
const VERSION = expect.stringMatching(/^[0-9a-f]{8}$/) as unknown;

let folder: { path: string; remove: () => Promise<void> };
let server: RunningServer;
let wire: Wire;
const instances = new Map<boolean, number>();

beforeAll(async () => {
  folder = await temporaryFolder();
  server = await startServerProcess(join(folder.path, "s"));
  wire = await connectWire(server.socket);
  for (const nativeRoutes of [false, true]) {
    instances.set(nativeRoutes, await startInstance(wire, { nativeRoutes, ...TABLE }, `plugin-${nativeRoutes}`));
  }
});

afterAll(async () => {
  wire.close();
  await server.stop();
  await folder.remove();
});

function run(nativeRoutes: boolean, host: string, target: string): Promise<PhaseRun> {
  return runPhase(wire, instances.get(nativeRoutes) ?? 0, variablesOf({ method: "GET", host, target }));
}

async function callsOf(nativeRoutes: boolean, host: string, target: string): Promise<readonly Call[]> {
  return (await run(nativeRoutes, host, target)).calls;
}

describe("without native routes, the plugin", () => {
  it("sets the target and the path without the prefix, and leaves Host to set_target", async () => {
    expect(await callsOf(false, SHORT, "/plain/x")).toEqual([
      ["kong.service.request.set_path", "/x"],
      ["kong.service.set_target", "plain.svc.example.net", 80],
    ]);
  });

  it("does not set a path that does not change", async () => {
    expect(await callsOf(false, "plain.new.example.com", "/x?q")).toEqual([
      ["kong.service.set_target", "plain.svc.example.net", 80],
    ]);
  });

  it("does not set a path to its normal form, which Kong sends anyway", async () => {
    expect(await callsOf(false, "plain.new.example.com", "/./x//y")).toEqual([
      ["kong.service.set_target", "plain.svc.example.net", 80],
    ]);
  });

  it("sets the target last, then Host, which that overwrites, and verifies TLS", async () => {
    expect(await callsOf(false, SHORT, "/pinned/x")).toEqual([
      ["kong.service.request.set_scheme", "https"],
      ["kong.service.set_tls_verify", true],
      ["kong.service.request.set_path", "/base/x"],
      ["kong.service.request.set_header", "CDN-Loop", SHORT],
      ["kong.service.set_timeouts", 5_000, 60_000, 90_000],
      ["kong.service.set_retries", 0],
      ["kong.service.set_target", "[2001:db8::7]", 8443],
      ["kong.service.request.set_header", "Host", "pinned.old.example.com:8443"],
    ]);
  });

  it("sends the client's Host with hostHeader: client", async () => {
    expect(await callsOf(false, `${SHORT}:8443`, "/client/x")).toEqual([
      ["kong.service.request.set_header", "CDN-Loop", SHORT],
      ["kong.service.set_target", "client.svc.example.net", 80],
      ["kong.service.request.set_header", "Host", `${SHORT}:8443`],
    ]);
  });

  it("adds response headers with one call, in the access phase", async () => {
    expect(await callsOf(false, "plain.old.example.com", "/x")).toEqual([
      [
        "kong.response.set_headers",
        {
          Sunset: "Wed, 31 Mar 2027 00:00:00 GMT",
          Link: `<https://${SHORT}/plain/x>; rel="successor-version"`,
        },
      ],
      ["kong.service.set_target", "plain.svc.example.net", 80],
    ]);
  });

  it("answers a request without an upstream with a problem, and makes no other call", async () => {
    const { calls } = await run(false, "nobody.example.com", "/x");
    expect(calls).toHaveLength(1);
    const [method, status, body, headers] = calls[0] ?? [];
    expect([method, status, headers]).toEqual([
      "kong.response.exit",
      421,
      { "Content-Type": "application/problem+json" },
    ]);
    expect(JSON.parse(String(body))).toEqual({
      type: "urn:ddd-int-kdp:problem:unknown-host",
      title: "Not a host of this gateway",
      status: 421,
      detail: "The request's host is not in the route table.",
      request_id: REQUEST_ID,
    });
  });

  it("reads a request with one call where Kong has the variable", async () => {
    const line = `GET ${SHORT} /plain/x?q=1 192.0.2.1 HTTP/1.1  `;
    const fresh = await startInstance(
      wire,
      { nativeRoutes: false, ...TABLE, shortHosts: [SHORT, "x.example.com"] },
      "f",
    );
    const variables = { ...variablesOf({ method: "GET", host: "", target: "" }), kdp_request: line };
    // The first request of an instance also reads the scheme of the Service behind the plugin's route.
    expect((await runPhase(wire, fresh, variables)).roundTrips).toBe(5);
    // HandleEvent, the variable, two calls; without the variable six more.
    expect(await runPhase(wire, fresh, variables)).toEqual({
      calls: [
        ["kong.service.request.set_path", "/x"],
        ["kong.service.set_target", "plain.svc.example.net", 80],
      ],
      roundTrips: 4,
    });
    expect((await run(false, SHORT, "/plain/x")).roundTrips).toBe(10);
  });
});

describe("with native routes, the plugin", () => {
  it("makes no call for the native cluster: the pinned cluster, else the default one", async () => {
    expect(await callsOf(true, SHORT, "/plain/x")).toEqual([]);
    expect(await callsOf(true, SHORT, "/slow/x")).toEqual([]);
    expect(await callsOf(true, SHORT, "/own/x")).toEqual([]);
  });

  it("sends CDN-Loop to an upstream that could send the request back", async () => {
    expect(await callsOf(true, SHORT, "/pinned/x")).toEqual([["kong.service.request.set_header", "CDN-Loop", SHORT]]);
  });

  it("adds the headers of old hosts", async () => {
    expect(await callsOf(true, "plain.old.example.com", "/x")).toEqual([
      [
        "kong.response.set_headers",
        {
          Sunset: "Wed, 31 Mar 2027 00:00:00 GMT",
          Link: `<https://${SHORT}/plain/x>; rel="successor-version"`,
        },
      ],
    ]);
  });

  it("makes no call for requests that are not in the table", async () => {
    expect(await callsOf(true, "nobody.example.com", "/x")).toEqual([]);
    expect(await callsOf(true, SHORT, "/nobody")).toEqual([]);
  });

  it("does not even read requests where native routes do everything", async () => {
    const table = {
      ...TABLE,
      checkServerName: false,
      legacyHosts: [{ host: "{api}.new.example.com" }],
      apis: { plain: {}, slow: { retries: 0 } },
    };
    const idle = await startInstance(wire, { nativeRoutes: true, ...table }, "idle");
    expect(await runPhase(wire, idle, variablesOf({ method: "GET", host: SHORT, target: "/plain" }))).toEqual({
      calls: [],
      roundTrips: 1,
    });
  });
});

describe("on the catch-all route, the plugin", () => {
  const catchAll = async (host: string, target: string): Promise<readonly [unknown, unknown]> => {
    const instance = await startInstance(wire, { catchAll: true, ...TABLE }, "catch-all");
    const { calls } = await runPhase(wire, instance, variablesOf({ method: "GET", host, target }));
    expect(calls.map(([method]) => method)).toEqual(["kong.response.exit"]);
    const [, status, body] = calls[0] ?? [];
    return [status, (JSON.parse(String(body)) as { readonly type: string }).type.split(":").pop()];
  };

  it("answers requests that are not in the table", async () => {
    expect(await catchAll(SHORT, "/nobody")).toEqual([404, "unknown-path"]);
    expect(await catchAll("nobody.example.com", "/")).toEqual([421, "unknown-host"]);
    expect(await catchAll(SHORT, "/plain/%zz")).toEqual([400, "malformed-path"]);
  });

  it("does not forward a host that Kong compares differently, since it would bypass the plugins of its route", async () => {
    expect(await catchAll("Plain.New.example.com", "/")).toEqual([421, "host-form"]);
    expect(await catchAll("plain.new.example.com.", "/")).toEqual([421, "host-form"]);
    expect(await catchAll("plain.new.example.com:", "/")).toEqual([421, "host-form"]);
  });

  it("says that a route is missing for a valid request", async () => {
    expect(await catchAll("plain.new.example.com:8443", "/")).toEqual([503, "no-route"]);
  });
});

describe("logDecision", () => {
  it("passes the decision to Kong's logs where the plugin routes or refuses", async () => {
    const instance = await startInstance(wire, { logDecision: true, ...TABLE }, "logging");
    const callsTo = async (host: string, target: string): Promise<readonly Call[]> =>
      (await runPhase(wire, instance, variablesOf({ method: "GET", host, target }))).calls;
    expect((await callsTo(SHORT, "/plain/x")).at(-2)).toEqual([
      "kong.log.set_serialize_value",
      "kdp",
      { api: "plain", entry: "short", cluster: "b", host: SHORT, because: "default", table: VERSION },
    ]);
    expect((await callsTo(SHORT, "/nobody"))[0]).toEqual([
      "kong.log.set_serialize_value",
      "kdp",
      { api: null, entry: "short", cluster: null, host: SHORT, because: "unknown-path", table: VERSION },
    ]);
  });
});
