// SPDX-License-Identifier: Apache-2.0

import type { Calls, LoggedDecision } from "../apply/calls.ts";
import type { DecisionMessage } from "../apply/decision-message.ts";
import type { SharedRewrite } from "../apply/response-mapping.ts";
import type { Headers } from "../decision/decision.ts";
import { setOwn } from "../table/own-value.ts";

/** Puts calls to Kong into one message. */
export class MessageCalls implements Calls {
  #message: DecisionMessage = {};
  readonly #headers: Record<string, string> = {};

  /** The message so far; undefined without a call. */
  get message(): DecisionMessage | undefined {
    const hasHeaders = Object.keys(this.#headers).length > 0;
    const message = hasHeaders ? { ...this.#message, headers: this.#headers } : this.#message;
    return Object.keys(message).length === 0 ? undefined : message;
  }

  setScheme(scheme: "http" | "https"): void {
    this.#add({ scheme });
  }

  setTarget(host: string, port: number): void {
    this.#add({ target: { host, port } });
  }

  setTlsVerify(tlsVerify: boolean): void {
    this.#add({ tlsVerify });
  }

  setHeader(name: string, value: string): void {
    setOwn(this.#headers, name, value);
  }

  setPath(path: string): void {
    this.#add({ path });
  }

  setTimeouts(connect: number, send: number, read: number): void {
    this.#add({ timeouts: { connect, send, read } });
  }

  setRetries(retries: number): void {
    this.#add({ retries });
  }

  setForwardedPrefix(forwardedPrefix: string): void {
    this.#add({ forwardedPrefix });
  }

  setResponseHeaders(responseHeaders: Headers): void {
    this.#add({ responseHeaders });
  }

  log(log: LoggedDecision): void {
    this.#add({ log });
  }

  share(share: LoggedDecision): void {
    this.#add({ share });
  }

  shareRewrite(shareRewrite: SharedRewrite): void {
    this.#add({ shareRewrite });
  }

  #add(field: DecisionMessage): void {
    this.#message = { ...this.#message, ...field };
  }
}
