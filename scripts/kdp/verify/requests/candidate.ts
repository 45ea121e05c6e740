// SPDX-License-Identifier: Apache-2.0

import { hostKey } from "../../../../plugins/route-table/decision/http/host-key.ts";
import type { ProbeRequest, ReadRequestsOptions } from "../probe-request.ts";
import type { Recorded, RecordedBody } from "./recorded.ts";
import { isSecretName, isSecretValue } from "./secret-names.ts";
import { shapeOf } from "./shape.ts";
import { cleanHeaders, cleanTarget, type Kept } from "./without-secrets.ts";

/** A recorded request, looked up in the table: what decides whether it is asked. */
export interface Candidate {
  readonly api: string;
  readonly host: string;
  readonly key: string;
  readonly statusClass: number;
}

/** Why a request is not asked. */
export type Refusal =
  /** No API that is asked about, by its host and path. */
  | "foreign"
  /** It could change something, and its API is not named as one where that is allowed. */
  | "unsafe"
  /** Its method has a body, which the file does not have. */
  | "no-body";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
const WITH_BODY = new Set(["POST", "PUT", "PATCH"]);
/** They ask the gateway itself for something. */
const NEVER = new Set(["CONNECT", "TRACE", "TRACK"]);
const LONGEST_BODY = 64 * 1_024;

/** Looks a recorded request up: a candidate for the sample, or why it is none. */
export function candidateOf(recorded: Recorded, options: ReadRequestsOptions): Candidate | Refusal {
  const { method, target, status = 0, service } = recorded;
  const host = recorded.host ?? hostOfService(service, options) ?? options.defaultHost;
  const name = host === undefined ? "" : hostKey(host);
  const api = name === "" ? undefined : options.apiOf(name, target);
  if (api === undefined) return "foreign";
  if (!SAFE.has(method)) {
    if (NEVER.has(method) || !options.unsafe.has(api)) return "unsafe";
    if (WITH_BODY.has(method) && (recorded.body === undefined || !isAskable(recorded.body))) return "no-body";
  }
  const statusClass = status >= 100 && status < 600 ? Math.floor(status / 100) : 0;
  const what = recorded.isListed === true ? `${target} ${JSON.stringify(recorded.headers())}` : shapeOf(target);
  return { api, host: name, statusClass, key: `${method} ${statusClass} ${name} ${what}` };
}

function hostOfService(service: string | undefined, { hostOfService: find }: ReadRequestsOptions): string | undefined {
  return service === undefined ? undefined : find?.(service);
}

/**
 * What is asked for a candidate, without secrets; undefined if there is one in its path.
 *
 * @param drop - Called with the name of each header and parameter that is left out as a secret.
 */
export function probeOf(
  recorded: Recorded,
  { host }: Candidate,
  from: string,
  kept: Kept,
  drop: (name: string) => void,
): ProbeRequest | undefined {
  const target = cleanTarget(recorded.target, kept);
  const headers = cleanHeaders(recorded.headers(), kept);
  target.dropped.forEach(drop);
  headers.dropped.forEach(drop);
  if (target.value === undefined) return undefined;
  const { method, body } = recorded;
  const typed = body === undefined || headers.value.some(([name]) => name === "content-type");
  return {
    method: copied(method),
    host: copied(host),
    target: copied(target.value),
    headers: typed ? headers.value : [...headers.value, ["content-type", body.type]],
    from,
    ...(body !== undefined && !SAFE.has(method) && { body: body.text }),
  };
}

/** A body that is small and has no field that could be a secret. */
function isAskable({ text }: RecordedBody): boolean {
  if (text.length > LONGEST_BODY || isSecretValue(text)) return false;
  const names = [...text.matchAll(/"([^"\\]{1,300})"\s*:|(?:^|&)([^=&]{1,300})=|name="([^"]{1,300})"/g)];
  return !names.some(([, json, form, part]) => isSecretName(json ?? form ?? part ?? ""));
}

/** A text of its own: a part of a line would keep the whole line in memory. */
function copied(text: string): string {
  return Buffer.from(text, "latin1").toString("latin1");
}
