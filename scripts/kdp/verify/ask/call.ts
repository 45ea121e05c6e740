// SPDX-License-Identifier: Apache-2.0

import { inUrl } from "../../text/in-url.ts";
import type { Scheme } from "../../../../plugins/route-table/table/text/upstream-url.ts";

/** Where a connection goes: an address that is fixed, whatever DNS says. */
export interface Dialled {
  readonly scheme: Scheme;
  readonly address: string;
  readonly port: number;
  /** The server name of the handshake (SNI); null for none. */
  readonly serverName: string | null;
}

/** One request to one cluster. */
export interface Call extends Dialled {
  readonly method: string;
  /** The Host header. */
  readonly host: string;
  /** Path and query, as a byte string. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: Buffer;
  /** Whether it is sent only over TLS, to a server whose certificate is right: it has a secret. */
  readonly mustTrust?: boolean;
}

/** What came back for a call. */
export interface Received {
  /** 0 if there was no answer. */
  readonly status: number;
  /** Names in lower case, in the order received. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** After decompression. */
  readonly body: Buffer;
  /** Whether the body went on beyond what is read. */
  readonly isCut: boolean;
  /** Milliseconds from the request to the end of the answer. */
  readonly ms: number;
  /** Why there is no answer, in one sentence without a name of the side. */
  readonly failure?: string;
  /** What kind of failure it is. */
  readonly cause?: FailureCause;
}

/**
 * - `untrusted`: the request has a secret and was not sent, since the server is not trusted or is asked without TLS.
 * - `ended`: a server was there, and ended the handshake or the connection.
 * - `unreadable`: an answer came that can't be read.
 * - `down`: anything else, such as a refused connection.
 */
export type FailureCause = "untrusted" | "ended" | "unreadable" | "down";

/** What comes back for a request with a secret that would go over plain HTTP: it is not sent. Undefined for any other. */
export function withheld({ scheme, address, port, mustTrust }: Call): Received | undefined {
  if (scheme !== "http" || mustTrust !== true) return undefined;
  const failure = `${inUrl(address)}:${port} is asked over http:// without TLS, so the request with its secret was not sent. Use https://, or --allow-plain-secrets in a network that you trust.`;
  return { status: 0, headers: [], body: Buffer.alloc(0), isCut: false, ms: 0, failure, cause: "untrusted" };
}

/** The URL of a call as a client would write it. */
export function urlOf({ scheme, host, target }: Pick<Call, "scheme" | "host" | "target">): string {
  return `${scheme}://${host}${target}`;
}

/** The first value of a header; undefined if there is none. */
export function headerValue({ headers }: Pick<Received, "headers">, name: string): string | undefined {
  return headers.find(([each]) => each === name)?.[1];
}
