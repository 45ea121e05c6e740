// SPDX-License-Identifier: Apache-2.0

import type { Scheme } from "../table/upstream-url.ts";

/** By which door a request came in: a short host with a prefix, or an old host. */
export type Entry = "short" | "legacy";

/** Where a request goes, and what the upstream receives. */
export interface Upstream {
  readonly scheme: Scheme;
  /** The Host header, with the port only where it is not the scheme's own. */
  readonly host: string;
  /** The server name of the TLS handshake: the Host header without its port, as Kong does it. Null without TLS. */
  readonly sni: string | null;
  /** The name or IP address that is dialled. */
  readonly address: string;
  readonly port: number;
  /** The request target as sent: path in normal form, query byte for byte. */
  readonly target: string;
}

/** Names of HTTP headers with their values. */
export type Headers = Readonly<Record<string, string>>;

/** A response that the gateway gives itself, instead of asking an upstream. */
export interface Exit {
  readonly status: number;
  /** The problem type (RFC 9457), a stable URI. */
  readonly type: string;
  readonly headers: Headers;
}

/** Why a cluster was chosen, or why a request ends here; words that stay what they are. */
export type Reason = "default" | "pin" | "malformed-path" | "unknown-host" | "unknown-path";

/** What happens to one request. Exactly one of `upstream` and `exit` is not null. */
export interface Decision {
  readonly api: string | null;
  readonly entry: Entry | null;
  readonly cluster: string | null;
  readonly because: readonly Reason[];
  readonly upstream: Upstream | null;
  /** Headers that are added to the response, whoever gives it. */
  readonly responseHeaders: Headers;
  readonly exit: Exit | null;
}
