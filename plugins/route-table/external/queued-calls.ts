// SPDX-License-Identifier: Apache-2.0

import type { Calls, LoggedDecision } from "../apply/calls.ts";
import type { Pdk } from "./pdk.ts";
import type { Headers } from "../decision/decision.ts";
import type { SharedRewrite } from "../apply/response-mapping.ts";

/**
 * A queue of calls to Kong, for a Kong without the companion. Each call is a message to Kong and Kong's answer to it. Where the server dies
 * between two, the request goes on with what is set so far, so the order matters: target and Host, which setting a target overwrites, come
 * last. Before the target is set, a Service that leads nowhere keeps the request here.
 */
export class QueuedCalls implements Calls {
  readonly #kong: Pdk;
  readonly #calls: (() => Promise<unknown>)[] = [];
  readonly #last: (() => Promise<unknown>)[] = [];

  constructor(kong: Pdk) {
    this.#kong = kong;
  }

  setScheme(scheme: "http" | "https"): void {
    this.#calls.push(() => this.#kong.service.request.setScheme(scheme));
  }

  setTarget(host: string, port: number): void {
    this.#last.push(() => this.#kong.service.setTarget(host, port));
  }

  setTlsVerify(on: boolean): void {
    this.#calls.push(() => this.#kong.service.setTlsVerify(on));
  }

  setHeader(name: string, value: string): void {
    const calls = name === "Host" ? this.#last : this.#calls;
    calls.push(() => this.#kong.service.request.setHeader(name, value));
  }

  setPath(path: string): void {
    this.#calls.push(() => this.#kong.service.request.setPath(path));
  }

  setTimeouts(connect: number, send: number, read: number): void {
    this.#calls.push(() => this.#kong.service.setTimeouts(connect, send, read));
  }

  setRetries(retries: number): void {
    this.#calls.push(() => this.#kong.service.setRetries(retries));
  }

  /** No function of the PDK does it. */
  setForwardedPrefix(): void {
    return undefined;
  }

  setResponseHeaders(headers: Headers): void {
    this.#calls.push(() => this.#kong.response.setHeaders(headers));
  }

  log(decision: LoggedDecision): void {
    this.#calls.push(() => this.#kong.log.setSerializeValue("kdp", decision));
  }

  share(decision: LoggedDecision): void {
    this.#calls.push(() => this.#kong.ctx.shared.set("kdp", decision));
  }

  shareRewrite(rewrite: SharedRewrite): void {
    this.#calls.push(() => this.#kong.ctx.shared.set("kdp_rewrite", rewrite));
  }

  /** Sends the queued calls, one after the other. */
  async send(): Promise<void> {
    for (const call of [...this.#calls, ...this.#last]) await call();
  }
}
