// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { readJson } from "../../../scripts/kdp/import/read/read-json.ts";
import { DEFAULT_OPTIONS } from "../../../scripts/kdp/import/table/draft.ts";
import { tableOf, type Imported } from "../../../scripts/kdp/import/table/table.ts";
import { estateOf, placeIn, type ShortRoute } from "../../support/estates.ts";

/** Far more than any of these takes. With time that grows as the square, each took minutes. */
const LIMIT_MS = 30_000;

function imported(routes: readonly ShortRoute[]): Imported {
  return tableOf(estateOf(routes), DEFAULT_OPTIONS, placeIn("the import"));
}

const codes = ({ remarks }: Imported): ReadonlySet<string> => new Set(remarks.map(({ code }) => code));

describe("input of hostile size", { timeout: LIMIT_MS }, () => {
  it("is said of a host of 200,000 labels", () => {
    const found = imported([{ hosts: [`${"a.".repeat(200_000)}x`] }, { hosts: ["*.x"] }]);
    expect(codes(found)).toContain("host-is-odd");
  });

  it.each([
    ["segments", "/a".repeat(200_000)],
    ["characters", `/${"a".repeat(4096)}`],
  ])("is said of a path of too many %s", (_, path) => {
    const hosts = ["api01.old.example.com"];
    const found = imported([{ hosts, path }, { hosts }]);
    expect(codes(found)).toContain("path-is-too-long");
    expect(found.apis).toHaveLength(1);
  });

  it("may be 5,000 paths of one host", () => {
    const hosts = ["api01.old.example.com"];
    const routes = Array.from({ length: 5000 }, (_, i) => ({ hosts, path: `/p${i}`, to: ["team1/api01"] }));
    expect(imported([...routes, { hosts, to: ["team1/api01"] }]).apis).toHaveLength(1);
  });

  it("may be JSON of a megabyte in one line, whose places are right", () => {
    const node = readJson(`\n[${"0,".repeat(500_000)}0]`, "f.json");
    expect(node).toMatchObject({ kind: "list", place: { line: 2, column: 1 } });
    const last = "items" in node ? node.items.at(-1) : undefined;
    expect(last?.place).toEqual({ file: "f.json", line: 2, column: 1_000_002 });
  });
});
