// SPDX-License-Identifier: Apache-2.0

import { parseDate } from "../../../plugins/route-table/table/text/date.ts";
import { FORMATS } from "../../../plugins/route-table/table/schema/formats.ts";
import { CommandError } from "../streams.ts";

/**
 * Parses the time of `--at` into Unix time in seconds.
 *
 * @throws CommandError if the text is not a time.
 */
export function parseTime(text: string): number {
  const time = parseDate(text);
  if (time === undefined) throw new CommandError(`--at ${text}: write ${FORMATS.date.mustBe}.`);
  return time;
}
