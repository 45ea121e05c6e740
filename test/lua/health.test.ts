// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { luaLiteral } from "../../scripts/dev/lua-literal.ts";
import { variablesOf, type Call } from "../support/kong-side.ts";
import { startLua, type LuaMachine } from "../support/lua-machine.ts";

const SHORT = "dev-01.example.com";
const TABLE = {
  shortHosts: [SHORT],
  clusters: {
    a: { url: "https://{api}.a.example.com", address: "192.0.2.1" },
    b: { url: "http://{api}.b.example.com:8080", address: "192.0.2.2" },
    c: { url: "http://{api}.c.example.com", address: "192.0.2.3" },
  },
  defaults: { cluster: "b", healthCheck: { path: "/healthz", passive: 2 } },
  apis: { api01: {} },
  __plugin_id: "p",
};

let machine: LuaMachine;

beforeEach(() => {
  machine = startLua(readFileSync(join(import.meta.dirname, "../../chart/files/route-table-handler.lua"), "utf8"));
  run("given = { time = 0 }");
  run('answers = { ["192.0.2.1"] = 200, ["192.0.2.2"] = 200, ["192.0.2.3"] = 200 }');
  run(`vars = ${luaLiteral(variablesOf({ method: "GET", host: SHORT, target: "/api01/x" }))}`);
  configure(TABLE);
});

afterEach(() => {
  machine.close();
});

function run(statement: string): void {
  machine.evaluate(`(function() ${statement}; return "" end)()`);
}

function configure(table: object): void {
  run(`config = ${luaLiteral(table)}; module.configure(module, { config })`);
}

function calls(): readonly Call[] {
  return JSON.parse(machine.evaluate("run(module.access, module, config)")) as Call[];
}

function target(): unknown {
  return calls().find(([method]) => method === "kong.service.set_target")?.[1];
}

describe("health checks inside Kong", () => {
  it("send each upstream its Host and server name", () => {
    run("tick()");
    const asked = JSON.parse(machine.evaluate("to_json(asked)")) as { readonly host: string }[];
    expect(asked.sort((one, other) => one.host.localeCompare(other.host))).toMatchObject([
      {
        scheme: "https",
        host: "192.0.2.1",
        port: 443,
        ssl_verify: true,
        ssl_server_name: "api01.a.example.com",
        path: "/healthz",
        headers: { Host: "api01.a.example.com" },
      },
      {
        scheme: "http",
        host: "192.0.2.2",
        port: 8080,
        ssl_verify: false,
        headers: { Host: "api01.b.example.com:8080" },
      },
      { host: "192.0.2.3" },
    ]);
  });

  it("send upstreams with TLS the client certificate that Kong sends", () => {
    run('kong.configuration = { client_ssl = true, client_ssl_cert = "/tls.crt", client_ssl_cert_key = "/tls.key" }');
    run('files = { ["/tls.crt"] = "--certificate gateway--", ["/tls.key"] = "--key secret--" }; tick()');
    const asked = JSON.parse(machine.evaluate("to_json(asked)")) as { readonly scheme: string }[];
    const certificates = asked.map(({ scheme, ...options }) => [scheme, { ...options }] as const);
    expect(Object.fromEntries(certificates)).toMatchObject({
      https: { ssl_client_cert: ["gateway"], ssl_client_priv_key: ["secret"] },
    });
    expect(Object.fromEntries(certificates)["http"]).not.toHaveProperty("ssl_client_cert");
  });

  it("send no client certificate that can't be read, and log that once", () => {
    run('kong.configuration = { client_ssl = true, client_ssl_cert = "/tls.crt", client_ssl_cert_key = "/tls.key" }');
    run('files = { ["/tls.crt"] = "--certificate gateway--" }; calls = {}; tick(); tick()');
    expect(JSON.parse(machine.evaluate("to_json(calls)"))).toEqual([
      ["kong.log.err", expect.stringContaining("can't be read: "), "/tls.key"],
    ]);
    expect(target()).toBe("192.0.2.2");
  });

  it("move requests away from an unhealthy cluster, and back without help", () => {
    run("tick()");
    expect(target()).toBe("192.0.2.2");
    run('answers["192.0.2.2"] = 500; tick()');
    expect(target()).toBe("192.0.2.2");
    run("tick()");
    expect(target()).toBe("192.0.2.3");
    run('answers["192.0.2.3"] = nil; tick(); tick()');
    expect(target()).toBe("192.0.2.1");
    run('answers["192.0.2.2"] = 204; tick(); tick()');
    expect(target()).toBe("192.0.2.2");
  });

  it("lead to 503 where no cluster is healthy", () => {
    run("answers = {}; tick(); tick()");
    expect(calls()[0]?.slice(0, 2)).toEqual(["kong.response.exit", 503]);
  });

  it("count responses to clients", () => {
    expect(target()).toBe("192.0.2.2");
    run("given.status = 502; module.log(module, config)");
    expect(target()).toBe("192.0.2.2");
    run("module.log(module, config)");
    expect(target()).toBe("192.0.2.3");
  });

  it("keep the state of an upstream that a new table has, and stop with their table", () => {
    run('answers["192.0.2.2"] = 500; tick(); tick()');
    configure({ ...TABLE, decisionHeader: "X-Cluster" });
    expect(target()).toBe("192.0.2.3");
    configure({ ...TABLE, defaults: { cluster: "b" } });
    expect(target()).toBe("192.0.2.2");
    run("asked = {}; tick(); tick()");
    expect(machine.evaluate("to_json(#asked)")).toBe("0");
  });
});

describe("a refused table inside Kong", () => {
  const WRONG = { ...TABLE, pin: "z" };

  it("leaves the last good one in force, and is logged", () => {
    run(`config = ${luaLiteral(WRONG)}`);
    const [, complaint] = calls()[0]?.join(" ").split("refused: ") ?? [];
    expect(complaint).toContain("[unknown-cluster] pin: There is no cluster z.");
    expect(target()).toBe("192.0.2.2");
  });

  it("leads to 503 where there is no last good one", () => {
    run(`config = ${luaLiteral({ ...WRONG, __plugin_id: "another" })}`);
    const exit = calls().find(([method]) => method === "kong.response.exit");
    expect(exit).toMatchObject([
      "kong.response.exit",
      503,
      { type: "urn:ddd-int-kdp:problem:no-table" },
      { "Retry-After": "5" },
    ]);
  });
});
