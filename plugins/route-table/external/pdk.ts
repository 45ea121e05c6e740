// SPDX-License-Identifier: Apache-2.0

import type { DecisionMessage } from "../apply/decision-message.ts";
import type { RequestMessage, TableMessage } from "../apply/request-message.ts";

/**
 * The functions of Kong's plugin development kit that this plugin calls, in the form of kong-pdk: camel case here, snake case on the
 * wire. Each call is a round trip to Kong. kong-pdk's own declarations lack some of them, although Kong accepts any function below
 * `kong.` by name.
 *
 * @see https://developer.konghq.com/gateway/pdk/reference/
 */
export interface Pdk {
  readonly nginx: {
    /** The value of an nginx variable: bytes where it is not UTF-8; null or undefined where there is no such variable. */
    getVar(name: string): Promise<PdkText | null | undefined>;
  };
  readonly request: {
    /** Names in lower case, each with the values of its lines. */
    getHeaders(limit: number): Promise<Readonly<Record<string, unknown>> | null | undefined>;
  };
  readonly client: {
    /** The authenticated consumer, or the anonymous one. */
    getConsumer(): Promise<PdkEntity | null | undefined>;
    /** The consumer's credential; null or undefined for the anonymous consumer. */
    getCredential(): Promise<PdkEntity | null | undefined>;
  };
  readonly ctx: {
    /** Values that all plugins share during one request. */
    readonly shared: {
      get(key: string): Promise<unknown>;
      set(key: string, value: unknown): Promise<unknown>;
    };
  };
  /** What the companion inside Kong does (`companion` in the configuration). */
  readonly kdp: {
    /** Null or undefined where there is no companion that can. */
    readRequest(names: readonly string[]): Promise<RequestMessage<PdkText> | null | undefined>;
    /** Null or undefined where Kong's configuration has no table for the plugin server, or no companion that can. */
    readTable(): Promise<Readonly<Record<keyof TableMessage, PdkText>> | null | undefined>;
    /** Ends the phase. A phase must `return` the result and make no further call. */
    applyDecision(decision: DecisionMessage): unknown;
  };
  readonly service: {
    /** Sets the address and port to connect to. Also overwrites the Host header with the address. */
    setTarget(host: string, port: number): Promise<unknown>;
    /** Milliseconds. */
    setTimeouts(connect: number, write: number, read: number): Promise<unknown>;
    setRetries(retries: number): Promise<unknown>;
    /** Sets whether Kong checks the upstream's certificate, against Kong's own trust store. */
    setTlsVerify(on: boolean): Promise<unknown>;
    readonly request: {
      setScheme(scheme: "http" | "https"): Promise<unknown>;
      setHeader(name: string, value: string): Promise<unknown>;
      /** Sets the path. The query stays unchanged. */
      setPath(path: string): Promise<unknown>;
    };
  };
  readonly log: {
    /** Sets a key of the object that Kong's logging plugins write. */
    setSerializeValue(key: string, value: unknown): Promise<unknown>;
    /** In the log phase: the object that Kong's logging plugins write, as JSON. */
    serialize(): Promise<unknown>;
  };
  readonly response: {
    getStatus(): Promise<unknown>;
    setHeaders(headers: Readonly<Record<string, string>>): Promise<unknown>;
    /** Ends the request. A phase must `return` the result and make no further call. */
    exit(status: number, body: string, headers: Readonly<Record<string, string>>): unknown;
  };
}

/** The fields of an entity of Kong that this plugin reads. */
export interface PdkEntity {
  readonly id?: unknown;
  readonly username?: unknown;
}

/** A text from Kong: bytes where it is not UTF-8. */
export type PdkText = string | Uint8Array;
