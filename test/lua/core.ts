// SPDX-License-Identifier: Apache-2.0

import { decide } from "../../plugins/route-table/decision/decide.ts";
import type { Decision } from "../../plugins/route-table/decision/decision.ts";
import type { Request } from "../../plugins/route-table/decision/request.ts";
import { compileTable, type RouteIndex } from "../../plugins/route-table/decision/compiled/table-index.ts";
import { checkTable } from "../../plugins/route-table/table/check.ts";
import { characterCount } from "../../plugins/route-table/table/text/characters.ts";
import { numberText } from "../../plugins/route-table/table/text/number-text.ts";
import { normalPath } from "../../plugins/route-table/decision/http/normal-path.ts";
import { isPlainPath } from "../../plugins/route-table/decision/http/plain-path.ts";

/** Circumstances as data: the clusters that are unhealthy, and the APIs that are healthy even there. */
export interface GivenCircumstances {
  readonly time: number;
  readonly random: number;
  readonly unhealthy: readonly string[];
  readonly healthyApis: readonly string[];
}

/** Checks and compiles a table. Returns the codes of its findings where it has errors. */
export function prepare(table: unknown): RouteIndex | readonly string[] {
  const { table: checked, findings } = checkTable(table);
  return checked === undefined ? findings.map((found) => found.code) : compileTable(checked);
}

/** Decides one request. */
export function answer(index: RouteIndex, request: Request, given: GivenCircumstances): Decision {
  const { time, random, unhealthy, healthyApis } = given;
  const isHealthy = (api: string, cluster: string): boolean =>
    healthyApis.includes(api) || !unhealthy.includes(cluster);
  return decide(index, request, { time, random, isHealthy });
}

/** What is wrong with a table, in words. */
export function messages(table: unknown): readonly string[] {
  return checkTable(table).findings.map((found) => `${found.code} ${found.message}`);
}

/** A number as text. */
export function written(value: number): string {
  return numberText(value);
}

/** How many characters a text has. */
export function counted(text: string): number {
  return characterCount(text);
}

/** Converts a path to normal form. */
export function normal(path: string): string | undefined {
  return normalPath(path);
}

/** Whether a path is plain: in normal form already. */
export function plain(path: string): boolean {
  return isPlainPath(path);
}
