// SPDX-License-Identifier: Apache-2.0

import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONFIG_SCHEMA, readConfig } from "../../plugins/route-table/apply/config.ts";
import { jsonSchemaOf } from "../../plugins/route-table/table/schema/json-schema.ts";
import { ROUTE_TABLE_DEFINITION } from "../../plugins/route-table/table/schema/route-table.ts";
import { checkStructure } from "../../plugins/route-table/table/schema/check-structure.ts";
import { routeTable } from "../support/arbitraries.ts";

/** Values that mostly make a valid table invalid. */
const change = fc.constantFrom<unknown>(null, 0, 1.5, -1, "", "text", true, [], [1], {}, { x: 1 }, { host: "a.b" });

/** Replaces one value of a table, found by a walk of steps. */
function changed(value: unknown, steps: readonly number[], to: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== "object" || value === null) return to;
  const keys = Object.keys(value);
  if (keys.length === 0) return to;
  const key = keys[step % keys.length] ?? "";
  const child = changed((value as Record<string, unknown>)[key], rest, to);
  return Array.isArray(value)
    ? (value as unknown[]).map((each, i) => (String(i) === key ? child : each))
    : { ...value, [key]: child };
}

const changedTable = fc
  .tuple(routeTable, fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 5 }), change)
  .map(([table, steps, to]) => changed(table, steps, to));

describe("the JSON Schema", () => {
  const validate = new Ajv({ strict: true, allowUnionTypes: false }).compile(jsonSchemaOf(ROUTE_TABLE_DEFINITION));

  it("never refuses a valid table", () => {
    fc.assert(
      fc.property(changedTable, (table) => {
        if (checkStructure(table, ROUTE_TABLE_DEFINITION, []).length > 0) return;
        expect(validate(table), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("refuses every structural error that a schema can express", () => {
    let refused = 0;
    fc.assert(
      fc.property(changedTable, (table) => {
        const findings = checkStructure(table, ROUTE_TABLE_DEFINITION, []);
        if (findings.every(({ code }) => code === "bad-value")) return;
        expect(validate(table)).toBe(false);
        refused += 1;
      }),
      { numRuns: 1_000 },
    );
    expect(refused).toBeGreaterThan(0);
  });

  it("describes every field", () => {
    const undescribed: string[] = [];
    const walk = (schema: unknown, path: string): void => {
      const { properties = {}, items, additionalProperties } = schema as Record<string, Record<string, unknown>>;
      for (const [name, each] of Object.entries(properties)) {
        if (typeof (each as Record<string, unknown>)["description"] !== "string") undescribed.push(`${path}.${name}`);
        walk(each, `${path}.${name}`);
      }
      for (const each of [items, additionalProperties]) if (typeof each === "object") walk(each, `${path}[]`);
    };
    walk(jsonSchemaOf(ROUTE_TABLE_DEFINITION), "");
    expect(undescribed).toEqual([]);
  });
});

const SWITCHES = ["nativeRoutes", "catchAll", "logDecision", "countOutcomes", "sharedTable", "companion"];

describe("the plugin's schema in Kong's language", () => {
  it("has a type for every field, and defaults only for the switches", () => {
    const walk = (fields: readonly object[]): void => {
      for (const field of fields) {
        const [[name, type] = ["", {}]] = Object.entries(field) as [string, Record<string, unknown>][];
        expect(type["type"], name).toMatch(/^(string|integer|number|boolean|record|map|array|json)$/);
        expect("default" in type, name).toBe(SWITCHES.includes(name));
        // Kong adds an empty record where one is left out, unless the schema says `required: false`.
        if (type["type"] === "record") expect(type, name).toHaveProperty("required", false);
        for (const inner of [type, type["elements"], type["values"]] as (Record<string, unknown> | undefined)[]) {
          if (Array.isArray(inner?.["fields"])) walk(inner["fields"] as object[]);
        }
      }
    };
    walk(CONFIG_SCHEMA);
    expect(CONFIG_SCHEMA.map((field) => Object.keys(field)[0])).toEqual([
      ...SWITCHES,
      "json",
      ...Object.keys(ROUTE_TABLE_DEFINITION.fields),
    ]);
  });

  it("does not include the keys that Kong adds", () => {
    const config = {
      nativeRoutes: true,
      shortHosts: ["a.b"],
      __key__: "k",
      __seq__: 3,
      __plugin_id: "p",
      route_id: "r",
    };
    const off = {
      nativeRoutes: false,
      catchAll: false,
      logDecision: false,
      countOutcomes: false,
      sharedTable: false,
      companion: false,
      entity: "",
    };
    expect(readConfig(config, JSON.parse)).toEqual({
      ...off,
      entity: "p",
      nativeRoutes: true,
      table: { shortHosts: ["a.b"] },
    });
    expect(readConfig("nonsense", JSON.parse)).toEqual({ ...off, table: "nonsense" });
  });
});
