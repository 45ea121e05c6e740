// SPDX-License-Identifier: Apache-2.0

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { luaLiteral } from "../../scripts/dev/lua-literal.ts";
import { luaFile } from "../support/lua-files.ts";
import { startLua, type LuaMachine } from "../support/lua-machine.ts";
import { readResponseCases } from "../support/response-cases.ts";

/** Both plugins have the filter: the one that runs inside Kong, and the companion of the plugin server. */
const FILES = ["route-table-handler.lua", "response-handler.lua"];

/** The configuration of a plugin with these prefixes: one has the table, the other has them alone. */
function configWith(file: string, prefixes: readonly string[]): object {
  if (prefixes.length === 0) return {};
  if (file === "response-handler.lua") return { prefixes: prefixes.join("\n") };
  return {
    __plugin_id: "p",
    shortHosts: ["dev-01.example.com"],
    clusters: { b: { url: "http://up" } },
    apis: Object.fromEntries(prefixes.map((path, i) => [`p${i}`, { path }])),
  };
}

describe.each(FILES)("the header filter of %s", (file) => {
  let machine: LuaMachine;

  beforeAll(() => {
    machine = startLua(luaFile(file));
  });

  afterAll(() => {
    machine.close();
  });

  /** The headers of a response after the filter, with or without a request by the access phase. */
  function filtered(
    rewrite: object | undefined,
    scheme: string,
    headers: object,
    prefixes: readonly string[] = ["/api01"],
  ): unknown {
    machine.evaluate(
      `(function() given = { scheme = "${scheme}" }; shared.kdp_rewrite = ${luaLiteral(rewrite)}; ngx.header = ${luaLiteral(headers)}; return "" end)()`,
    );
    machine.evaluate(`run(module.header_filter, module, ${luaLiteral(configWith(file, prefixes))})`);
    return JSON.parse(machine.evaluate("to_json(ngx.header)"));
  }

  describe.each(readResponseCases())("$about", ({ rewrite: whole, prefixes, cases }) => {
    const { scheme } = whole;
    const rewrite = { ...whole, scheme: undefined, prefixes: undefined };
    it.each(cases)("$header: $title", ({ header, value, becomes }) => {
      expect(filtered(rewrite, scheme, { [header]: value, "content-type": "text/html" }, prefixes)).toEqual({
        [header]: becomes,
        "content-type": "text/html",
      });
    });
  });

  const UPSTREAM = { upstreams: [{ scheme: "http", authority: "up" }], basePath: "", prefix: "/api01" };

  it("leaves the client's own short host alone where the prefixes are not known", () => {
    machine.evaluate(`(function() ngx.header = { location = "https://dev-01.example.com/login" }; return "" end)()`);
    const rewrite = { ...UPSTREAM, host: "dev-01.example.com", isShort: true };
    machine.evaluate(`(function() shared.kdp_rewrite = ${luaLiteral(rewrite)}; return "" end)()`);
    machine.evaluate("run(module.header_filter, module, {})");
    expect(JSON.parse(machine.evaluate("to_json(ngx.header)"))).toEqual({
      location: "https://dev-01.example.com/login",
    });
  });

  it("keeps several cookies apart", () => {
    const cookies = ["a=1; Path=/", "b=2; Domain=up", "c=3"];
    expect(filtered({ ...UPSTREAM, host: "dev-01.example.com" }, "https", { "set-cookie": cookies })).toEqual({
      "set-cookie": ["a=1; Path=/api01", "b=2; Domain=dev-01.example.com", "c=3"],
    });
  });

  it("asks Kong for the client's scheme, and leaves out its default port", () => {
    const location = { location: "http://up/x" };
    const rewrite = { ...UPSTREAM, host: "dev-01.example.com:443" };
    expect(filtered(rewrite, "https", location)).toEqual({ location: "https://dev-01.example.com/api01/x" });
    expect(filtered(rewrite, "http", location)).toEqual({ location: "http://dev-01.example.com:443/api01/x" });
  });

  it("replaces the upstream's headers by the gateway's own, except Link, which is a list", () => {
    const both = { deprecation: ["@1", "@9"], sunset: "ours", link: ["<a>", "<b>"], "x-other": ["1", "2"] };
    const own = { Deprecation: "@1", Sunset: "ours", Link: "<a>" };
    machine.evaluate(
      `(function() shared.kdp_rewrite = nil; shared.kdp_headers = ${luaLiteral(own)}; ngx.header = headers(${luaLiteral(both)}); return "" end)()`,
    );
    machine.evaluate("run(module.header_filter, module, {})");
    machine.evaluate(`(function() shared.kdp_headers = nil; return "" end)()`);
    expect(JSON.parse(machine.evaluate("to_json(getmetatable(ngx.header).values)"))).toEqual({
      ...both,
      deprecation: "@1",
    });
  });

  it("leaves responses unchanged where the access phase did not ask for it", () => {
    const headers = { location: "http://up/x", "set-cookie": "a=1; Path=/" };
    expect(filtered(undefined, "https", headers)).toEqual(headers);
  });
});
