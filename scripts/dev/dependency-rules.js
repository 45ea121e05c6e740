// SPDX-License-Identifier: Apache-2.0

/**
 * The dependency rule by folder: the core imports nothing but itself, the plugin the core (its services Node and prom-client as well), `kong/` the plugin, `scripts/`
 * everything, and nothing imports `scripts/` but its own files and the tests.
 *
 * @type {import("dependency-cruiser").IConfiguration}
 */
export default {
  forbidden: [
    {
      name: "the-core-imports-only-itself",
      comment: "table/, route/ and rewrite/ run in Kong too, compiled to Lua, and are pure.",
      severity: "error",
      from: { path: "^plugins/route-table/(table|route|rewrite)/" },
      to: { pathNot: "^plugins/route-table/(table|route|rewrite)/" },
    },
    {
      name: "the-table-does-not-know-the-decision",
      severity: "error",
      from: { path: "^plugins/route-table/table/" },
      to: { path: "^plugins/route-table/route/" },
    },
    {
      name: "the-plugin-imports-the-core-alone",
      comment:
        "But for what the plugin server's process gives it (health checks, counters, files), and Kong its Lua (JSON, HTTP).",
      severity: "error",
      from: { path: "^plugins/", pathNot: "^plugins/route-table/(health/|services[.]ts$|telemetry/)" },
      to: { pathNot: "^(plugins/|cjson[.]safe$|resty[.]http$|ngx[.]ssl$)" },
    },
    {
      name: "the-plugin-does-not-know-kong-and-scripts",
      severity: "error",
      from: { path: "^plugins/" },
      to: { path: "^(kong|scripts)/" },
    },
    {
      name: "the-wire-knows-bytes-only",
      severity: "error",
      from: { path: "^kong/wire/" },
      to: { path: "^(plugins|scripts|kong)/", pathNot: "^kong/wire/" },
    },
    {
      name: "server-and-gateway-meet-on-the-wire",
      comment: "They are the two ends of one socket, and the tests hold one against the other.",
      severity: "error",
      from: { path: "^kong/(server|gateway)/" },
      to: { path: "^kong/(server|gateway)/", pathNot: "^kong/$1/" },
    },
    {
      name: "nobody-imports-scripts",
      severity: "error",
      from: { path: "^(plugins|kong)/" },
      to: { path: "^(scripts|test)/" },
    },
    {
      name: "what-is-shipped-imports-no-test",
      severity: "error",
      from: { pathNot: "^test/" },
      to: { path: "^test/" },
    },
    {
      name: "what-is-shipped-needs-no-development-package",
      severity: "error",
      from: { path: "^(plugins|kong|scripts)/", pathNot: "^scripts/dev/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".js"], conditionNames: ["node", "import", "default", "types"] },
  },
};
