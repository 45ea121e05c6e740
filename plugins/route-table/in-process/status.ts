// SPDX-License-Identifier: Apache-2.0

import { apiStatus, findingStatus, type ApiStatus, type ServingStatus } from "../apply/table-status.ts";
import { refused, tableInForce } from "./configurations.ts";
import { cjson } from "./globals.ts";

/** Lua's standard library for time. */
declare const os: { readonly date: (this: void, format: string, time: number) => string };

/** The table that this worker serves, and the tables that it refuses. Kong encodes it as JSON. */
export function status(): Partial<ServingStatus> {
  const compiled = tableInForce();
  if (compiled === undefined) return { findings: listOf([]), apis: {}, refused: listOf(refused()) };
  const { index, findings, since, watch } = compiled;
  const apis: Record<string, ApiStatus> = {};
  for (const api of index.checkedApis) {
    const route = index.routes.get(api);
    if (route !== undefined) apis[api] = apiStatus(route, (cluster) => watch.isHealthy(api, cluster));
  }
  return {
    version: index.version,
    loadedAt: os.date("!%Y-%m-%dT%H:%M:%SZ", since),
    findings: listOf(findings.map((found) => findingStatus(found))),
    apis,
    refused: listOf(refused()),
  };
}

function listOf<Value>(values: readonly Value[]): readonly Value[] {
  return values.length === 0 ? cjson().empty_array : values;
}
