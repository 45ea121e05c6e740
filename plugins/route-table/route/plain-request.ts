// SPDX-License-Identifier: Apache-2.0

import { LOOP_HEADER } from "./loop.ts";
import type { ApiMatch } from "./match.ts";
import type { Request } from "./request.ts";
import { headerOf } from "./request-header.ts";
import type { RouteIndex } from "./route-index.ts";

/**
 * Whether a request goes to its API's native cluster, and nothing else is asked for, as far as can be seen at a glance; most are so. Kong's
 * own route of the API then does all that is to be done. Where it is false, the decision says.
 */
export function isPlainRequest({ decisionHeader }: RouteIndex, { route, end }: ApiMatch, request: Request): boolean {
  const { serverName = "", isHttp2 = false, host } = request;
  if (!route.isPlain || end?.isEnding === true || decisionHeader !== undefined) return false;
  return headerOf(request, LOOP_HEADER) === undefined && (!isHttp2 || serverName === "" || serverName === host);
}
