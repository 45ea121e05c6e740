// SPDX-License-Identifier: Apache-2.0

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { luaLiteral } from "../../scripts/dev/lua-literal.ts";
import { luaFile } from "../support/lua-files.ts";
import { startLua, type LuaMachine } from "../support/lua-machine.ts";

const SOCKET = "/run/kdp/route-table.sock";
const TABLE = {
  shortHosts: ["dev-01.example.com"],
  legacyHosts: [{ host: "{api}.old.example.com" }],
  clusters: { b: { url: "http://{api}.b.example.com" } },
  apis: { api01: {} },
};
const LOOP = { http_host: "dev-01.example.com", request_uri: "/api01/x", http_cdn_loop: "dev-01.example.com" };

let machine: LuaMachine;

beforeEach(() => {
  machine = startLua(luaFile("response-handler.lua"));
  const servers = { pluginservers: [{ name: "kdp", socket: SOCKET }] };
  run(`kong.configuration = ${luaLiteral(servers)}`);
  for (const [text, table] of [
    ["one", TABLE],
    ["other", { ...TABLE, shortHosts: ["dev-02.example.com"] }],
    ["bad", { ...TABLE, apis: { api01: { cluster: "nowhere" } } }],
  ] as const) {
    run(`texts[${luaLiteral(text)}] = ${luaLiteral(table)}`);
  }
});

afterEach(() => {
  machine.close();
});

function run(statements: string): void {
  machine.evaluate(`(function() ${statements} return "" end)()`);
}

function said(expression: string): unknown {
  return JSON.parse(machine.evaluate(`to_json(${expression})`));
}

function configure(text: string | undefined): void {
  run(`module:configureGuard(${text === undefined ? "nil" : luaLiteral([{ json: text }])})`);
}

/** What the guard does with a request. */
function guarded(variables: object): unknown[][] {
  const headers = { "header:cdn-loop": "dev-01.example.com" };
  run(`vars = ${luaLiteral({ host: "dev-01.example.com", ...headers, ...variables })} ngx.ctx = {}`);
  return Object.values(JSON.parse(machine.evaluate(`run(module.guard, module)`)) as unknown[][]);
}

describe("the guard beside a plugin server", () => {
  it("refuses a loop by the table of Kong's configuration", () => {
    expect(guarded(LOOP)).toEqual([]);
    configure("one");
    expect(guarded(LOOP)).toEqual([
      ["kong.response.exit", 508, expect.objectContaining({ api: "api01" }), expect.anything()],
    ]);
    configure("other");
    expect(guarded(LOOP)).toEqual([]);
  });

  it("compiles no table for other requests, and each table once", () => {
    configure("one");
    expect(guarded({ ...LOOP, http_cdn_loop: undefined })).toEqual([]);
    expect(said("#decoded")).toBe(0);
    guarded(LOOP);
    guarded(LOOP);
    configure("one");
    guarded(LOOP);
    expect(said("#decoded")).toBe(1);
  });

  it("uses the last valid table where the newest is refused, and none where there is none", () => {
    configure("one");
    guarded(LOOP);
    configure("bad");
    expect(guarded(LOOP).map(([what]) => what)).toEqual(["kong.log.err", "kong.response.exit"]);
    expect(guarded(LOOP).map(([what]) => what)).toEqual(["kong.response.exit"]);
    configure(undefined);
    expect(guarded(LOOP)).toEqual([]);
  });
});

describe("the table of Kong's configuration", () => {
  const MESSAGE = { label: "md5 of one", json: "one" };

  it("is read by the plugin server, and each request names it", () => {
    expect(said("kong.kdp.read_table() == nil")).toBe(true);
    expect(said("kong.kdp.read_request({})")).not.toHaveProperty("table");
    configure("one");
    expect(said("kong.kdp.read_table()")).toEqual(MESSAGE);
    expect(said("kong.kdp.read_request({})")).toMatchObject({ table: MESSAGE.label });
  });

  it("is offered at once and every few seconds, and sent where the plugin server wants it", () => {
    configure("one");
    configure("one");
    expect(said("#timers")).toBe(1);
    run(`replies = { { 1, 1, nil, true }, { 1, 1, nil, true } } timers[1][2](false)`);
    const offer = [0, 1, "plugin.OfferTable", [{ Name: "route-table", Label: MESSAGE.label }]];
    const load = [0, 1, "plugin.LoadTable", [{ Name: "route-table", Label: MESSAGE.label, Json: MESSAGE.json }]];
    const path = `unix:${SOCKET}`;
    expect(said("sent")).toEqual([
      [path, offer],
      [path, "closed"],
      [path, load],
      [path, "closed"],
    ]);
    run(`sent = {} replies = { { 1, 1, nil, false } } repeated[2](false)`);
    expect(said("sent")).toEqual([
      [path, offer],
      [path, "closed"],
    ]);
    configure("other");
    expect(said("#timers")).toBe(2);
  });

  it.each([
    ["there is no server", "given = { noServer = true }"],
    ["it closes the connection", "replies = {}"],
    ["it does not speak so", `replies = { "HTTP/1.1 400" }`],
    ["it knows no such call", `replies = { { 1, 1, "not implemented" } }`],
    [
      "Kong has several, and none by that name",
      `kong.configuration = { pluginservers = { { name = "a" }, { name = "b" } } }`,
    ],
    ["Kong exits", "isPremature = true"],
  ])("is not sent where %s", (_, statements) => {
    configure("one");
    run(`${statements} timers[1][2](isPremature == true)`);
    expect(said("sent")).not.toContainEqual([expect.anything(), expect.arrayContaining(["plugin.LoadTable"])]);
  });

  it("is offered by one worker of a Kong", () => {
    run("given = { worker = 1 }");
    configure("one");
    expect(said("#timers")).toBe(0);
  });
});
