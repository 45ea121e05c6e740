// SPDX-License-Identifier: Apache-2.0

import type { Entry } from "../../../plugins/route-table/decision/decision.ts";
import type { ReadFile } from "./probe-request.ts";

/** The classes of a result, from the best to the worst. */
export const CLASSES = ["SAME", "KNOWN", "UNMEASURED", "DIFF", "FAIL"] as const;

/**
 * - `SAME`: B answers as A, but for noise.
 * - `KNOWN`: it differs, as the table or the file of known differences says.
 * - `UNMEASURED`: it could not be seen.
 * - `DIFF`: it differs.
 * - `FAIL`: it is wrong by itself, such as a certificate that is past.
 */
export type Class = (typeof CLASSES)[number];

/** `GO` if every API is SAME or KNOWN; `NO-GO` if any is DIFF or FAIL; else `UNMEASURED`. */
export type Verdict = "GO" | "NO-GO" | "UNMEASURED";

/** A whole run of `kdp verify`. It has no secrets in it: they are masked before they get here. Any text may come from a server. */
export interface VerifyReport {
  /** The version of this form. */
  readonly format: 1;
  /** The version of kdp. */
  readonly kdp: string;
  /** The version of the table. */
  readonly table: string;
  /** RFC 3339, in UTC. */
  readonly started: string;
  readonly ended: string;
  readonly a: ReportedCluster;
  readonly b: ReportedCluster;
  readonly verdict: Verdict;
  /** Why, in one sentence. */
  readonly because: string;
  /** The number of APIs of each class. */
  readonly totals: Readonly<Record<Class, number>>;
  /** Checks of the gateways as a whole, such as that B refuses an unknown host. */
  readonly checks: readonly Check[];
  readonly apis: readonly ApiReport[];
  /** The files of `--requests`. */
  readonly requests: readonly ReadFile[];
  /** Sentences about the run itself, such as known differences that are past or that matched nothing. */
  readonly remarks: readonly string[];
  /** The command that brings everything back to A. */
  readonly rollback: string;
}

/** One side of the comparison. */
export interface ReportedCluster {
  /** Its name in the table. */
  readonly name: string;
  /** The address that was dialled, with its port. */
  readonly address: string;
  /** The number of requests that were sent to it. */
  readonly asked: number;
}

/** The result for one API. */
export interface ApiReport {
  readonly api: string;
  /** The worst class of its checks and comparisons that count. */
  readonly class: Class;
  /** The most important reason, in one sentence. */
  readonly because: string;
  readonly checks: readonly Check[];
  readonly comparisons: readonly Comparison[];
  readonly latency: { readonly a: Latency; readonly b: Latency };
}

/** What a check is about. */
export type CheckName =
  | "reach"
  | "dns"
  | "tls"
  | "steady"
  | "latency"
  | "auth"
  | "rate-limit"
  | "request-id"
  | "split"
  | "lifecycle"
  | "unknown-host"
  | "unknown-path"
  | "prefix"
  | "http2"
  | "upload"
  | "websocket"
  | "rollback";

/** One check that is no comparison of two answers. */
export interface Check {
  readonly name: CheckName;
  readonly class: Class;
  /** Whether its class counts. An UNMEASURED that does not count is only said. */
  readonly counts: boolean;
  /** What was seen, in one or two sentences; with what to do, unless it is SAME. */
  readonly text: string;
  /** The known difference that allows it. */
  readonly known?: KnownReason;
}

/** An entry of the file of known differences that matched. */
export interface KnownReason {
  readonly why: string;
  /** RFC 3339; absent where the table itself is the reason. */
  readonly until?: string;
  /** Where it stands, as `file:line`; `the table` where the table itself says it. */
  readonly place: string;
}

/** One request, asked of A and of B by one of its hosts. */
export interface Comparison {
  readonly method: string;
  /** Path and query below the API, as A was asked. */
  readonly target: string;
  /** Names and values of the headers sent; secrets are masked. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Where the request comes from: `built in`, or as in `ProbeRequest.from`. */
  readonly from: string;
  /** The way into B. */
  readonly entry: Entry;
  readonly class: Class;
  /** Each answer of A, the first two asked before B, further ones to tell noise from differences. */
  readonly a: readonly Answer[];
  readonly b: readonly Answer[];
  readonly differences: readonly Difference[];
  /** Where A differs from itself: this was not counted. Names as in `Difference.where`. */
  readonly noise: readonly string[];
}

/** One thing that differs between A and B. */
export interface Difference {
  /** `status`, `header:name`, `cookie:name`, `cookie:name;attribute`, `body:/json/pointer`, `body`, `failure`. */
  readonly where: string;
  /** The value of A, shortened for people; null where there is none. */
  readonly a: string | null;
  readonly b: string | null;
  readonly class: "KNOWN" | "DIFF" | "FAIL" | "UNMEASURED";
  /** One sentence. */
  readonly text: string;
  readonly known?: KnownReason;
}

/** One answer. */
export interface Answer {
  readonly url: string;
  /** 0 if there was no answer. */
  readonly status: number;
  /** In the order received, names in lower case. Values of cookies and secrets are masked. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Body;
  /** Milliseconds from the request to the last byte of the answer. */
  readonly ms: number;
  /** Why there is no answer, in one sentence. */
  readonly failure?: string;
}

/** The body of an answer. */
export interface Body {
  /** The number of bytes after decompression. */
  readonly size: number;
  /** SHA-256 of these, in hex. */
  readonly sha256: string;
  /** Its beginning as text, if it is text; masked. */
  readonly text?: string;
  /** Whether `text` is not all of it. */
  readonly isCut: boolean;
}

/** How long a cluster took. */
export interface Latency {
  /** Milliseconds of each answer that counts, in the order asked. */
  readonly samples: readonly number[];
  /** Null where there are too few samples for an interval. */
  readonly p50: Quantile | null;
  readonly p95: Quantile | null;
  readonly p99: Quantile | null;
  /** Which of them need more samples, and how many; undefined where none does. */
  readonly tooFew?: string;
}

/** A quantile in milliseconds with its 95 % confidence interval. */
export interface Quantile {
  readonly ms: number;
  readonly low: number;
  readonly high: number;
}
