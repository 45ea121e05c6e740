// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A header's name and value. A value that is not UTF-8 is in base64. */
export type RecordedHeader = readonly [string, string | { readonly base64: string }];

/** The request that an upstream received. */
export interface RecordedUpstream {
  readonly service: string;
  readonly port?: number;
  readonly method: string;
  readonly target?: string;
  readonly targetBase64?: string;
  readonly headers: readonly RecordedHeader[];
  readonly bodyFraming: string;
  readonly body?: string;
  readonly bodyBase64?: string;
  readonly bodyLength?: number;
  readonly bodySha256?: string;
  readonly tls?: { readonly sni: string | null };
}

/** The response that a client received. */
export interface RecordedResponse {
  readonly status?: number;
  readonly reason?: string;
  readonly headers?: readonly (readonly [string, string])[];
  readonly framing?: string;
  readonly body?: string;
  readonly interim?: readonly { readonly status: number }[];
  readonly connectionClosed?: boolean;
  readonly timedOutAfterMs?: number;
  readonly rawBytes?: string;
  readonly afterUpgradeHex?: string;
}

/** The request that a client sent. */
export interface RecordedRequest {
  readonly raw?: string;
  readonly rawBase64?: string;
  readonly rawThen?: {
    readonly byte: string;
    readonly times?: number;
    readonly pieces?: number;
    readonly pieceBytes?: number;
    readonly everyMs?: number;
    readonly framing?: string;
  };
  readonly http2?: Readonly<Record<string, string | readonly string[]>>;
  readonly tls?: boolean;
  readonly body?: string;
}

/** One PDK call or another action of a scripted plugin. */
export interface ScriptStep {
  readonly call?: readonly [string, ...unknown[]];
  readonly sleep?: number;
  readonly throw?: string;
  readonly catch?: boolean;
}

/** A record of what a real Kong 3.9.3 did. */
export interface Recording {
  readonly id: string;
  readonly kind: string;
  readonly title?: string;
  readonly routeCase?: string;
  readonly kong?: { readonly router_flavor: string; readonly trusted_ips: string | null };
  readonly route?: string;
  readonly script?: readonly ScriptStep[];
  readonly request: RecordedRequest;
  readonly response: RecordedResponse;
  readonly upstream: RecordedUpstream | null;
}

/** The folder of the recordings. The environment can name another folder with files of the same names. */
const FOLDER = process.env["KONG_RECORDINGS"] ?? join(import.meta.dirname, "..", "recordings");

/** All records of a file of JSON lines. */
export function readRecordings<Item = Recording>(file: string): Item[] {
  const lines = readFileSync(join(FOLDER, file), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Item);
}

/** A JSON file beside the recordings. */
export function readRecordedJson(file: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, "..", "recordings", file), "utf8"));
}

/** The bytes that the client sent, without those that `rawThen` describes. */
export function bytesOf({ raw, rawBase64 }: RecordedRequest): Buffer {
  return raw === undefined ? Buffer.from(rawBase64 ?? "", "base64") : Buffer.from(raw, "utf8");
}
