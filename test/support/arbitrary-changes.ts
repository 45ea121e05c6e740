// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { routeTable } from "./arbitraries.ts";

const GLOBALS = [
  "shortHosts",
  "legacyHosts",
  "clusters",
  "pin",
  "decisionHeader",
  "checkServerName",
  "defaults",
] as const;

/** Pairs of tables of which the second has some parts of another one, at times all of them, and at times only other text. */
export const tablePair: fc.Arbitrary<readonly [RouteTable, RouteTable]> = fc
  .tuple(routeTable, routeTable, fc.subarray([...GLOBALS]), fc.infiniteStream(fc.boolean()))
  .map(([old, other, taken, isTaken]) => {
    const globals = GLOBALS.map((field) => [field, (taken.includes(field) ? other : old)[field]] as const);
    const apis = [...new Set([...Object.keys(old.apis), ...Object.keys(other.apis)])].sort().flatMap((name) => {
      const source = isTaken.next().value === true ? other : old;
      return Object.hasOwn(source.apis, name) ? [[name, source.apis[name]] as const] : [];
    });
    const changed = { ...Object.fromEntries(globals), apis: Object.fromEntries(apis) };
    return [old, JSON.parse(JSON.stringify(changed)) as RouteTable] as const;
  });
