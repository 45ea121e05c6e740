// SPDX-License-Identifier: Apache-2.0

/** The pure folders of the plugin: they run in Kong too, compiled to Lua. */
const CORE = "(table|decision|rewrite|health|apply)";

/**
 * The dependency rule by folder. The core imports nothing but itself. The two runtimes import the core, and not each other. `kong/`
 * imports the plugin. `scripts/` may import everything. Nothing imports `scripts/` but its own files and the tests.
 *
 * @type {import("dependency-cruiser").IConfiguration}
 */
export default {
  forbidden: [
    {
      name: "the-core-imports-only-itself",
      severity: "error",
      from: { path: `^plugins/route-table/${CORE}/` },
      to: { pathNot: `^plugins/route-table/(${CORE}/|version[.]ts$)` },
    },
    {
      name: "the-table-does-not-know-the-decision",
      comment: "A table is checked before there is a request.",
      severity: "error",
      from: { path: "^plugins/route-table/table/" },
      to: { path: "^plugins/route-table/(decision|rewrite|health|apply)/" },
    },
    {
      name: "the-formats-know-no-schema-and-the-schema-no-rules",
      comment: "A table goes from text/ to schema/ to rules/.",
      severity: "error",
      from: { path: "^plugins/route-table/table/(text|schema)/" },
      to: { path: "^plugins/route-table/table/(schema|rules)/", pathNot: "^plugins/route-table/table/$1/" },
    },
    {
      name: "the-decision-does-not-know-what-is-done-with-it",
      severity: "error",
      from: { path: "^plugins/route-table/(decision|rewrite)/" },
      to: { path: "^plugins/route-table/(health|apply)/" },
    },
    {
      name: "the-runtimes-do-not-know-each-other",
      severity: "error",
      from: { path: "^plugins/route-table/(external|in-process)/" },
      to: { path: "^plugins/route-table/(external|in-process)/", pathNot: "^plugins/route-table/$1/" },
    },
    {
      name: "in-process-has-what-kong-has",
      comment: "Kong's own Lua modules: JSON, MessagePack, HTTP, TLS.",
      severity: "error",
      from: { path: "^plugins/route-table/in-process/" },
      to: { pathNot: "^(plugins/|cjson[.]safe$|MessagePack$|resty[.]http$|ngx[.]ssl$)" },
    },
    {
      name: "a-phase-needs-no-node",
      comment:
        "Node's modules and prom-client stay in what a plugin server's process shares: health checks, counters, files, the table in force, long work in slices.",
      severity: "error",
      from: {
        path: "^plugins/",
        pathNot:
          "^plugins/route-table/(in-process/|external/(health/|telemetry/|shared-state[.]ts$|slices[.]ts$|table-in-force[.]ts$))",
      },
      to: { pathNot: "^plugins/" },
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
      name: "server-and-emulator-meet-on-the-wire",
      comment: "They are the two ends of one socket, and the tests hold one against the other.",
      severity: "error",
      from: { path: "^kong/(server|emulator)/" },
      to: { path: "^kong/(server|emulator)/", pathNot: "^kong/$1/" },
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
