// SPDX-License-Identifier: Apache-2.0

import { expect, it } from "vitest";
import { LocationsByPath } from "../../../scripts/kdp/import/ingress/nginx/locations-by-path.ts";

it("finds the locations of one list and path, in their order", () => {
  const list = [
    { path: "/", type: "Prefix" },
    { path: "/a", type: "Exact" },
  ];
  const other = [{ path: "/a", type: "Prefix" }];
  const locations = new LocationsByPath<{ path: string; type: string }>();
  expect(locations.at(list, "/a")).toEqual([list[1]]);
  const added = { path: "/a", type: "Prefix" };
  locations.add(list, added);
  expect(locations.at(list, "/a")).toEqual([list[1], added]);
  expect(list.at(-1)).toBe(added);
  expect(locations.at(other, "/a")).toEqual(other);
  expect(locations.at(list, "/constructor")).toEqual([]);
});

it("finds them among 50,000 paths at once", { timeout: 10_000 }, () => {
  const list: { path: string }[] = [];
  const locations = new LocationsByPath<{ path: string }>();
  for (let i = 0; i < 50_000; i += 1) {
    if (locations.at(list, `/p${i}`).length === 0) locations.add(list, { path: `/p${i}` });
  }
  expect(list).toHaveLength(50_000);
});
