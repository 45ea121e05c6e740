// SPDX-License-Identifier: Apache-2.0

import type { CompiledCors } from "./compiled/cors.ts";
import type { RouteIndex } from "./compiled/table-index.ts";
import type { Decision, Exit, Headers } from "./decision.ts";
import { headerOf } from "./http/headers.ts";
import type { Match } from "./match.ts";
import { isPreflight } from "./not-redirected.ts";
import { isProblem } from "./problems.ts";
import type { Request } from "./request.ts";
import { every } from "../table/text/characters.ts";

/** The headers of the gateway's own that a browser hides from code, unless they are named. */
const EXPOSED = "Deprecation, Link, Retry-After, Sunset";

/** Whose code may read the gateway's own answer to a request. */
export function corsOf({ cors }: RouteIndex, match: Match): CompiledCors | undefined {
  if (match.kind === "api") return match.route.cors;
  return match.kind === "unknown-path" ? cors : undefined;
}

/**
 * An end with what a browser needs to let code of an allowed origin read it (Fetch standard section 3.3). A preflight whose request would
 * end with a problem is allowed: so the request comes, and its answer is read, where a refused preflight says nothing. It is not
 * remembered.
 */
export function withCors(cors: CompiledCors, request: Request, decision: Decision, exit: Exit): Decision {
  const origin = headerOf(request, "origin") ?? "";
  const allowed = allowedOrigin(cors, origin);
  const vary: Headers = cors.allowsAny ? {} : { Vary: "Origin" };
  if (allowed === undefined) return ended(decision, exit, vary);
  const [reason] = decision.because;
  const credentials: Headers = cors.allowsCredentials ? { "Access-Control-Allow-Credentials": "true" } : {};
  const granted = { "Access-Control-Allow-Origin": allowed, ...credentials, ...vary };
  if (isProblem(reason) && isPreflight(request)) {
    const headers = { ...granted, ...asked(request), "Access-Control-Max-Age": "0", "Cache-Control": "no-store" };
    return { ...withoutExit(decision), because: ["preflight"], exit: { status: 204, type: null, headers } };
  }
  return ended(decision, exit, { ...granted, "Access-Control-Expose-Headers": EXPOSED });
}

function ended(decision: Decision, exit: Exit, headers: Headers): Decision {
  return { ...withoutExit(decision), exit: { ...exit, headers: { ...exit.headers, ...headers } } };
}

/** Lists the fields: in Lua, where null is nothing, a spread `exit: null` would not overwrite another exit. */
function withoutExit({ api, entry, because, responseHeaders }: Decision): Omit<Decision, "exit"> {
  return { api, entry, cluster: null, because, upstream: null, responseHeaders };
}

/** What the preflight asks for. */
function asked(request: Request): Headers {
  const method = printable(headerOf(request, "access-control-request-method"));
  const headers = printable(headerOf(request, "access-control-request-headers"));
  const methods: Headers = method === "" ? {} : { "Access-Control-Allow-Methods": method };
  return headers === "" ? methods : { ...methods, "Access-Control-Allow-Headers": headers };
}

/** A client's text that may be sent back in a header; empty where it may not. */
function printable(text = ""): string {
  return every(text, (character) => character >= " " && character <= "~") ? text : "";
}

/** What `Access-Control-Allow-Origin` says to an origin; undefined where it may not read. */
function allowedOrigin({ allowsAny, origins }: CompiledCors, origin: string): string | undefined {
  // A header may say *, and no origin is called that.
  if (origin === "" || origin === "*") return undefined;
  if (allowsAny) return "*";
  return origins.includes(origin) ? origin : undefined;
}
