// SPDX-License-Identifier: Apache-2.0

import type { ResponseRewrite } from "../rewrite/response-rewrite.ts";
import type { Upstream } from "../decision/decision.ts";
import type { Destination } from "../decision/compiled/destination.ts";
import { hostKey, withoutPort } from "../decision/http/host-key.ts";
import type { ApiMatch } from "../decision/match.ts";
import type { Request } from "../decision/request.ts";

/**
 * The input of the header filter, passed on as `kong.ctx.shared.kdp_rewrite`: a `ResponseRewrite` without the scheme, which the filter
 * asks Kong for, and without the prefixes, which are the same for all requests.
 */
export type SharedRewrite = Omit<ResponseRewrite, "scheme" | "prefixes">;

/** How to map a response's headers back to the client's URL. The upstream's names are the Host that it received and its url's host. */
export function sharedRewrite(
  { route, prefix, entry }: ApiMatch,
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
    isShort: entry === "short",
  };
}
