// SPDX-License-Identifier: Apache-2.0

import type { Exit, Headers } from "./decision.ts";
import { PROBLEMS, type ProblemName } from "./problems.ts";

/** The media type of a problem (RFC 9457). */
const PROBLEM_MEDIA_TYPE = "application/problem+json";

/** The answer with a problem that may be over in a few seconds. It asks the client to retry. */
export function refusalExit(problem: ProblemName): Exit {
  return problemExit(problem, { "Retry-After": "5" });
}

/**
 * The answer with a problem.
 *
 * @param headers - Headers in addition to `Content-Type`.
 * @param members - Extension members of the problem (RFC 9457 section 3.2).
 * @param status - The status, where it is not the problem's default.
 */
export function problemExit(
  problem: ProblemName,
  headers: Headers = {},
  members?: Exit["members"],
  status: number = PROBLEMS[problem].status,
): Exit {
  const { type } = PROBLEMS[problem];
  return {
    status,
    type,
    headers: { "Content-Type": PROBLEM_MEDIA_TYPE, ...headers },
    ...(members !== undefined && { members }),
  };
}
