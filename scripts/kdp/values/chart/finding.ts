// SPDX-License-Identifier: Apache-2.0

import type { Path } from "../../../../plugins/route-table/table/finding.ts";
import { CHART_CODES, type ChartCode } from "./codes.ts";

/** An error or a warning about the chart's values. The path is from the root of all values. */
export interface ChartFinding {
  readonly code: ChartCode;
  readonly path: Path;
  readonly message: string;
  readonly remedy: string;
}

/** Makes a finding. `remedy` replaces the code's general remedy. */
export function chartFinding(
  code: ChartCode,
  path: Path,
  message: string,
  remedy: string = CHART_CODES[code].remedy,
): ChartFinding {
  return { code, path, message, remedy };
}
