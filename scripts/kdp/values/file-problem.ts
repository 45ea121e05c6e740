// SPDX-License-Identifier: Apache-2.0

import type { Code } from "../../../plugins/route-table/table/finding-codes.ts";
import type { Place } from "./node.ts";

/** Something in a file that keeps it from being read. */
export interface FileProblem {
  readonly code: Extract<Code, "not-text" | "too-large" | "yaml-syntax">;
  readonly place: Place;
  /** A sentence: what is wrong. */
  readonly message: string;
  /** A sentence: what to do; the code's own where it is left out. */
  readonly remedy?: string | undefined;
}
