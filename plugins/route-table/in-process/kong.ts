// SPDX-License-Identifier: Apache-2.0

import type { Messages } from "./messages.ts";

/**
 * The part of Kong's PDK that the handlers use. The functions take no `self`.
 *
 * @see https://developer.konghq.com/gateway/pdk/reference/
 */
export interface Kong {
  readonly service: {
    readonly set_target: (this: void, host: string, port: number) => void;
    readonly set_timeouts: (this: void, connect: number, write: number, read: number) => void;
    readonly set_retries: (this: void, retries: number) => void;
    readonly set_tls_verify: (this: void, on: boolean) => void;
    readonly request: {
      readonly set_scheme: (this: void, scheme: string) => void;
      readonly set_header: (this: void, name: string, value: string) => void;
      readonly set_path: (this: void, path: string) => void;
    };
  };
  readonly response: {
    readonly get_status: (this: void) => number;
    readonly set_headers: (this: void, headers: Readonly<Record<string, string>>) => void;
    /** Ends the request. Kong encodes a table as JSON. */
    readonly exit: (
      this: void,
      status: number,
      body: string | object,
      headers: Readonly<Record<string, string>>,
    ) => void;
  };
  readonly request: {
    readonly get_forwarded_scheme: (this: void) => string;
    readonly get_forwarded_port: (this: void) => number;
    /** Names in lower case; a list where a header has several lines. */
    readonly get_headers: (this: void, limit: number) => Readonly<Record<string, string | readonly string[]>>;
  };
  readonly client: {
    readonly get_consumer: (this: void) => { readonly id?: string; readonly username?: string } | undefined;
    readonly get_credential: (this: void) => object | undefined;
  };
  readonly log: {
    readonly err: (this: void, ...words: string[]) => void;
    readonly warn: (this: void, ...words: string[]) => void;
    readonly notice: (this: void, ...words: string[]) => void;
    readonly set_serialize_value: (this: void, key: string, value: unknown) => void;
  };
  /** The companion's own functions for the plugin server. Not part of the PDK. */
  kdp?: Messages;
  readonly ctx: { readonly shared: Record<string, unknown> };
  /** Kong's configuration (kong.conf and environment). */
  readonly configuration: {
    readonly client_ssl?: boolean;
    /** Paths of PEM files. */
    readonly client_ssl_cert?: string;
    readonly client_ssl_cert_key?: string;
    readonly pluginservers?: readonly { readonly name: string; readonly socket: string }[];
  };
}

/** The part of OpenResty's `ngx` that the handlers use. */
export interface Nginx {
  /** nginx variables by name; undefined where there is none. */
  readonly var: Record<string, string | undefined>;
  readonly req: { readonly set_header: (this: void, name: string, value: string) => void };
  /** What Kong knows of the request in hand. */
  readonly ctx: Record<string, unknown>;
  readonly timer: {
    /** Runs a function after some seconds, outside of any request. `isPremature` is true where the worker exits before that. */
    readonly at: (this: void, seconds: number, run: (this: void, isPremature: boolean) => void) => void;
    /** The same again and again. */
    readonly every: (this: void, seconds: number, run: (this: void, isPremature: boolean) => void) => void;
  };
  readonly worker: {
    /** From 0. */
    readonly id: (this: void) => number;
  };
  readonly socket: { readonly tcp: (this: void) => NginxSocket };
  /** The MD5 digest of a text in hexadecimal digits. */
  readonly md5: (this: void, text: string) => string;
  /** Unix time in seconds, cached by nginx at the start of the current event. */
  readonly now: (this: void) => number;
  /** The response's headers in the header filter. Several of one name are a list. */
  readonly header: Record<string, string | readonly string[] | undefined>;
}

/** A client's socket of OpenResty. Methods return nil where they fail. */
export interface NginxSocket {
  settimeouts(connect: number, send: number, read: number): void;
  connect(address: string): unknown;
  send(bytes: string): unknown;
  /** What comes next, at most so many bytes. */
  receiveany(most: number): string | undefined;
  close(): void;
}

/** The part of lua-cjson that the handlers use. */
export interface Json {
  /** Parses JSON; undefined where the text is not JSON. */
  readonly decode: (this: void, text: string) => unknown;
  /** Encoded as an empty list. An empty Lua table is encoded as an empty object. */
  readonly empty_array: readonly never[];
}
