// SPDX-License-Identifier: Apache-2.0

import type { Calls, LoggedDecision } from "../apply/calls.ts";
import type { DecisionMessage } from "../apply/decision-message.ts";
import type { SharedRewrite } from "../apply/response-mapping.ts";
import type { Headers } from "../decision/decision.ts";
import { setOwn } from "../table/own-value.ts";

/** Puts calls to Kong into one message. */
export class MessageCalls implements Calls {
  readonly #message: { -readonly [Field in keyof DecisionMessage]: DecisionMessage[Field] } = {};

  /** The message so far; undefined without a call. */
  get message(): DecisionMessage | undefined {
    return Object.keys(this.#message).length === 0 ? undefined : this.#message;
  }

  setScheme(scheme: "http" | "https"): void {
    this.#message.scheme = scheme;
  }

  setTarget(host: string, port: number): void {
    this.#message.target = { host, port };
  }

  setTlsVerify(tlsVerify: boolean): void {
    this.#message.tlsVerify = tlsVerify;
  }

  setHeader(name: string, value: string): void {
    this.#message.headers ??= {};
    setOwn(this.#message.headers, name, value);
  }

  setPath(path: string): void {
    this.#message.path = path;
  }

  setTimeouts(connect: number, send: number, read: number): void {
    this.#message.timeouts = { connect, send, read };
  }

  setRetries(retries: number): void {
    this.#message.retries = retries;
  }

  setForwardedPrefix(forwardedPrefix: string): void {
    this.#message.forwardedPrefix = forwardedPrefix;
  }

  setResponseHeaders(responseHeaders: Headers): void {
    this.#message.responseHeaders = responseHeaders;
  }

  log(log: LoggedDecision): void {
    this.#message.log = log;
  }

  share(share: LoggedDecision): void {
    this.#message.share = share;
  }

  shareRewrite(shareRewrite: SharedRewrite): void {
    this.#message.shareRewrite = shareRewrite;
  }
}
