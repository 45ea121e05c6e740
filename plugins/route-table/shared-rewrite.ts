// SPDX-License-Identifier: Apache-2.0

import type { PdkCall } from "./calls.ts";
import type { ResponseRewrite } from "./rewrite/response-rewrite.ts";
import type { Upstream } from "./route/decision.ts";
import type { Destination } from "./route/destination.ts";
import { hostKey, withoutPort } from "./route/host-key.ts";
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
  const own = { scheme, authority: host.toLowerCase() };
  const named = { scheme, authority: destination.host };
  const rewrite: SharedRewrite = {
    upstreams: own.authority === named.authority ? [own] : [own, named],
    basePath: destination.basePath,
    prefix: route.stripPath ? prefix : "",
    host: hostKey(request.host) + request.host.substring(withoutPort(request.host).length),
  };
  return ["ctx.shared.set", "kdp_rewrite", rewrite];
}
