// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadTable, type LocatedFinding } from "../../scripts/kdp/values/load-table.ts";
import { helm, helmVersions } from "../support/helm.ts";

const CHART = join(import.meta.dirname, "..", "..", "chart");
const schema = JSON.parse(readFileSync(join(CHART, "values.schema.json"), "utf8")) as Schema;
const TABLE = {
  shortHosts: ["dev-01.example.com"],
  clusters: { b: { url: "http://{api}.svc.example.net" } },
  apis: { api01: {} },
};

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

type Make = (field: Schema) => unknown;

/** Values of another type than the field's. */
const wrongType: Make = ({ type, enum: words }) =>
  words !== undefined || (type !== undefined && [type].flat().includes("string")) ? [1] : "text";

/** Values of the right type that the field does not take; undefined if it takes all. */
const wrongValue: Make = ({ enum: words, pattern, minimum, maximum, type, minItems }) => {
  if (words !== undefined) return typeof words[0] === "number" ? 7 : "other";
  if (pattern !== undefined) return "\n!";
  if (minimum !== undefined) return minimum - 1;
  if (maximum !== undefined) return maximum + 1;
  if (minItems !== undefined) return [];
  return type === "integer" ? 0.5 : undefined;
};

/** The values in which every field around the table is what `make` says. */
function valuesWith(make: Make, { properties = {} }: Schema = schema): Record<string, unknown> {
  const fields = Object.entries(properties).flatMap(([name, field]) => {
    if (name === "routeTable" || name === "global") return [];
    const value = field.properties === undefined ? make(field) : valuesWith(make, field);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(fields);
}

async function findingsOf(values: object): Promise<readonly LocatedFinding[]> {
  const text = JSON.stringify({ ...values, routeTable: TABLE });
  return loadTable([{ name: "v.yaml", text }], []).checkChart();
}

/** The places that helm's schema errors name, as `proxy.http2`. */
function placesOf(stderr: string): string[] {
  const lines = stderr.split("\n");
  // helm 4 names a map before its fields.
  const own = lines.filter((line) => !line.endsWith(": validation failed"));
  const pointers = own.flatMap((line) => /^ *- at '(?:\/([^']*))?': /.exec(line)?.[1] ?? []);
  const paths = lines.flatMap((line) => /^- ([\w.-]+): /.exec(line)?.[1] ?? []);
  const names = [...pointers.map((pointer) => pointer.split("/").join(".")), ...paths];
  return [...new Set(names.filter((each) => !each.includes(".oneOf")))].sort();
}

describe.each(helmVersions)("kdp validate and the schema in helm $version", ({ path }) => {
  async function helmPlaces(values: object): Promise<string[]> {
    const args = ["template", "x", "chart", "--kube-version", "1.34", "--values", "-"];
    const { code, stderr } = await helm(path, args, JSON.stringify({ ...values, routeTable: TABLE }));
    expect(code).not.toBe(0);
    return placesOf(stderr);
  }

  it.each([
    ["another type", wrongType, 80],
    ["a value that it does not take", wrongValue, 40],
  ])("refuse every field with %s", async (_, make, least) => {
    const values = valuesWith(make);
    const places = (await findingsOf(values)).map((each) => each.path).sort();
    expect(places.length).toBeGreaterThan(least);
    expect(places).toEqual(await helmPlaces(values));
  });
});

describe("kdp validate on values around the table", () => {
  it.each([
    [{ proxy: { htpp2: true } }, "unknown-field", "proxy.htpp2", "proxy has no field htpp2.", "Did you mean http2?"],
    [{ rout: "perApi" }, "unknown-field", "rout", "The chart has no field rout.", "Did you mean role?"],
    [{ routes: "perapi" }, "bad-value", "routes", 'one of perApi, perHost, but is the text "perapi"', "Write perApi."],
    [{ proxy: { http2: "yes" } }, "wrong-type", "proxy.http2", 'true or false, but is the text "yes"', "Write true,"],
    [{ replicaCount: "2" }, "wrong-type", "replicaCount", 'a whole number, but is the text "2"', "Write 2,"],
    [{ commonLabels: { team: 7 } }, "wrong-type", "commonLabels.team", "text, but is the number 7", 'Write "7"'],
    [
      { commonLabels: { constructor: 7 } },
      "wrong-type",
      "commonLabels.constructor",
      "text, but is the number 7",
      "Write",
    ],
    [{ replicaCount: -1 }, "bad-value", "replicaCount", "must be >= 0, but is the number -1", ""],
    [
      { tls: { certificates: [{}, { secretName: "x", hosts: [] }] } },
      "missing-field",
      "tls.certificates[0]",
      "secretName",
      "",
    ],
    [{ proxy: { protocols: [] } }, "too-few", "proxy.protocols", "has no entry", ""],
    [
      { upstreamTls: { certificateAuthorities: [{ key: "x" }] } },
      "bad-value",
      "upstreamTls.certificateAuthorities[0]",
      "exactly one of secret, configMap",
      "",
    ],
  ])("says where and what to do: %j", async (values, code, path, message, remedy) => {
    const found = (await findingsOf(values)).find((each) => each.path === path);
    expect(found).toMatchObject({ code, path, line: 1, file: "v.yaml" });
    expect(found?.message).toContain(message);
    expect(found?.remedy).toContain(remedy);
  });

  it("takes what is null for what is not there, as helm does", async () => {
    expect(await findingsOf({ replicaCount: null, proxy: { http2: null, nothing: null } })).toEqual([]);
  });
});
