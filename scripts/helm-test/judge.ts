// SPDX-License-Identifier: Apache-2.0

import type { Decision, Exit } from "../../plugins/route-table/decision/decision.ts";
import { PROBLEMS } from "../../plugins/route-table/decision/problems.ts";
import type { Answer } from "./ask.ts";

/** The verdict on an entry URL: `passed`, or the reason against it. */
export interface Verdict {
  readonly passed: boolean;
  readonly why: string;
}

/**
 * Statuses of nginx when Kong routed right and the upstream gave no answer. Their headers do not tell them apart from an upstream's
 * own answer.
 */
const UNREACHABLE = [502, 504];

/** Kong's answer when a name does not resolve, when no endpoint is healthy, and at the chart's dead end. */
const NO_UPSTREAM = 503;

/**
 * Compares an answer with the decision for the request. With `allowsUnreachable` it is enough that the gateway chose an upstream, or
 * says why it has none.
 */
export function judge({ api, exit }: Decision, answer: Answer, allowsUnreachable: boolean): Verdict {
  const { status, problem } = answer;
  if (exit !== null) return judgeExit(exit, answer);
  if (problem === PROBLEMS["no-healthy-cluster"].type) {
    return { passed: allowsUnreachable, why: `${status} ${problem}` };
  }
  if (problem?.startsWith("urn:ddd-int-kdp:") === true) return { passed: false, why: `${status} ${problem}` };
  if (UNREACHABLE.includes(status)) {
    return { passed: allowsUnreachable, why: `${status}, routed, but the upstream can't be reached` };
  }
  if (answer.isFromUpstream) return { passed: true, why: `${status} from ${api ?? ""}` };
  if (status === NO_UPSTREAM) {
    return { passed: allowsUnreachable, why: `${status} from Kong itself, which had no upstream to ask` };
  }
  return { passed: false, why: `${status} from Kong itself` };
}

/** Judges an answer that the gateway itself must give: a problem, or a redirect. */
function judgeExit(exit: Exit, { status, isFromUpstream, problem, location }: Answer): Verdict {
  if (isFromUpstream) return { passed: false, why: `${status} from an upstream, which is not to be asked` };
  const passed = status === exit.status && (problem ?? null) === exit.type && location === exit.headers["Location"];
  const what = location === undefined ? (problem ?? "no problem of the gateway's") : `to ${location}`;
  return { passed, why: `${status} ${what}` };
}
