// SPDX-License-Identifier: Apache-2.0

import { ROUTE_REMARKS } from "./route-remarks.ts";
import { ROW_REMARKS } from "./row-remarks.ts";

/** What a table can't mean, or means more widely than a source: by the code of the remark. */
export const REMARK_KINDS = { ...ROUTE_REMARKS, ...ROW_REMARKS };

/** The code of a remark that the table gives rise to. */
export type TableCode = keyof typeof REMARK_KINDS;
