// SPDX-License-Identifier: Apache-2.0

import type { Answer } from "./ask.ts";
import type { WayIn } from "./ways-in.ts";

/** What became of a way in: `passed`, or why it did not. */
export interface Verdict {
  readonly passed: boolean;
  readonly why: string;
}

/**
 * What nginx answers where Kong has routed right and the upstream gave nothing. By its headers, such an answer could be the upstream's
 * own.
 */
const UNREACHABLE = [502, 504];

/** What Kong answers where a name can't be resolved, where no endpoint is healthy, and at the chart's dead end. */
const NO_UPSTREAM = 503;

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
  if (answer.isFromUpstream) return { passed: true, why: `${status} from ${api ?? ""}` };
  if (status === NO_UPSTREAM) {
    return { passed: allowsUnreachable, why: `${status} from Kong itself, which had no upstream to ask` };
  }
  return { passed: false, why: `${status} from Kong itself` };
}
