// SPDX-License-Identifier: Apache-2.0

/**
 * A request, as the decision needs it. Texts are byte strings: each character stands for one byte (code 0 to 255). nginx, Lua and
 * Node's http module represent requests in the same way.
 */
export interface Request {
  readonly method: string;
  /** The Host header as sent; may have a port. */
  readonly host: string;
  /** Path and query as sent, such as `/api01/x?q=1` (nginx's `$request_uri`). */
  readonly target: string;
  /** The headers that a decision needs (`requiredHeaders`), by name in lower case. Several of one name are joined with `, `. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** The client's IP address. */
  readonly client?: string;
  /** The id of Kong's authenticated consumer. */
  readonly consumer?: string;
  /** The server name of the client's TLS handshake (SNI). */
  readonly serverName?: string;
  /** Whether the request came over HTTP/2, where clients use one connection for several hosts. */
  readonly isHttp2?: boolean;
}

/** The inputs of a decision other than the table and the request. */
export interface Circumstances {
  /** Unix time in seconds. */
  readonly time: number;
  /** A random number from 0 to below 1, for requests without a split key. */
  readonly random: number;
  /** Whether health checks find an API healthy in a cluster. True where nothing is checked. */
  readonly isHealthy: (api: string, cluster: string) => boolean;
}
