// SPDX-License-Identifier: Apache-2.0

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasProgram } from "../support/has-program.ts";

const HANDLER = join(import.meta.dirname, "..", "..", "chart", "files", "route-table-handler.lua");
const SHIM = join(import.meta.dirname, "kong.lua");

/** Runs the handler for many requests under LuaJIT. Returns LuaJIT's messages about compiled and aborted traces. */
function tracesOf(nativeRoutes: boolean): string[] {
  const script = `
    dofile(arg[1])
    local handler = dofile(arg[2])
    local quiet = function() end
    for _, part in ipairs({ kong.service, kong.service.request }) do
      for name, value in pairs(part) do if type(value) == "function" then part[name] = quiet end end
    end
    -- What the shim remembers is no part of the handler.
    getmetatable(ngx.var).__newindex = quiet
    given = { time = 0 }
    vars = { request_method = "GET", http_host = "dev-01.example.com", request_uri = "/api7/orders?limit=10", server_protocol = "HTTP/1.1" }
    local apis = {}
    for i = 1, 20 do apis["api" .. i] = {} end
    local config = { shortHosts = { "dev-01.example.com" }, clusters = { b = { url = "https://{api}.b.example.com:8443" } }, apis = apis, nativeRoutes = ${nativeRoutes} }
    jit.off()
    handler:access(config)
    jit.on()
    -- As OpenResty has it.
    jit.opt.start("maxtrace=8000", "maxrecord=16000", "minstitch=3", "maxmcode=40960")
    require("jit.v").on("-")
    for _ = 1, 2000 do handler:access(config) end`;
  const { stdout, stderr, status } = spawnSync("luajit", ["-", SHIM, HANDLER], { input: script, encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout.split("\n").filter((line) => line.startsWith("[TRACE"));
}

describe("a request inside Kong", () => {
  for (const [what, nativeRoutes] of [
    ["routed", false],
    ["left to Kong's own route", true],
  ] as const) {
    it(`that is ${what} is compiled by LuaJIT without a loop`, (context) => {
      context.skip(!hasProgram("luajit"), "luajit is not on PATH");
      const traces = tracesOf(nativeRoutes);
      expect(traces.length).toBeGreaterThan(0);
      expect(traces.filter((line) => line.includes("loop in root trace") || line.includes("NYI"))).toEqual([]);
    });
  }
});
