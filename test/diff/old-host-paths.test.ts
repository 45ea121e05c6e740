// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { compareEstates, estatesOf } from "../../scripts/kdp/diff/compare/compare.ts";

const OLD: RouteTable = {
  shortHosts: ["dev-01.example.com"],
  legacyHosts: [{ host: "{api}.old.example.com" }],
  clusters: { b: { url: "http://{api}.b.example.net" } },
  apis: { api02: { path: "/team", legacy: "redirect" } },
};
const NEW: RouteTable = { ...OLD, apis: { ...OLD.apis, api04: { path: "/team/inner" } } };

describe("compareEstates", () => {
  it("finds the paths of an old host whose redirect would now reach another API", () => {
    const sets = compareEstates(estatesOf(OLD, NEW), 0);
    const ofOldHost = sets.filter(({ areas }) => areas.some(({ hosts }) => hosts.includes("api02.old.example.com")));
    expect(ofOldHost).toMatchObject([{ kind: "served", names: ["api02"], areas: [{ path: "/inner", scope: "all" }] }]);
  });
});
