// SPDX-License-Identifier: Apache-2.0

import type { Calls } from "../apply/calls.ts";
import type { MessageExit } from "../apply/decision-message.ts";
import type { ApiMatch } from "../decision/match.ts";
import type { Request } from "../decision/request.ts";
import { requiredHeaders, requiresConsumer } from "../decision/required-inputs.ts";

/** One request, as the plugin deals with it: what it reads of it, and what Kong shall do with it. */
export interface Exchange {
  /** The request, as byte strings, without what only some APIs need. */
  readonly request: Request;
  /** The label of the table in Kong's configuration; empty where Kong has none for the plugin server. */
  readonly tableLabel: string;
  /** The calls to Kong for it. They are made by `forward` or `exit`. */
  readonly calls: Calls;
  /** The id of Kong's consumer; undefined without one, and for the anonymous one, who stands for many clients. */
  consumer(): Promise<string | undefined>;
  /** A request with some more headers of this one. */
  withHeaders(request: Request, names: readonly string[]): Promise<Request>;
  /** The scheme of the Service behind the plugin's route, before the plugin sets another. */
  serviceScheme(): Promise<"http" | "https">;
  /** The name of Kong's consumer, else its id; empty without one. */
  consumerName(): Promise<string>;
  /** Kong's id of the request. */
  requestId(): Promise<string>;
  /** Makes the calls. Returns what ends the phase, where that is a call of its own: it is not to be awaited, since Kong never answers it. */
  forward(): Promise<EndPhase | undefined>;
  /** Makes the calls, and returns what answers the client. */
  exit(exit: MessageExit): Promise<EndPhase>;
}

/** The last call of a phase. */
export type EndPhase = () => unknown;

/** The request with what a decision for this API needs besides: headers, and the consumer. */
export async function completeRequest(exchange: Exchange, { route, entry }: ApiMatch): Promise<Request> {
  const completed = await exchange.withHeaders(exchange.request, requiredHeaders(route, entry));
  if (!requiresConsumer(route, entry, completed)) return completed;
  const consumer = await exchange.consumer();
  return consumer === undefined ? completed : { ...completed, consumer };
}
