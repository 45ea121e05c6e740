// SPDX-License-Identifier: Apache-2.0

import type { Scheme } from "../table/text/upstream-url.ts";

/** An authority that is an API's own upstream. */
export interface UpstreamAuthority {
  readonly scheme: Scheme;
  /** In lower case, with the port only where it is not the scheme's own: `api01.svc:8080`, `[2001:db8::1]`. */
  readonly authority: string;
}

/** By what a response's headers are mapped back: one API's upstream, and where the client came in. */
export interface ResponseRewrite {
  /** Authorities that are this API's own upstream; the Host that the upstream got is among them. */
  readonly upstreams: readonly UpstreamAuthority[];
  /** The upstream's base path. A final slash says nothing; empty for none. */
  readonly basePath: string;
  /** The prefix that was taken off the path and is put in front again; empty where none was (old host, `stripPath: false`). */
  readonly prefix: string;
  /** Where the client came in. */
  readonly scheme: Scheme;
  /** The host that the client asked, with the port where it is not the scheme's own. */
  readonly host: string;
}
