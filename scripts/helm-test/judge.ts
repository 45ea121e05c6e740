// SPDX-License-Identifier: Apache-2.0

import type { Answer } from "./ask.ts";
import type { WayIn } from "./ways-in.ts";

/** What became of a way in: `passed`, or why it did not. */
export interface Verdict {
  readonly passed: boolean;
  readonly why: string;
}

/** What Kong answers where it has routed right and the upstream gave nothing. */
const UNREACHABLE = [502, 503, 504];

/** Judges the answer to a way in. Where `allowsUnreachable`, it is enough that the gateway had an upstream to ask. */
export function judge({ api, problem }: WayIn, answer: Answer, allowsUnreachable: boolean): Verdict {
  const { status } = answer;
  if (problem !== undefined) {
    const passed = status === problem.status && answer.problem === problem.type;
    return { passed, why: `${status} ${answer.problem ?? "no problem of the gateway's"}` };
  }
  if (answer.problem?.startsWith("urn:ddd-int-kdp:") === true) {
    return { passed: false, why: `${status} ${answer.problem}` };
  }
  if (UNREACHABLE.includes(status)) {
    return { passed: allowsUnreachable, why: `${status}, routed, but the upstream can't be reached` };
  }
  const from = answer.isFromUpstream ? (api ?? "") : "Kong itself";
  return { passed: answer.isFromUpstream, why: `${status} from ${from}` };
}
