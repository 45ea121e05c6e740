// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import schemas from "../../../scripts/kdp/import/kong/kong-schemas.json" with { type: "json" };
import { KONG_FIELD_RULES, KONG_FIELDS } from "../../../scripts/kdp/import/kong/rules/index.ts";
import { PLUGIN_RULES } from "../../../scripts/kdp/import/kong/rules/plugins.ts";

describe("the rules for Kong's fields", () => {
  it.each(Object.entries({ ...schemas.entities, ...credentials() }))("has one for each field of %s", (kind, fields) => {
    // What Kong keeps for itself stands in no file.
    const inFiles = fields.filter((field) => !["ttl", "cache_key", "ws_id"].includes(field));
    expect(inFiles.filter((field) => !KONG_FIELDS.has(`${kind}.${field}`))).toEqual([]);
  });

  it("has one for each bundled plugin", () => {
    expect(Object.keys(schemas.plugins).filter((name) => !PLUGIN_RULES.has(name))).toEqual([]);
  });

  it("says of each what becomes of it, once", () => {
    const fields = KONG_FIELD_RULES.map(({ field }) => field);
    expect(fields.filter((field, i) => fields.indexOf(field) !== i)).toEqual([]);
    for (const { field, note } of KONG_FIELD_RULES) expect(note, field).toMatch(/^[A-Z`0-9].*\.$/s);
  });

  it("says what to do about whatever is left to a person", () => {
    for (const { field, effect, remedy, treatment } of KONG_FIELDS.values()) {
      if (effect !== undefined && treatment === "by-hand") expect(remedy, field).toMatch(/\.$/);
    }
    for (const { plugin, remedy, treatment } of PLUGIN_RULES.values()) {
      if (treatment === "by-hand" || treatment === "refused") expect(remedy, plugin).toMatch(/\.$/);
    }
  });
});

/** The entities of plugins that a file can hold; others are made by Kong as it runs. */
function credentials(): Record<string, string[]> {
  const made = ["oauth2_tokens", "oauth2_authorization_codes", "sessions", "acme_storage", "ratelimiting_metrics"];
  return Object.fromEntries(Object.entries(schemas.daos).filter(([name]) => !made.includes(name)));
}
