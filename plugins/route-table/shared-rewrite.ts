// SPDX-License-Identifier: Apache-2.0

import type { PdkCall } from "./calls.ts";
import type { ResponseRewrite } from "./rewrite/response-rewrite.ts";
import type { Upstream } from "./route/decision.ts";
import type { Destination } from "./route/destination.ts";
import { hostKey } from "./route/host-key.ts";
import type { ApiMatch } from "./route/match.ts";
import type { Request } from "./route/request.ts";

/**
 * What the header filter is told of a request, as `kong.ctx.shared.kdp_rewrite`: all of a `ResponseRewrite` but the scheme, which it
 * asks Kong for.
 */
export type SharedRewrite = Omit<ResponseRewrite, "scheme">;

/** The call that has a response's headers mapped back. The upstream's own names are the Host that it got, and that of its url. */
export function rewriteCall(
  { route, prefix }: ApiMatch,
  request: Request,
  { scheme, host }: Upstream,
  destination: Destination,
): PdkCall {
  const { basePath } = destination;
  const own = { scheme, authority: host.toLowerCase() };
  const named = { scheme, authority: destination.host };
  const rewrite: SharedRewrite = {
    upstreams: own.authority === named.authority ? [own] : [own, named],
    basePath: basePath.endsWith("/") ? basePath.substring(0, basePath.length - 1) : basePath,
    prefix: route.stripPath && prefix !== "/" ? prefix : "",
    host: hostKey(request.host) + portOf(request.host),
  };
  return ["ctx.shared.set", "kdp_rewrite", rewrite];
}

/** The port that a client said, with its colon. The host is one of the table's, so what comes after the colon is a number. */
function portOf(host: string): string {
  const colon = host.indexOf(":");
  return colon === -1 || colon === host.length - 1 ? "" : host.substring(colon);
}
