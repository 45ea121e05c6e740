// SPDX-License-Identifier: Apache-2.0

import type { Scheme } from "../table/text/upstream-url.ts";
import type { ProblemName } from "./problems.ts";

/** Where a request came in: on a short host (with a prefix), or on an old host. */
export type Entry = "short" | "legacy";

/** Where a request goes, and what the upstream receives. */
export interface Upstream {
  readonly scheme: Scheme;
  /** The Host header, with the port only where it is not the scheme's default. */
  readonly host: string;
  /** The server name of the TLS handshake: as in Kong, the Host header without its port. Null without TLS. */
  readonly sni: string | null;
  /** The host name or IP address to connect to. */
  readonly address: string;
  readonly port: number;
  /** The request target for the upstream: the path in normal form, the query byte for byte. */
  readonly target: string;
}

/** HTTP headers: values by name. */
export type Headers = Readonly<Record<string, string>>;

/** Shared empty object; compare by identity. */
export const NO_HEADERS: Headers = {};

/** A response that the gateway gives itself, without an upstream. */
export interface Exit {
  readonly status: number;
  /** The problem type (RFC 9457), a stable URI; null for a redirect. */
  readonly type: string | null;
  readonly headers: Headers;
  /** Extension members of the problem, by name (RFC 9457 section 3.2). */
  readonly members?: Readonly<Record<string, string>>;
}

/** Why a cluster was chosen. */
export type ChoiceReason = "pin" | "header" | "cookie" | "bucket" | "random" | "default" | "unhealthy";

/** Why the gateway answers a request itself. These words are stable: logs and metrics show them. */
export type ExitReason = Exclude<ProblemName, "no-table" | "failure"> | "redirect" | "preflight";

/** Why a cluster was chosen, or why the gateway answers itself. */
export type Reason = ChoiceReason | ExitReason;

/** The decision for one request. Exactly one of `upstream` and `exit` is not null. */
export interface Decision {
  readonly api: string | null;
  readonly entry: Entry | null;
  readonly cluster: string | null;
  readonly because: readonly Reason[];
  readonly upstream: Upstream | null;
  /** Headers that replace the client's own on the way to the upstream; absent where there are none. */
  readonly requestHeaders?: Headers;
  /** Headers to add to the response, whether it comes from the upstream or from the gateway. */
  readonly responseHeaders: Headers;
  readonly exit: Exit | null;
}
