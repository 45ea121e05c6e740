// SPDX-License-Identifier: Apache-2.0

/**
 * The functions of Kong's plugin development kit that this plugin calls, as kong-pdk gives them: camel case here, snake
 * case on the wire, each call a round trip to Kong. kong-pdk's own declarations leave out some of them, although Kong
 * takes any function below `kong.` by name.
 *
 * @see https://developer.konghq.com/gateway/pdk/reference/
 */
export interface Pdk {
  readonly nginx: {
    /** An nginx variable. Bytes where the value is not UTF-8; nothing where there is no such variable. */
    getVar(name: string): Promise<PdkText | null | undefined>;
  };
  readonly client: {
    /** The authenticated consumer, or the anonymous one. */
    getConsumer(): Promise<PdkEntity | null | undefined>;
    /** What the consumer authenticated with; nothing for the anonymous one. */
    getCredential(): Promise<PdkEntity | null | undefined>;
  };
  readonly ctx: {
    /** Values that live as long as the request, for all plugins. */
    readonly shared: {
      get(key: string): Promise<unknown>;
      set(key: string, value: unknown): Promise<unknown>;
    };
  };
  /** What the companion inside Kong does (`companion` in the configuration); true where it is there. */
  readonly kdp: {
    setForwardedPrefix(prefix: string): Promise<unknown>;
    setResponseHeaders(headers: Readonly<Record<string, string>>): Promise<unknown>;
  };
  readonly service: {
    /** Sets the address and port to dial. It also overwrites the Host header with the address. */
    setTarget(host: string, port: number): Promise<unknown>;
    /** Milliseconds. */
    setTimeouts(connect: number, write: number, read: number): Promise<unknown>;
    setRetries(retries: number): Promise<unknown>;
    /** Whether the upstream's certificate is checked, against Kong's own trust store. */
    setTlsVerify(on: boolean): Promise<unknown>;
    readonly request: {
      setScheme(scheme: "http" | "https"): Promise<unknown>;
      setHeader(name: string, value: string): Promise<unknown>;
      /** Sets the path without the query, which stays as it is. */
      setPath(path: string): Promise<unknown>;
    };
  };
  readonly log: {
    /** Puts a value into the object that Kong's logging plugins write, under a key. */
    setSerializeValue(key: string, value: unknown): Promise<unknown>;
    /** In the log phase: all that those plugins write, as JSON. */
    serialize(): Promise<unknown>;
  };
  readonly response: {
    getStatus(): Promise<unknown>;
    setHeaders(headers: Readonly<Record<string, string>>): Promise<unknown>;
    /** Ends the request. A phase must `return` it: nothing may come after. */
    exit(status: number, body: string, headers: Readonly<Record<string, string>>): unknown;
  };
}

/** A record of Kong's, as far as it is read. */
export interface PdkEntity {
  readonly id?: unknown;
  readonly username?: unknown;
}

/** A text from Kong: bytes where it is not valid UTF-8. */
export type PdkText = string | Uint8Array;
