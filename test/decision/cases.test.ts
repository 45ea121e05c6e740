// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { decide } from "../../plugins/route-table/decision/decide.ts";
import { compileTable } from "../../plugins/route-table/decision/compiled/table-index.ts";
import { readCases } from "../support/cases.ts";

describe.each([...readCases(), ...readCases("decision")])("decide: $about", ({ table, cases }) => {
  const index = compileTable(table);

  it.each(cases)("$title", ({ request, circumstances, decision }) => {
    const decided = decide(index, request, circumstances);
    expect(decided).toMatchObject(decision);
    expect(decided.upstream === null, "either an upstream or an exit").toBe(decided.exit !== null);
  });
});
