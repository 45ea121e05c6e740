// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { DEFAULT_OPTIONS, type TableOptions } from "../../../scripts/kdp/import/table/draft.ts";
import { tableOf } from "../../../scripts/kdp/import/table/table.ts";
import { withoutRefused } from "../../../scripts/kdp/import/table/without-refused.ts";
import { valuesText } from "../../../scripts/kdp/import/write/values-text.ts";
import { loadTable } from "../../../scripts/kdp/values/load-table.ts";
import { estateOf, placeIn, type ShortRoute } from "../../support/estates.ts";

interface Case {
  readonly name: string;
  readonly options?: Partial<Omit<TableOptions, "names">> & { readonly names?: Record<string, string> };
  readonly routes: readonly ShortRoute[];
  readonly table?: unknown;
  readonly apis?: unknown;
  readonly defaults?: unknown;
  readonly remarks: readonly string[];
}

const CASES = parse(readFileSync(join(import.meta.dirname, "cases.yaml"), "utf8")) as Case[];

/** Remarks without URLs that most estates have. */
const EVERYWHERE = new Set(["certificate-secret", "address-of-old-cluster"]);

describe("an estate as a table", () => {
  it.each(CASES)("$name", async ({ options = {}, routes, table, apis, defaults, remarks }) => {
    const names = new Map(Object.entries(options.names ?? {}));
    const imported = withoutRefused(
      tableOf(estateOf(routes), { ...DEFAULT_OPTIONS, ...options, names }, placeIn("the import", "")),
    );
    const plain = JSON.parse(JSON.stringify(imported.table)) as { apis: unknown; defaults: unknown };
    const said = imported.remarks
      .filter(({ code }) => !EVERYWHERE.has(code))
      .map(({ code, urls }) => [code, ...urls].join(" "));
    expect(said.sort()).toEqual([...remarks].sort());
    if (table !== undefined) expect(plain).toEqual(table);
    if (defaults !== undefined) expect(plain.defaults).toEqual(defaults);
    if (apis !== undefined) expect(plain.apis).toEqual(withDefaultHeader(apis, plain.defaults));
    const loaded = loadTable([{ name: "values.yaml", text: valuesText(imported, () => []) ?? "" }], []);
    expect(loaded.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect((await loaded.checkChart()).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(loaded.table).toEqual(plain);
  });
});

/** Cases leave hostHeader: client out where the row has to say it. */
function withDefaultHeader(apis: unknown, defaults: unknown): unknown {
  if ((defaults as { hostHeader?: string }).hostHeader !== undefined) return apis;
  return Object.fromEntries(
    Object.entries(apis as Record<string, object>).map(([name, row]) => [name, { hostHeader: "client", ...row }]),
  );
}
