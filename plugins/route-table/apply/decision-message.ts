// SPDX-License-Identifier: Apache-2.0

import { wrongField } from "./check-message.ts";
import type { Calls, LoggedDecision } from "./calls.ts";
import type { SharedRewrite } from "./response-mapping.ts";
import type { Headers } from "../decision/decision.ts";

/**
 * All calls for one request in one message to Kong (`kong.kdp.apply_decision`), which either happen all or not at all. A field that is left
 * out changes nothing.
 */
export interface DecisionMessage {
  readonly scheme?: "http" | "https";
  readonly target?: { readonly host: string; readonly port: number };
  readonly tlsVerify?: boolean;
  /** Headers of the request, with Host. */
  readonly headers?: Headers;
  readonly path?: string;
  /** In milliseconds. */
  readonly timeouts?: { readonly connect: number; readonly send: number; readonly read: number };
  readonly retries?: number;
  readonly forwardedPrefix?: string;
  readonly responseHeaders?: Headers;
  readonly log?: LoggedDecision;
  readonly share?: LoggedDecision;
  readonly shareRewrite?: SharedRewrite;
  /** The answer to the client, in place of an upstream's. */
  readonly exit?: MessageExit;
}

/** The arguments of Kong's `response.exit`. */
export interface MessageExit {
  readonly status: number;
  readonly body: string;
  readonly headers: Headers;
}

/** Makes the calls of a message, in the order that they need: setting a target overwrites Host. The exit is left to the caller. */
export function carryOut(message: DecisionMessage, calls: Calls): void {
  const { scheme, target, tlsVerify, headers, path, timeouts, retries, forwardedPrefix, responseHeaders } = message;
  if (scheme !== undefined) calls.setScheme(scheme);
  if (target !== undefined) calls.setTarget(target.host, target.port);
  if (tlsVerify !== undefined) calls.setTlsVerify(tlsVerify);
  for (const [name, value] of Object.entries(headers ?? {})) calls.setHeader(name, value);
  if (path !== undefined) calls.setPath(path);
  if (timeouts !== undefined) calls.setTimeouts(timeouts.connect, timeouts.send, timeouts.read);
  if (retries !== undefined) calls.setRetries(retries);
  if (forwardedPrefix !== undefined) calls.setForwardedPrefix(forwardedPrefix);
  if (responseHeaders !== undefined) calls.setResponseHeaders(responseHeaders);
  if (message.log !== undefined) calls.log(message.log);
  if (message.share !== undefined) calls.share(message.share);
  if (message.shareRewrite !== undefined) calls.shareRewrite(message.shareRewrite);
}

/** Checks a message and makes its calls. Returns why that can't be; some of the calls may be made then, so the request must be refused. */
export function tryToCarryOut(message: unknown, calls: Calls): string | undefined {
  const field = wrongField(message);
  if (field !== undefined) return `wrong or unknown: ${field}`;
  try {
    carryOut(message as DecisionMessage, calls);
    return undefined;
  } catch (error) {
    return String(error);
  }
}
