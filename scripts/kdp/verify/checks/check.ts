// SPDX-License-Identifier: Apache-2.0

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
