// SPDX-License-Identifier: Apache-2.0

import type { Calls, LoggedDecision } from "../apply/calls.ts";
import type { Pdk } from "./pdk.ts";
import type { Headers } from "../decision/decision.ts";
import type { SharedRewrite } from "../apply/response-mapping.ts";

/** A queue of calls to Kong. Each call is a message to Kong and Kong's answer to it. */
export class QueuedCalls implements Calls {
  readonly #kong: Pdk;
  readonly #hasCompanion: boolean;
  readonly #calls: (() => Promise<unknown>)[] = [];

  /** @param hasCompanion - Whether Kong has loaded the companion. What only that can do is left out where it has not. */
  constructor(kong: Pdk, hasCompanion: boolean) {
    this.#kong = kong;
    this.#hasCompanion = hasCompanion;
  }

  setScheme(scheme: "http" | "https"): void {
    this.#calls.push(() => this.#kong.service.request.setScheme(scheme));
  }

  setTarget(host: string, port: number): void {
    this.#calls.push(() => this.#kong.service.setTarget(host, port));
  }

  setTlsVerify(on: boolean): void {
    this.#calls.push(() => this.#kong.service.setTlsVerify(on));
  }

  setHeader(name: string, value: string): void {
    this.#calls.push(() => this.#kong.service.request.setHeader(name, value));
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

  setForwardedPrefix(prefix: string): void {
    if (this.#hasCompanion) this.#calls.push(() => this.#kong.kdp.setForwardedPrefix(prefix));
  }

  setResponseHeaders(headers: Headers): void {
    this.#calls.push(async () => {
      const isSet = this.#hasCompanion && (await this.#kong.kdp.setResponseHeaders(headers)) === true;
      if (!isSet) await this.#kong.response.setHeaders(headers);
    });
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
    for (const call of this.#calls) await call();
  }
}
