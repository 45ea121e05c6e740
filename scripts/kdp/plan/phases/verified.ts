// SPDX-License-Identifier: Apache-2.0

import * as run from "../shell-commands.ts";
import type { PhaseContext, Step } from "../phase.ts";

/** The last step of a phase: A and B are compared, and the result is kept. */
export function verifyStep(context: PhaseContext, phase: number): Step {
  const said = context.words.phases.verify;
  const file = verifiedFile(phase);
  const isForwarding = phase > 2 && context.apis.some(({ isForwarded }) => isForwarded);
  return {
    say: isForwarding ? `${said.say(phase)} ${said.sayForwarding}` : said.say(phase),
    run: run.verify(context, file),
    expect: said.expect(file),
  };
}

/** The file that has the result of a phase. */
export function verifiedFile(phase: number): string {
  return `verify-${phase}.json`;
}
