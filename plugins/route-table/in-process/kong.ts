// SPDX-License-Identifier: Apache-2.0

import type { Companion } from "./companion.ts";

/**
 * What Kong gives Lua code, as far as the handlers use it. Its functions take no self.
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
    /** Ends the request. A table becomes JSON. */
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
  };
  readonly client: {
    readonly get_consumer: (this: void) => { readonly id?: string } | undefined;
    readonly get_credential: (this: void) => object | undefined;
  };
  readonly log: {
    readonly err: (this: void, ...words: string[]) => void;
    readonly warn: (this: void, ...words: string[]) => void;
    readonly notice: (this: void, ...words: string[]) => void;
    readonly set_serialize_value: (this: void, key: string, value: unknown) => void;
  };
  /** Ours, for the plugin server. */
  kdp?: Companion;
  readonly ctx: { readonly shared: Record<string, unknown> };
  /** kong.conf, as it is in force. */
  readonly configuration: {
    readonly client_ssl?: boolean;
    /** Files of PEM. */
    readonly client_ssl_cert?: string;
    readonly client_ssl_cert_key?: string;
  };
}

/** nginx, as OpenResty gives it to Lua. */
export interface Nginx {
  /** nginx's variables; undefined where there is none of a name. */
  readonly var: Record<string, string | undefined>;
  readonly timer: {
    /** Runs a function after some seconds, outside of any request; `isEnding` where the worker ends first. */
    readonly at: (this: void, seconds: number, run: (this: void, isEnding: boolean) => void) => void;
  };
  /** Unix time in seconds, as of the beginning of the event in hand. */
  readonly now: (this: void) => number;
  /** The response's headers, in the header filter: several of a name are a list. */
  readonly header: Record<string, string | readonly string[] | undefined>;
}

/** lua-cjson, as Kong has it. */
export interface Json {
  /** What a text means; undefined where it is no JSON. */
  readonly decode: (this: void, text: string) => unknown;
  /** A list that is encoded as one although it is empty: an empty table is an empty map otherwise. */
  readonly empty_array: readonly never[];
}
