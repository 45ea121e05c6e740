// SPDX-License-Identifier: Apache-2.0

import type { Path } from "../../../../plugins/route-table/table/finding.ts";
import { CHART_CODES, type ChartCode } from "./codes.ts";

/** An error in the chart's values. The path is from the root of all values. */
export interface ChartFinding {
  readonly code: ChartCode;
  readonly path: Path;
  readonly message: string;
  readonly remedy: string;
}

/** Makes an error. `remedy` replaces the code's general remedy. */
export function chartFinding(
  code: ChartCode,
  path: Path,
  message: string,
  remedy: string = CHART_CODES[code].remedy,
): ChartFinding {
  return { code, path, message, remedy };
}

/** So many names are printed. */
const MOST_NAMED = 5;

/** Names in a sentence: the first few, and how many more there are. The chart's `kdp.someNames` says the same. */
export function someNames(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
