// SPDX-License-Identifier: Apache-2.0

import type { Exit } from "../decision/decision.ts";
import { PROBLEMS, type ProblemName } from "../decision/problems.ts";

/** The members of a problem (RFC 9457), with the API where there is one, and with the request's id from Kong's logs. */
export function problemOf(
  name: ProblemName,
  { status, members }: Exit,
  api: string | null,
  requestId: string,
): Readonly<Record<string, unknown>> {
  const { type, title, detail } = PROBLEMS[name];
  return { type, title, status, detail, ...(api !== null && { api }), ...members, request_id: requestId };
}

/** A problem (RFC 9457) as JSON. */
export function problemBody(name: ProblemName, exit: Exit, api: string | null, requestId: string): string {
  return JSON.stringify(problemOf(name, exit, api, requestId));
}
