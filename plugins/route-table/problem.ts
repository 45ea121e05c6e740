// SPDX-License-Identifier: Apache-2.0

import { PROBLEMS, type ProblemName } from "./route/problem-type.ts";

/** The media type of a problem (RFC 9457). */
export const PROBLEM_MEDIA_TYPE = "application/problem+json";

/** A problem as JSON (RFC 9457), with the API where there is one, and the id that the request has in Kong's logs. */
export function problemBody(name: ProblemName, api: string | null, requestId: string): string {
  const { type, title, status, detail } = PROBLEMS[name];
  return JSON.stringify({ type, title, status, detail, ...(api !== null && { api }), request_id: requestId });
}
