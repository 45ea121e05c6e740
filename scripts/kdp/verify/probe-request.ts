// SPDX-License-Identifier: Apache-2.0

/** One request to ask both clusters, as it was recorded or written down. */
export interface ProbeRequest {
  readonly method: string;
  /** The host that was called, as sent: a short host or an old host. */
  readonly host: string;
  /** Path and query as sent, as a byte string (characters 0 to 255), such as `/api01/x?q=1`. */
  readonly target: string;
  /** Headers to send, names in lower case. Secrets are dropped before they get here, unless they were named by option. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** What to send, for a method that has a body. In no output. */
  readonly body?: string;
  /** Where it comes from, for people: `access.log:17`, `GET /users of openapi.yaml`. Without secrets. */
  readonly from: string;
}

/** How `--requests` files are read. */
export interface ReadRequestsOptions {
  /** The API of a request by its host and target; undefined if it is no API's, or if that API is not asked about. */
  readonly apiOf: (host: string, target: string) => string | undefined;
  /** The host for requests that were recorded without one, such as those of nginx's combined format. */
  readonly defaultHost: string | undefined;
  /** The APIs to which methods other than GET, HEAD and OPTIONS may be sent. */
  readonly unsafe: ReadonlySet<string>;
  /** Names of recorded headers, in lower case, that are sent although they look like secrets. */
  readonly keepHeaders: ReadonlySet<string>;
  /** The same of parameters in the query. */
  readonly keepParameters?: ReadonlySet<string>;
  /** A host by an upstream's name of ingress-nginx, for its log, which has no hosts. `table-places.ts` has it and `apiOf`. */
  readonly hostOfService?: (service: string) => string | undefined;
  /** The most requests for each API. */
  readonly perApi: number;
}

/** What was read from `--requests` files. The entry point is `readRequests(files, options)` in `requests/read-requests.ts`. */
export interface ReadRequests {
  /** By API, in an order that depends on the files' contents alone. */
  readonly requests: ReadonlyMap<string, readonly ProbeRequest[]>;
  readonly files: readonly ReadFile[];
}

/** What became of one file of requests. */
export interface ReadFile {
  readonly file: string;
  /** The kind that its content showed, such as `HAR` or `nginx access log`. */
  readonly kind: string;
  /** Requests that were understood. */
  readonly read: number;
  /** Those that are asked. */
  readonly taken: number;
  /** Requests left out because their method is not safe. */
  readonly unsafe: number;
  /** Requests that belong to no API that is asked about. */
  readonly foreign: number;
  readonly notUnderstood: number;
  /** The first few things that were not understood, with their line, cut short. Without secrets. */
  readonly examples: readonly string[];
  /** Sentences about what was left out, and what to do about it. Without secrets. */
  readonly remarks: readonly string[];
}
