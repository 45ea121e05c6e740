// SPDX-License-Identifier: Apache-2.0

/** A kind of problem: why the gateway refuses a request. */
export interface ProblemKind {
  /** A stable URI (RFC 9457 section 3.1.1). */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** A sentence for the client. It repeats nothing that the client sent. */
  readonly detail: string;
}

/** Every problem that the gateway can answer with. */
export const PROBLEMS = {
  "malformed-path": {
    type: "urn:ddd-int-kdp:problem:malformed-path",
    title: "Malformed path",
    status: 400,
    detail: "The path is not a valid one, or leaves the root.",
  },
  "unknown-path": {
    type: "urn:ddd-int-kdp:problem:unknown-path",
    title: "No API has this path",
    status: 404,
    detail: "No API of the route table is served below this path on this host.",
  },
  "unknown-host": {
    type: "urn:ddd-int-kdp:problem:unknown-host",
    title: "Not a host of this gateway",
    status: 421,
    detail: "The request's host is not in the route table.",
  },
  misdirected: {
    type: "urn:ddd-int-kdp:problem:misdirected",
    title: "Not the host of this connection",
    status: 421,
    detail: "The connection was made to a host of another API. Send the request over a connection to its own host.",
  },
  "refused-path": {
    type: "urn:ddd-int-kdp:problem:refused-path",
    title: "The API does not take such a path",
    status: 400,
    detail: "The path has escaped slashes, parameters or control characters, which this API does not take.",
  },
  "old-host-gone": {
    type: "urn:ddd-int-kdp:problem:old-host-gone",
    title: "This host is gone",
    status: 410,
    detail: "The host is no longer served. Where there is a successor, it is the URL of the same resource.",
  },
  "old-host-brownout": {
    type: "urn:ddd-int-kdp:problem:old-host-brownout",
    title: "This host is switched off for a while",
    status: 503,
    detail:
      "The host will soon be gone, and is switched off for an announced time. Where there is a successor, it is the URL of the same resource.",
  },
  loop: {
    type: "urn:ddd-int-kdp:problem:loop",
    title: "The request has come round again",
    status: 508,
    detail: "This gateway has already sent the request on, and it has come back.",
  },
  "no-healthy-cluster": {
    type: "urn:ddd-int-kdp:problem:no-healthy-cluster",
    title: "The API is healthy in no cluster",
    status: 503,
    detail: "Health checks find the API unhealthy in every cluster that could serve the request.",
  },
  "host-form": {
    type: "urn:ddd-int-kdp:problem:host-form",
    title: "The host is not written as Kong compares it",
    status: 421,
    detail: "Kong compares hosts as they are sent: write it in lower case, without a final dot.",
  },
  "no-route": {
    type: "urn:ddd-int-kdp:problem:no-route",
    title: "Kong has no route for this request",
    status: 503,
    detail: "The route table has an API for this request, but Kong's route of it is missing.",
  },
  "no-table": {
    type: "urn:ddd-int-kdp:problem:no-table",
    title: "No valid route table",
    status: 503,
    detail: "The gateway has been given a route table with errors, and had no valid one before.",
  },
  failure: {
    type: "urn:ddd-int-kdp:problem:failure",
    title: "The request could not be routed",
    status: 503,
    detail: "Something went wrong inside the gateway. The request was not forwarded.",
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;

/** The name of a problem. */
export type ProblemName = keyof typeof PROBLEMS;

/** Whether a reason is the name of a problem. */
export function isProblem(reason: string | undefined): reason is ProblemName {
  return reason !== undefined && Object.keys(PROBLEMS).includes(reason);
}
