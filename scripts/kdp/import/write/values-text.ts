// SPDX-License-Identifier: Apache-2.0

import type { Imported } from "../table/table.ts";
import type { LookAt } from "./look-at.ts";
import { emitYaml } from "./emit-yaml.ts";

const HEAD = [
  "# Values of the chart ddd-int-kdp, made by kdp import. Installing them moves no client: DNS and the old cluster decide",
  "# who comes here. Where a comment says LOOK, the source does something that this table does not.",
  "",
].join("\n");

/**
 * The values file of an import, with a comment at each place where a person must look. Undefined if there is no table. The same estate
 * gives the same text.
 */
export function valuesText({ table, around }: Imported, lookAt: LookAt): string | undefined {
  if (table === undefined) return undefined;
  return `${HEAD}${emitYaml({ routeTable: table, ...around }, lookAt)}`;
}
