// SPDX-License-Identifier: Apache-2.0

import type { Exit } from "./route/decision.ts";
import { PROBLEMS, type ProblemName } from "./route/problem-type.ts";

/** A problem as JSON (RFC 9457), with the API where there is one, and the id that the request has in Kong's logs. */
export function problemBody(
  name: ProblemName,
  { status, members }: Exit,
  api: string | null,
  requestId: string,
): string {
  const { type, title, detail } = PROBLEMS[name];
  return JSON.stringify({
    type,
    title,
    status,
    detail,
    ...(api !== null && { api }),
    ...members,
    request_id: requestId,
  });
}
