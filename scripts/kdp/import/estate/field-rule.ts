// SPDX-License-Identifier: Apache-2.0

import type { Treatment } from "./remark.ts";

/**
 * What an import does with one annotation or field: a row of the matrix in the docs, and the rule that the import itself follows.
 * A field of a known family without a rule is reported as unknown.
 */
export interface FieldRule {
  /** The full name, such as `nginx.ingress.kubernetes.io/rewrite-target` or `routes.strip_path`. */
  readonly field: string;
  /** The best that can happen to it. A value that can't be carried still gets a remark of its own. */
  readonly treatment: Treatment;
  /** What it becomes, why it is not needed, how to do it by hand, or why it is refused: one or two sentences of Markdown. */
  readonly note: string;
}
