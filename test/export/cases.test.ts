// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { exportObjects } from "../../scripts/kdp/export/export-objects.ts";
import { parseRenames } from "../../scripts/kdp/export/rename.ts";
import { streamOf } from "../../scripts/kdp/export/write.ts";
import { readObjects } from "../../scripts/kdp/import/read/read-objects.ts";
import { loadTable } from "../../scripts/kdp/values/load-table.ts";
import { RIGHT_VALUES } from "../support/run-kdp.ts";
import { documentsOf } from "./documents.ts";

interface Case {
  readonly name: string;
  readonly options?: { readonly namespace?: string[]; readonly table?: boolean; readonly replaceHosts?: boolean };
  readonly objects: readonly object[];
  readonly exported: readonly object[];
  readonly remarks?: readonly string[];
  readonly secrets?: readonly string[];
}

const CASES = parse(readFileSync(new URL("cases.yaml", import.meta.url), "utf8")) as readonly Case[];

test.each(CASES)("$name", ({ options = {}, objects, exported, remarks = [], secrets = [] }) => {
  const { table } = loadTable([{ name: "values.yaml", text: RIGHT_VALUES }], []);
  const read = readObjects([
    { name: "a.json", text: JSON.stringify({ apiVersion: "v1", kind: "List", items: objects }) },
  ]);
  const settings = {
    renames: parseRenames(options.namespace ?? []),
    only: new Set<string>(),
    table: options.table === true ? table : undefined,
    replaceHosts: options.replaceHosts === true,
  };
  const made = exportObjects(read.objects, settings);
  expect(documentsOf(streamOf(made.exported))).toEqual(exported);
  expect(made.remarks.map(({ code, object, field }) => `${code} ${object} ${field}`)).toEqual(remarks);
  const listed = made.secrets.map(
    ({ secret, type, keys, usedBy }) => `${secret} (${type}): ${keys.join(", ")}; for ${usedBy.join(", ")}`,
  );
  expect(listed).toEqual(secrets);
  expect(made.problems).toEqual([]);
  expect(made.exported.length + made.leftOut.length + made.secrets.length).toBe(objects.length);
  expect(exportObjects([...read.objects].reverse(), settings).exported.map(({ value }) => value)).toEqual(
    made.exported.map(({ value }) => value),
  );
});
