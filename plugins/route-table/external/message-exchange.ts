// SPDX-License-Identifier: Apache-2.0

import { byteString, textIn } from "./byte-string.ts";
import type { EndPhase, Exchange } from "./exchange.ts";
import { MessageCalls } from "./message-calls.ts";
import type { Pdk, PdkText } from "./pdk.ts";
import type { MessageExit } from "../apply/decision-message.ts";
import type { RequestMessage } from "../apply/request-message.ts";
import { LOOP_HEADER } from "../decision/loop.ts";
import type { Request } from "../decision/request.ts";
import { ownValue, setOwn } from "../table/own-value.ts";

/** At most so many headers are read of every request. Others are read where an API needs them, by a message of their own. */
const MOST_NAMES = 8;

/**
 * Deals with a request by two messages: the companion inside Kong reads all that a decision needs, and carries out all of the decision.
 *
 * @see ../in-process/messages.ts
 */
class MessageExchange implements Exchange {
  readonly request: Request;
  readonly tableLabel: string;
  readonly calls = new MessageCalls();
  readonly #kong: Pdk;
  readonly #read: RequestMessage<PdkText>;
  readonly #names: readonly string[];
  readonly #reader: MessageReader;

  constructor(kong: Pdk, read: RequestMessage<PdkText>, names: readonly string[], reader: MessageReader) {
    this.#kong = kong;
    this.#read = read;
    this.#names = names;
    this.#reader = reader;
    this.tableLabel = byteString(read.table);
    const loop = byteString(read.loop);
    this.request = {
      method: byteString(read.method),
      host: byteString(read.host),
      target: byteString(read.target),
      client: byteString(read.client),
      serverName: byteString(read.serverName),
      isHttp2: read.protocol !== undefined,
      headers: loop === "" ? {} : { [LOOP_HEADER]: loop },
    };
  }

  consumer(): Promise<string | undefined> {
    const { consumer } = this.#read;
    return Promise.resolve(typeof consumer === "string" ? consumer : undefined);
  }

  async withHeaders(request: Request, names: readonly string[]): Promise<Request> {
    if (names.length === 0) return request;
    const hasAll = names.every((name) => this.#names.includes(name));
    const { headers: found } = hasAll ? this.#read : await this.#reader.readMore(this.#kong, names);
    const headers: Record<string, string | undefined> = { ...request.headers };
    for (const name of names) {
      const value = textIn(ownValue(isMap(found) ? found : {}, name));
      if (value !== undefined) setOwn(headers, name, value);
    }
    return { ...request, headers };
  }

  serviceScheme(): Promise<"http" | "https"> {
    return Promise.resolve(this.#read.serviceScheme === "https" ? "https" : "http");
  }

  consumerName(): Promise<string> {
    const { consumerName } = this.#read;
    return Promise.resolve(typeof consumerName === "string" ? consumerName : "");
  }

  requestId(): Promise<string> {
    return Promise.resolve(byteString(this.#read.requestId));
  }

  forward(): Promise<EndPhase | undefined> {
    const { message } = this.calls;
    return Promise.resolve(message === undefined ? undefined : () => this.#kong.kdp.applyDecision(message));
  }

  exit(exit: MessageExit): Promise<EndPhase> {
    const message = { ...this.calls.message, exit };
    return Promise.resolve(() => this.#kong.kdp.applyDecision(message));
  }
}

/** Reads requests through the companion. It learns which headers APIs need, and reads them with the rest from then on. */
export class MessageReader {
  #names: readonly string[] = [];

  /** Reads the current request; undefined where Kong does not answer with one, as without the companion. */
  async open(kong: Pdk): Promise<Exchange | undefined> {
    const names = this.#names;
    const read = await kong.kdp.readRequest(names);
    return isMap(read) ? new MessageExchange(kong, read, names, this) : undefined;
  }

  /** Reads headers that no request has needed so far, or that are too many to read of every request. */
  async readMore(kong: Pdk, names: readonly string[]): Promise<RequestMessage<PdkText>> {
    const all = [...new Set([...this.#names, ...names])];
    if (all.length <= MOST_NAMES) this.#names = all;
    const read = await kong.kdp.readRequest(names);
    return isMap(read) ? read : {};
  }
}

/** Whether something from Kong is a map. What is in it may still be anything. */
function isMap<Value extends object>(value: Value | null | undefined): value is Value {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
