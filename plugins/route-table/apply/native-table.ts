// SPDX-License-Identifier: Apache-2.0

import type { PluginConfig } from "./config.ts";
import type { ApiRoute } from "../decision/compiled/api-route.ts";
import type { RouteIndex } from "../decision/compiled/table-index.ts";

/** Whether a plugin with this configuration has nothing to do for any request. It then need not read requests. */
export function needsNoPlugin({ nativeRoutes }: PluginConfig, index: RouteIndex): boolean {
  return nativeRoutes && !index.checksServerName && isNativeTable(index);
}

/** Whether Kong's own routes can do everything that a table declares, apart from the check of server names. */
function isNativeTable(index: RouteIndex): boolean {
  return !needsPluginForEveryRequest(index) && index.routes.every(({ isNative }) => isNative);
}

/** Whether Kong's own route can do everything for one API, apart from the check of server names. */
export function isNativeApi(index: RouteIndex, { isNative }: ApiRoute): boolean {
  return isNative && !needsPluginForEveryRequest(index);
}

/** Whether a table declares something for every request that Kong's own routes cannot do. */
function needsPluginForEveryRequest({ decisionHeader, legacyPatterns }: RouteIndex): boolean {
  return decisionHeader !== undefined || legacyPatterns.some(({ lifecycle }) => lifecycle.isDeclared);
}
