// SPDX-License-Identifier: Apache-2.0

/**
 * What a decision is made from. Texts are byte strings: each character stands for one byte (code 0 to 255), as nginx and
 * Lua see a request, and as Node's http module gives it.
 */
export interface Request {
  readonly method: string;
  /** The Host header as sent, perhaps with a port. */
  readonly host: string;
  /** Path and query as sent, such as `/api01/x?q=1` (nginx's `$request_uri`). */
  readonly target: string;
  /** The headers that a decision may need (`neededOf`), by their names in lower case; several of a name with `, ` between. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** The client's address. */
  readonly client?: string;
  /** The id of the authenticated consumer of Kong. */
  readonly consumer?: string;
  /** The server name of the client's TLS handshake (SNI). */
  readonly serverName?: string;
  /** Whether it came over HTTP/2, where clients use one connection for several hosts. */
  readonly isHttp2?: boolean;
}

/** What a decision depends on besides table and request. */
export interface Circumstances {
  /** The time: Unix time in seconds. */
  readonly time: number;
  /** A random number from 0 to below 1, for requests without anything that keeps them in one cluster. */
  readonly random: number;
  /** Whether an API can be served in a cluster, as far as health checks know. */
  readonly isHealthy: (api: string, cluster: string) => boolean;
}
