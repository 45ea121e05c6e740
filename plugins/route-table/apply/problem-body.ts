// SPDX-License-Identifier: Apache-2.0

import type { Exit } from "../decision/decision.ts";
import { PROBLEMS, type ProblemName } from "../decision/problems.ts";

/** What a problem says (RFC 9457), with the API where there is one, and the id that the request has in Kong's logs. */
export function problemOf(
  name: ProblemName,
  { status, members }: Exit,
  api: string | null,
  requestId: string,
): Readonly<Record<string, unknown>> {
  const { type, title, detail } = PROBLEMS[name];
  return { type, title, status, detail, ...(api !== null && { api }), ...members, request_id: requestId };
}

/** The same as JSON. */
export function problemBody(name: ProblemName, exit: Exit, api: string | null, requestId: string): string {
  return JSON.stringify(problemOf(name, exit, api, requestId));
}
