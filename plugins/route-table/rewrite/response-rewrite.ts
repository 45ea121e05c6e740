// SPDX-License-Identifier: Apache-2.0

import type { PrefixMap } from "../decision/compiled/prefix-map.ts";
import type { Scheme } from "../table/text/upstream-url.ts";

/** An authority of an API's own upstream. */
export interface UpstreamAuthority {
  readonly scheme: Scheme;
  /** In lower case, with the port only where it is not the scheme's default: `api01.svc:8080`, `[2001:db8::1]`. */
  readonly authority: string;
}

/** The mapping of a response's headers, from one API's upstream to the client's URL. */
export interface ResponseRewrite {
  /** The authorities of this API's own upstream, among them the Host that the upstream received. */
  readonly upstreams: readonly UpstreamAuthority[];
  /** The upstream's base path; empty for none. A final slash makes no difference. */
  readonly basePath: string;
  /** The prefix that was stripped from the path; empty where none was (old host, `stripPath: false`). */
  readonly prefix: string;
  /** The scheme of the client's URL. */
  readonly scheme: Scheme;
  /** The host of the client's URL, with the port where it is not the scheme's default. */
  readonly host: string;
  /** Whether that host is a short host, which all APIs share. */
  readonly isShort: boolean;
  /** The prefixes of all APIs; undefined where they are not known. */
  readonly prefixes: PrefixMap | undefined;
}
