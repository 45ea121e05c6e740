// SPDX-License-Identifier: Apache-2.0

import type { ApiRoute } from "./compiled/api-route.ts";
import type { Decision, Entry } from "./decision.ts";
import { LOOP_HEADER } from "./loop.ts";
import type { ApiMatch } from "./match.ts";
import type { Request } from "./request.ts";
import { headerOf } from "./http/headers.ts";
import type { RouteIndex } from "./compiled/table-index.ts";

/**
 * Whether a request goes to its API's native cluster, and nothing else is asked for, as far as can be seen at a glance; most are so. Kong's
 * own route of the API then does all that is to be done. Where it is false, the decision says.
 */
export function isNativeRequest(
  { decisionHeader }: RouteIndex,
  { route, lifecycle }: ApiMatch,
  request: Request,
): boolean {
  const { serverName = "", isHttp2 = false, host } = request;
  if (!route.isNative || lifecycle?.isEnding === true || decisionHeader !== undefined) return false;
  return headerOf(request, LOOP_HEADER) === undefined && (!isHttp2 || serverName === "" || serverName === host);
}

/** What is decided for such a request, as far as logs and counters are told. */
export function nativeDecision(
  { api, nativeCluster, pin }: ApiRoute,
  entry: Entry,
): Pick<Decision, "api" | "entry" | "cluster" | "because"> {
  return { api, entry, cluster: nativeCluster, because: pin === undefined ? BY_DEFAULT : BY_PIN };
}

const BY_DEFAULT = ["default"] as const;
const BY_PIN = ["pin"] as const;
