// SPDX-License-Identifier: Apache-2.0

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DecisionMessage } from "../../plugins/route-table/apply/decision-message.ts";
import { luaLiteral } from "../../scripts/dev/lua-literal.ts";
import { luaFile } from "../support/lua-files.ts";
import { startLua, type LuaMachine } from "../support/lua-machine.ts";

let machine: LuaMachine;

beforeAll(() => {
  machine = startLua(luaFile("response-handler.lua"));
});

afterAll(() => {
  machine.close();
});

/** The calls that come of Lua statements, where nginx has some variables. */
function callsOf(statements: string, variables: object = {}): readonly unknown[] {
  machine.evaluate(`(function() vars = ${luaLiteral(variables)}; ngx.ctx = {}; said = nil; return "" end)()`);
  const calls = JSON.parse(machine.evaluate(`run(function() ${statements} end)`)) as readonly unknown[] | object;
  return Array.isArray(calls) ? calls : [];
}

function applied(decision: object, variables: object = {}): readonly unknown[] {
  // What comes after it in the plugin's phase must not run.
  return callsOf(`kong.kdp.apply_decision(${luaLiteral(decision)}); error("the phase goes on")`, variables);
}

const WHOLE: DecisionMessage = {
  scheme: "https",
  target: { host: "10.0.0.1", port: 8443 },
  tlsVerify: true,
  headers: { Host: "api01.example.com" },
  path: "/base/x",
  timeouts: { connect: 1_000, send: 2_000, read: 3_000 },
  retries: 0,
  share: { api: "api01", entry: "short", cluster: "b", host: "a", because: "default", table: "0" },
};

const REFUSED = [
  ["kong.log.err", "a decision is refused: ", expect.any(String)],
  ["kong.response.exit", 503, expect.objectContaining({ type: "urn:ddd-int-kdp:problem:failure" }), expect.anything()],
];

describe("a plugin server's decision inside Kong", () => {
  it("is carried out as a whole, and ends the plugin's phase", () => {
    expect(applied(WHOLE)).toEqual([
      ["kong.service.request.set_scheme", "https"],
      ["kong.service.set_target", "10.0.0.1", 8443],
      ["kong.service.set_tls_verify", true],
      ["kong.service.request.set_header", "Host", "api01.example.com"],
      ["kong.service.request.set_path", "/base/x"],
      ["kong.service.set_timeouts", 1_000, 2_000, 3_000],
      ["kong.service.set_retries", 0],
      ["kong.ctx.shared.set", "kdp", WHOLE.share],
    ]);
  });

  it("is an answer to the client too, after what is logged of it", () => {
    const exit = { status: 404, body: "{}", headers: { "Content-Type": "application/problem+json" } };
    expect(applied({ share: WHOLE.share, exit })).toEqual([
      ["kong.ctx.shared.set", "kdp", WHOLE.share],
      ["kong.response.exit", 404, "{}", exit.headers],
    ]);
  });

  it.each([
    ["scheme", "ftp"],
    ["target", { host: "", port: 80 }],
    ["target", { host: "10.0.0.1", port: 65_536 }],
    ["target", { host: "10.0.0.1", port: 80.5 }],
    ["target", "10.0.0.1"],
    ["tlsVerify", "no"],
    ["headers", { Host: 1 }],
    ["path", "base/x"],
    ["timeouts", { connect: 1_000, send: 2_000 }],
    ["retries", -1],
    ["share", "api01"],
    ["exit", { status: 42, body: "", headers: {} }],
    ["exit", { status: 404, headers: {} }],
    ["a field of a newer plugin server", true],
  ])("is refused with 503 where a field is wrong, before anything is set: %s", (name, value) => {
    expect(applied({ ...WHOLE, [name]: value })).toEqual(REFUSED);
  });

  it("is refused with 503 where Kong refuses a call", () => {
    const fails = `local set_path = kong.service.request.set_path; kong.service.request.set_path = function() error("no") end;
      local co = coroutine.create(kong.kdp.apply_decision); local _, problem = coroutine.resume(co, ${luaLiteral(WHOLE)});
      kong.service.request.set_path = set_path; error(problem)`;
    expect(callsOf(fails).slice(-2)).toEqual(REFUSED);
  });

  it("says what was taken off the path, unless a client that is believed has said it, an empty one too", () => {
    const decision = { forwardedPrefix: "/api01/" };
    expect(applied(decision)).toEqual([["ngx.var", "upstream_x_forwarded_prefix", "/api01/"]]);
    expect(applied(decision, { upstream_x_forwarded_prefix: "/outer" })).toEqual([]);
    expect(applied(decision, { upstream_x_forwarded_prefix: "" })).toEqual([]);
  });

  it("sets headers of the response, and leaves word of them for the header filter", () => {
    const responseHeaders = { Sunset: "Wed, 31 Mar 2027 00:00:00 GMT" };
    expect(applied({ responseHeaders })).toEqual([
      ["kong.response.set_headers", responseHeaders],
      ["kong.ctx.shared.set", "kdp_headers", responseHeaders],
    ]);
  });
});

describe("what a plugin server reads of a request inside Kong", () => {
  const read = (variables: object, names: readonly string[] = []): unknown => {
    callsOf(`said = kong.kdp.read_request(${luaLiteral(names)})`, variables);
    return JSON.parse(machine.evaluate("to_json(said)"));
  };
  const PLAIN = { request_method: "GET", http_host: "a.example.com", request_uri: "/x?q", remote_addr: "192.0.2.1" };
  const SAID = { method: "GET", host: "a.example.com", target: "/x?q", client: "192.0.2.1", headers: {} };

  it("is all in one answer, with the headers that it asks for", () => {
    const more = { upstream_scheme: "http", kong_request_id: "0a", http_cdn_loop: "other", http_x_user_id: "7" };
    const headers = { "header:x-user-id": "7", "header:cdn-loop": "other" };
    expect(
      read({ ...PLAIN, ...more, ...headers, server_protocol: "HTTP/1.1", ssl_server_name: "b" }, ["x-user-id", "x"]),
    ).toEqual({
      ...SAID,
      serviceScheme: "http",
      requestId: "0a",
      loop: "other",
      headers: { "x-user-id": "7" },
    });
    expect(read({ ...PLAIN, server_protocol: "HTTP/2.0", ssl_server_name: "b" })).toEqual({
      ...SAID,
      protocol: "HTTP/2.0",
      serverName: "b",
    });
  });

  it("has the consumer where one is authenticated, and of the anonymous one the name only", () => {
    const consumer = { id: "1", username: "anna" };
    const given = (values: object): void =>
      void machine.evaluate(`(function() given = ${luaLiteral(values)}; return "" end)()`);
    given({ consumer, credential: { id: "2" } });
    expect(read(PLAIN)).toEqual({ ...SAID, consumer: "1", consumerName: "anna" });
    given({ consumer });
    expect(read(PLAIN)).toEqual({ ...SAID, consumerName: "anna" });
    given({});
    expect(read(PLAIN)).toEqual(SAID);
  });
});

describe("at the end of Kong's access phase", () => {
  const DEAD_END = `ngx.ctx = { service = { host = "dead-end" }, balancer_data = { host = "dead-end" } };`;
  const END = `module:access({ refuseUndecided = true })`;

  it("a request for which nothing is decided is refused with 503", () => {
    expect(callsOf(`${DEAD_END} ${END}`)).toEqual(REFUSED.slice(1));
  });

  it("a request that Kong's own route serves goes on", () => {
    expect(callsOf(`${DEAD_END} module:access({ refuseUndecided = false })`)).toEqual([]);
  });

  it("one for which something is decided goes on, and one that another plugin has sent somewhere", () => {
    const decided = `coroutine.wrap(kong.kdp.apply_decision)({ path = "/x" });`;
    expect(callsOf(`${DEAD_END} ${decided} ${END}`)).toEqual([["kong.service.request.set_path", "/x"]]);
    expect(callsOf(`${DEAD_END} ngx.ctx.balancer_data.host = "elsewhere"; ${END}`)).toEqual([]);
  });
});
