// SPDX-License-Identifier: Apache-2.0

import type { ApiRoute, RouteIndex } from "./route/route-index.ts";

/** Whether Kong's own routes, where it has them, do all that a table asks for, so that no request need be read. */
export function isLeftToKong({ routes, legacyPatterns, decisionHeader, checksServerName }: RouteIndex): boolean {
  if (checksServerName || decisionHeader !== undefined) return false;
  if (legacyPatterns.some(({ end }) => end.isEnding)) return false;
  return [...routes.values()].every(isRouteLeftToKong);
}

function isRouteLeftToKong(route: ApiRoute): boolean {
  const { pathRules, redirect, end, split, pin, hasFailover, hasPassiveChecks, destinations, native } = route;
  const isRestricted = pathRules.rejectsSlashes || pathRules.rejectsParameters || pathRules.rejectsControls;
  if (isRestricted || redirect.isOn || end?.isEnding === true || hasPassiveChecks) return false;
  if (pin === undefined && (split !== undefined || hasFailover)) return false;
  // An upstream that could send the request back here must be told that it has been here.
  return destinations.get(native)?.isOwnHost !== true;
}
