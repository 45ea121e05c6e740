// SPDX-License-Identifier: Apache-2.0

import type { Decision } from "../../plugins/route-table/decision/decision.ts";
import type { Request } from "../../plugins/route-table/decision/request.ts";
import type { Cors } from "../../plugins/route-table/table/schema/cors-fields.ts";

/** An answer of the gateway with the CORS headers that a table asks for, by its own words. */
export function withNaiveCors(cors: Cors, request: Request, decision: Decision): Decision {
  const { exit } = decision;
  if (exit === null) return decision;
  const { allowOrigins, allowCredentials = false } = cors;
  const { origin = "", "access-control-request-method": method = "" } = request.headers ?? {};
  const asked = request.headers?.["access-control-request-headers"] ?? "";
  const isAny = allowOrigins.includes("*");
  const isAllowed = origin !== "" && origin !== "*" && (isAny || ` ${allowOrigins.join(" ")} `.includes(` ${origin} `));
  const headers = {
    ...(isAllowed && { "Access-Control-Allow-Origin": isAny ? "*" : origin }),
    ...(isAllowed && allowCredentials && { "Access-Control-Allow-Credentials": "true" }),
    ...(!isAny && { Vary: "Origin" }),
  };
  if (isAllowed && exit.type !== null && request.method === "OPTIONS" && method !== "") {
    const granted = {
      "Access-Control-Allow-Methods": method,
      ...(/^[ -~]+$/.test(asked) && { "Access-Control-Allow-Headers": asked }),
    };
    const fixed = { "Access-Control-Max-Age": "0", "Cache-Control": "no-store" };
    return {
      ...decision,
      because: ["preflight"],
      exit: { status: 204, type: null, headers: { ...headers, ...granted, ...fixed } },
    };
  }
  const exposed = isAllowed && { "Access-Control-Expose-Headers": "Deprecation, Link, Retry-After, Sunset" };
  return { ...decision, exit: { ...exit, headers: { ...exit.headers, ...headers, ...exposed } } };
}
