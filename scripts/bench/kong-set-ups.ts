// SPDX-License-Identifier: Apache-2.0

/** One configuration of Kong that sends a request for an API to its upstream. */
export interface KongSetUp {
  readonly name: string;
  /** Which of the two Kongs runs it. */
  readonly runtime: "inProcess" | "pluginServer";
  /** Kong's declarative configuration. */
  readonly config: object;
}

/** The target of the load: the path of one API on the short host. */
export const SHORT_HOST = "dev-01.example.com";
const MEASURED = "api00007";
export const TARGET = `/${MEASURED}/orders?limit=10`;

/** Every set-up, the one with Kong's route alone first. Each sends the same request in the same form to the same upstream. */
export function setUpsOf(apis: number, upstreamPort: number): KongSetUp[] {
  const names = Array.from({ length: Math.max(apis, 8) }, (_, i) => `api${String(i).padStart(5, "0")}`);
  const table = {
    shortHosts: [SHORT_HOST],
    legacyHosts: [{ host: "{api}.old.example.com" }],
    clusters: { b: { url: `http://{api}.b.example.com:${upstreamPort}`, address: "127.0.0.1" } },
    apis: Object.fromEntries(names.map((name) => [name, {}])),
  };
  const moving = { ...table, apis: { ...table.apis, [MEASURED]: { split: { weights: { b: 100 }, by: "ip" } } } };
  const native = nativeConfig(upstreamPort);
  const plugin = (nativeRoutes: boolean): object => ({
    plugins: [{ name: "route-table", config: { json: JSON.stringify(table), nativeRoutes } }],
  });
  /** As the chart has it: with the companion inside Kong, which also refuses what is undecided where Kong's own routes lead nowhere. */
  const withCompanion = (nativeRoutes: boolean): object => ({
    plugins: [
      { name: "route-table", config: { json: JSON.stringify(table), nativeRoutes, companion: true } },
      ...(nativeRoutes ? [] : [{ name: "route-table-response", config: { refuseUndecided: true } }]),
    ],
  });
  const inChart = (it: object, onRoute: object): object => {
    const json = JSON.stringify(it);
    return chartConfig(upstreamPort, onRoute, { json, catchAll: true }, {});
  };
  const beside = (it: object, onRoute: object): object =>
    chartConfig(upstreamPort, onRoute, { ...SHARED, catchAll: true }, { config: { json: JSON.stringify(it) } });
  const lua = (access: string): object => ({ plugins: [{ name: "pre-function", config: { access: [access] } }] });
  return [
    { name: "Kong's own route", runtime: "inProcess", config: native },
    { name: "  and an empty Lua function", runtime: "inProcess", config: { ...native, ...lua("return") } },
    { name: "  and the guard inside Kong", runtime: "inProcess", config: inChart(table, {}) },
    { name: "  and the plugin inside Kong", runtime: "inProcess", config: inChart(moving, SHARING) },
    { name: "  and the guard, with a plugin server", runtime: "pluginServer", config: beside(table, {}) },
    { name: "  and the plugin server", runtime: "pluginServer", config: beside(moving, SHARED_ON_ROUTE) },
    { name: "  on all routes", runtime: "pluginServer", config: { ...native, ...withCompanion(true) } },
    {
      name: "routed by a Lua function",
      runtime: "inProcess",
      config: { ...DEAD_END, ...lua(handWritten(apis, upstreamPort)) },
    },
    { name: "routed by the plugin inside Kong", runtime: "inProcess", config: { ...DEAD_END, ...plugin(false) } },
    { name: "routed by the plugin server", runtime: "pluginServer", config: { ...DEAD_END, ...withCompanion(false) } },
    { name: "  without its companion", runtime: "pluginServer", config: { ...DEAD_END, ...plugin(false) } },
  ];
}

/** The plugin on the route of an API that is being moved. */
const SHARING = { plugins: [{ name: "route-table", config: { nativeRoutes: true, sharedTable: true } }] };

const SHARED = { sharedTable: true, companion: true };
const SHARED_ON_ROUTE = { plugins: [{ name: "route-table", config: { ...SHARED, nativeRoutes: true } }] };

/**
 * The chart's configuration for `perApi`: the guard on all routes, which has the table for a plugin server; inside Kong the catch-all route's plugin
 * has it.
 */
function chartConfig(port: number, onRoute: object, ofCatchAll: object, ofGuard: object): object {
  const native = nativeConfig(port, onRoute);
  const [deadEnd] = DEAD_END.services;
  const catchAll = { plugins: [{ name: "route-table", config: ofCatchAll }] };
  return {
    ...native,
    services: [...native.services, { ...deadEnd, routes: deadEnd.routes.map((route) => ({ ...route, ...catchAll })) }],
    plugins: [{ name: "route-table-guard", ...ofGuard }],
  };
}

function nativeConfig(port: number, onRoute: object = {}) {
  const route = {
    name: "r",
    hosts: [SHORT_HOST],
    paths: [`/${MEASURED}/`, `~/${MEASURED}$`],
    strip_path: true,
    ...onRoute,
  };
  return {
    _format_version: "3.0",
    services: [{ name: "s", host: MEASURED, port, protocol: "http", path: "/", routes: [route] }],
    upstreams: [
      { name: MEASURED, host_header: `${MEASURED}.b.example.com`, targets: [{ target: `127.0.0.1:${port}` }] },
    ],
  };
}

const DEAD_END = {
  _format_version: "3.0",
  services: [
    {
      name: "dead-end",
      url: "http://dead-end.invalid",
      routes: [{ name: "all", paths: ["/"], strip_path: false }],
    },
  ],
} as const;

/** A function written by hand for such a table: one look-up by the first segment, then the same calls. */
function handWritten(apis: number, port: number): string {
  return `
local apis = {}
for i = 0, ${apis - 1} do
  local name = string.format("api%05d", i)
  apis[name] = { host = name .. ".b.example.com:${port}" }
end
return function()
  local path = kong.request.get_path()
  local slash = path:find("/", 2, true) or #path + 1
  local api = apis[path:sub(2, slash - 1)]
  if kong.request.get_host() ~= "${SHORT_HOST}" or not api then return kong.response.exit(404) end
  kong.service.set_target("127.0.0.1", ${port})
  local rest = path:sub(slash)
  kong.service.request.set_path(rest ~= "" and rest or "/")
  kong.service.request.set_header("Host", api.host)
end`;
}
