// SPDX-License-Identifier: Apache-2.0

import type { PluginConfig } from "./config.ts";
import type { ApiRoute } from "../decision/compiled/api-route.ts";
import type { RouteIndex } from "../decision/compiled/table-index.ts";

/** Whether there is nothing to do for a plugin with such a configuration, so that no request need be read. */
export function needsNoPlugin({ nativeRoutes }: PluginConfig, index: RouteIndex): boolean {
  return nativeRoutes && !index.checksServerName && isNativeTable(index);
}

/** Whether Kong's own routes, where it has them, do all that a table asks for, but for the check of server names. */
export function isNativeTable(index: RouteIndex): boolean {
  return !asksOfAll(index) && index.routes.every(({ isNative }) => isNative);
}

/** The same of one API's routes. */
export function isNativeApi(index: RouteIndex, { isNative }: ApiRoute): boolean {
  return isNative && !asksOfAll(index);
}

/** Whether a table asks something for each request that Kong's own routes can't do. */
function asksOfAll({ decisionHeader, legacyPatterns }: RouteIndex): boolean {
  return decisionHeader !== undefined || legacyPatterns.some(({ lifecycle }) => lifecycle.isEnding);
}
