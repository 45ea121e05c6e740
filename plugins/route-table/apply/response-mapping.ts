// SPDX-License-Identifier: Apache-2.0

import type { ResponseRewrite } from "../rewrite/response-rewrite.ts";
import type { Upstream } from "../decision/decision.ts";
import type { Destination } from "../decision/compiled/destination.ts";
import { hostKey, withoutPort } from "../decision/http/host-key.ts";
import type { ApiMatch } from "../decision/match.ts";
import type { Request } from "../decision/request.ts";

/**
 * What the header filter is told of a request, as `kong.ctx.shared.kdp_rewrite`: all of a `ResponseRewrite` but the scheme, which it
 * asks Kong for.
 */
export type SharedRewrite = Omit<ResponseRewrite, "scheme">;

/** What a response's headers are mapped back by. The upstream's own names are the Host that it got, and that of its url. */
export function sharedRewrite(
  { route, prefix }: ApiMatch,
  request: Request,
  { scheme, host }: Upstream,
  destination: Destination,
): SharedRewrite {
  const own = { scheme, authority: host.toLowerCase() };
  const named = { scheme, authority: destination.host };
  return {
    upstreams: own.authority === named.authority ? [own] : [own, named],
    basePath: destination.basePath,
    prefix: route.stripPath ? prefix : "",
    host: hostKey(request.host) + request.host.substring(withoutPort(request.host).length),
  };
}
