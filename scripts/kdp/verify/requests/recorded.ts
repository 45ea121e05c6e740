// SPDX-License-Identifier: Apache-2.0

/** A request as some file has it, before anything is left out of it. */
export interface Recorded {
  /** What it was read from, such as `HAR` or `nginx access log`. */
  readonly form: string;
  /** As it is written there, such as `GET`. */
  readonly method: string;
  /** The called host, perhaps with a port; undefined where the file does not say it, as nginx's own format does not. */
  readonly host: string | undefined;
  /** Path and query as a byte string, a character each byte. */
  readonly target: string;
  /** Read only for a request that is wanted: most are not. */
  readonly headers: () => readonly Header[];
  /** The status of the recorded answer. */
  readonly status?: number | undefined;
  readonly body?: RecordedBody | undefined;
  /** The upstream of ingress-nginx, as `NAMESPACE-SERVICE-PORT`: it says the API where there is no host. */
  readonly service?: string | undefined;
  /** Whether somebody has written this very request down to be asked: another of the same shape does not stand for it. */
  readonly isListed?: boolean;
}

/** A header's name as it is written, and its value. */
export type Header = readonly [name: string, value: string];

/** What a request has sent. */
export interface RecordedBody {
  readonly type: string;
  readonly text: string;
}

/** What a line of a file is, or a part of a document. */
export type Reading =
  | { readonly kind: "request"; readonly recorded: Recorded }
  /** Nothing to be counted: an empty line, a comment. */
  | { readonly kind: "nothing" }
  /** Understood, and no request of HTTP: a line of a TCP stream, of a program's own log, a broken request. */
  | { readonly kind: "no-request" }
  | { readonly kind: "not-understood" };

/** A reading without anything to say. */
export const NOTHING: Reading = { kind: "nothing" };
/** The reading of what is understood and is no request. */
export const NO_REQUEST: Reading = { kind: "no-request" };
/** The reading of what is not understood. */
export const NOT_UNDERSTOOD: Reading = { kind: "not-understood" };
