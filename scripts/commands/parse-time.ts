// SPDX-License-Identifier: Apache-2.0

import { parseDate } from "../../plugins/route-table/table/date.ts";
import { FORMATS } from "../../plugins/route-table/table/formats.ts";
import { CannotRun } from "../streams.ts";

/**
 * The time that `--at` names: Unix time in seconds.
 *
 * @throws CannotRun where it names none.
 */
export function parseTime(text: string): number {
  const time = parseDate(text);
  if (time === undefined) throw new CannotRun(`--at ${text}: write ${FORMATS.date.mustBe}.`);
  return time;
}
