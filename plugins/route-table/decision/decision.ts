// SPDX-License-Identifier: Apache-2.0

import type { Scheme } from "../table/text/upstream-url.ts";
import type { ProblemName } from "./problems.ts";

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

/** No headers: one object for all, so that it is told at a glance. */
export const NO_HEADERS: Headers = {};

/** A response that the gateway gives itself, instead of asking an upstream. */
export interface Exit {
  readonly status: number;
  /** The problem type (RFC 9457), a stable URI; null for a redirect. */
  readonly type: string | null;
  readonly headers: Headers;
  /** What the problem says besides, by name (RFC 9457 section 3.2). */
  readonly members?: Readonly<Record<string, string>>;
}

/** Why a cluster was chosen. */
export type ChoiceReason = "pin" | "header" | "cookie" | "bucket" | "random" | "default" | "unhealthy";

/** Why a request ends here; words that stay what they are. */
export type ExitReason = Exclude<ProblemName, "no-table" | "failure"> | "redirect";

/** Why a cluster was chosen, or why a request ends here. */
export type Reason = ChoiceReason | ExitReason;

/** What happens to one request. Exactly one of `upstream` and `exit` is not null. */
export interface Decision {
  readonly api: string | null;
  readonly entry: Entry | null;
  readonly cluster: string | null;
  readonly because: readonly Reason[];
  readonly upstream: Upstream | null;
  /** Headers that the upstream receives in place of the client's own; absent where there are none. */
  readonly requestHeaders?: Headers;
  /** Headers that are added to the response, whoever gives it. */
  readonly responseHeaders: Headers;
  readonly exit: Exit | null;
}
