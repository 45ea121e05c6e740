// SPDX-License-Identifier: Apache-2.0

import { TimeIsOver } from "../ask/pace.ts";
import type { Check, CheckName, Class } from "../report.ts";
import type { Session } from "../session.ts";

/** The name under which known differences of the gateway as a whole are kept. */
export const GATEWAY = "*";

/** A check that counts; a known difference of its name makes it KNOWN. */
export function checked({ known, mask }: Session, api: string, name: CheckName, found: Class, text: string): Check {
  const said = mask(text);
  if (found === "SAME" || found === "KNOWN") return { name, class: found, counts: true, text: said };
  const { reason, past } = known.allows(api, name);
  if (reason !== undefined) return { name, class: "KNOWN", counts: true, text: said, known: reason };
  return { name, class: found, counts: true, text: past === undefined ? said : `${said} ${past}` };
}

/** A check that is only said. */
export function said({ mask }: Session, name: CheckName, text: string): Check {
  return { name, class: "UNMEASURED", counts: false, text: mask(text) };
}

const TIME_IS_OVER =
  "The time was over before everything was asked. Give a longer --deadline, or go on with --resume FILE.";
const MOST_MESSAGE = 200;

/** Checks that ended early are UNMEASURED: the time was over, or an answer led to an error that nobody expected. */
export function endedEarly(session: Session, api: string, name: CheckName, error: unknown): Check {
  if (error instanceof TimeIsOver) return checked(session, api, name, "UNMEASURED", TIME_IS_OVER);
  const message = session.mask(error instanceof Error ? error.message : String(error));
  const text = `The checks ended with an error that is a fault of kdp: ${message.slice(0, MOST_MESSAGE)}. Report it, and ask this API again.`;
  return checked(session, api, name, "UNMEASURED", text);
}
