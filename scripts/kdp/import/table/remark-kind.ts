// SPDX-License-Identifier: Apache-2.0

import type { Treatment } from "../estate/remark.ts";

/** The texts of one kind of remark that the table gives rise to. */
export interface RemarkKind {
  readonly treatment: Treatment;
  readonly effect: string;
  readonly reason: string;
  readonly remedy: string;
}
