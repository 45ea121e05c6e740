// SPDX-License-Identifier: Apache-2.0

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { dumpDescription } from "../../kong/server/describe.ts";
import * as routeTable from "../../plugins/route-table/index.ts";
import { CODES, type CodeEntry } from "../../plugins/route-table/table/finding-codes.ts";
import { FORMATS } from "../../plugins/route-table/table/schema/formats.ts";
import { jsonSchemaOf } from "../../plugins/route-table/table/schema/json-schema.ts";
import { ROUTE_TABLE_DEFINITION } from "../../plugins/route-table/table/schema/route-table.ts";
import { CHART_CODES } from "../kdp/values/chart/codes.ts";
import { PROBLEMS } from "../../plugins/route-table/decision/problems.ts";
import { bundle, readPackage } from "./bundle.ts";
import { dashboard } from "./dashboard/dashboard.ts";
import { importMatrix } from "./import-matrix.ts";
import { licensesPage } from "./licenses.ts";
import { luaBundle, luaEntry, luaSchema } from "./lua-bundle.ts";
import { readDocumentedValues, type DocumentedValue } from "./values/documented-values.ts";
import { valuesSchema } from "./values/values-schema.ts";
import { withValuesTable } from "./values/values-table.ts";

/** The command that makes the generated files. Each of them names it. */
const COMMAND = "npm run generate";

/** The plugin inside Kong, and the plugin server's companion. They have most modules in common. */
const HANDLER = "plugins/route-table/in-process/handler.ts";
const RESPONSE_HANDLER = "plugins/route-table/in-process/response-handler.ts";

/** The scopes that a global plugin's schema excludes. */
const EVERYWHERE = ["consumer", "route", "service"] as const;

/**
 * The configuration of the plugin server's companion (templates/model/_plugins.tpl): the prefixes of all APIs, one a line, and whether it
 * refuses what the plugin has not decided.
 */
const RESPONSE_FIELDS = [
  { prefixes: { type: "string" } },
  { refuseUndecided: { type: "boolean", default: false } },
] as const;

/** The configuration of the guard beside a plugin server: the table for the plugin server, and whether the guard's refusals are logged. */
const GUARD_FIELDS = [
  { json: { type: "string", len_min: 2 } },
  { logDecision: { type: "boolean", default: false } },
] as const;

/** Every generated file, by its path from the project's root. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const values = readDocumentedValues(await textOf("chart/values.yaml"));
  const server = await bundle("kong/server/main.ts", COMMAND);
  const helmTest = await bundle("scripts/helm-test/main.ts", COMMAND);
  // Its library is in the Lua files.
  const packages = [...server.packages, ...helmTest.packages, await readPackage("node_modules/typescript-to-lua")];
  return new Map([
    ["chart/files/plugin-server.js", server.text],
    ["chart/files/helm-test.js", helmTest.text],
    ["chart/files/LICENSES.txt", licensesPage(packages, COMMAND)],
    ["chart/files/route-table.json", `${dumpDescription(routeTable, false)}\n`],
    ["chart/files/route-table-handler.lua", luaBundle(HANDLER, COMMAND, RESPONSE_HANDLER)],
    ["chart/files/route-table-schema.lua", luaSchema(routeTable.Name, routeTable.Schema, ["consumer"], COMMAND)],
    ["chart/files/guard-schema.lua", luaSchema("route-table-guard", GUARD_FIELDS, EVERYWHERE, COMMAND)],
    ["chart/files/response-handler.lua", luaEntry(RESPONSE_HANDLER, COMMAND, "route-table-handler.lua")],
    ["chart/files/response-schema.lua", luaSchema("route-table-response", RESPONSE_FIELDS, EVERYWHERE, COMMAND)],
    ["chart/dashboards/ddd-int-kdp.json", await formatted(dashboard(), "json")],
    ["chart/values.schema.json", await formatted(chartSchema(values), "json")],
    ["chart/README.md", await formatted(withValuesTable(await textOf("chart/README.md"), values), "markdown")],
    ["scripts/kdp/import/MATRIX.md", await formatted(importMatrix(COMMAND), "markdown")],
    ["plugins/route-table/FINDINGS.md", await formatted(findingsPage(), "markdown")],
  ]);
}

function textOf(path: string): Promise<string> {
  return readFile(join(import.meta.dirname, "..", "..", path), "utf8");
}

/** The JSON Schema by which editors and helm check the chart's values. */
function chartSchema(values: readonly DocumentedValue[]): string {
  const routeTableSchema = {
    description: "The route table: from it follows everything.",
    ...jsonSchemaOf(ROUTE_TABLE_DEFINITION),
  };
  const comment = `Made by \`${COMMAND}\` from plugins/route-table/table/schema/route-table.ts and chart/values.yaml.`;
  return JSON.stringify(valuesSchema(values, routeTableSchema, comment));
}

/** The page FINDINGS.md: the findings, the text formats, and the problems that clients get. */
function findingsPage(): string {
  const rowsOf = (codes: Readonly<Record<string, CodeEntry>>): string[][] =>
    Object.entries(codes).map(([code, { severity, when, remedy }]) => [`\`${code}\``, severity, when, remedy]);
  const formats = Object.entries(FORMATS).map(([name, { mustBe }]) => [name, `It must be ${mustBe}.`]);
  const problems = Object.values(PROBLEMS).map(({ type, status, title, detail }) => [
    `\`${type}\``,
    `${status}`,
    title,
    detail,
  ]);
  return [
    `<!-- Made by \`${COMMAND}\` from table/finding-codes.ts, scripts/kdp/values/chart/codes.ts, table/schema/formats.ts and decision/problems.ts. -->`,
    "# Findings and problems",
    "## What `kdp validate` can find",
    "A table with an error is refused; one with warnings is served. A code, once given out, keeps its meaning.",
    table(["Code", "Severity", "When", "What to do"], rowsOf(CODES)),
    "These concern the chart's values around the table, or the table as the objects of Kubernetes that the chart makes of it. `kdp validate` and helm refuse the errors; they need the chart, so a running gateway does not know them.",
    table(["Code", "Severity", "When", "What to do"], rowsOf(CHART_CODES)),
    "## How texts are written",
    table(["Format", "Rule"], formats),
    "## What clients are told",
    "Answers of the gateway's own are `application/problem+json` (RFC 9457), each with the request's id and, where there is one, the API.",
    table(["Type", "Status", "Title", "Detail"], problems),
  ].join("\n\n");
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

function formatted(text: string, parser: string): Promise<string> {
  return format(text, { parser, printWidth: 120 });
}
