// SPDX-License-Identifier: Apache-2.0

import type { ApiRoute } from "./compiled/api-route.ts";
import type { Decision, Entry } from "./decision.ts";
import { LOOP_HEADER } from "./loop.ts";
import type { ApiMatch } from "./match.ts";
import type { Request } from "./request.ts";
import { headerOf } from "./http/headers.ts";
import type { RouteIndex } from "./compiled/table-index.ts";

/**
 * Whether Kong's own route of the API handles a request completely, by a quick check: the request goes to the API's native cluster,
 * and the plugin has nothing to add. Most requests are native. False does not mean the opposite: `decide` then gives the exact answer.
 */
export function isNativeRequest(
  { decisionHeader, checksServerName }: RouteIndex,
  { route, lifecycle }: ApiMatch,
  request: Request,
): boolean {
  const { serverName = "", isHttp2 = false, host } = request;
  if (!route.isNative || lifecycle?.isDeclared === true || decisionHeader !== undefined) return false;
  if (headerOf(request, LOOP_HEADER) !== undefined) return false;
  return !checksServerName || !isHttp2 || serverName === "" || serverName === host;
}

/** The decision for a native request, as logs and counters need it. */
export function nativeDecision(
  { api, nativeCluster, pin }: ApiRoute,
  entry: Entry,
): Pick<Decision, "api" | "entry" | "cluster" | "because"> {
  return { api, entry, cluster: nativeCluster, because: pin === undefined ? BY_DEFAULT : BY_PIN };
}

const BY_DEFAULT = ["default"] as const;
const BY_PIN = ["pin"] as const;
