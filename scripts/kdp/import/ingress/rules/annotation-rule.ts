// SPDX-License-Identifier: Apache-2.0

import type { FieldRule } from "../../estate/field-rule.ts";
import type { Treatment } from "../../estate/remark.ts";

/** What an import does with one annotation, and the words of its remark. */
export interface AnnotationRule extends FieldRule {
  /** What it does in the source: a sentence. */
  readonly effect: string;
  /** Why it is treated so: a sentence. */
  readonly reason: string;
  /** What to do by hand: a sentence; `undefined` if nothing. */
  readonly remedy: string | undefined;
}

/** The words of a rule: what the annotation does, why it is treated so, and what to do by hand. */
type Words = readonly [effect: string, reason: string, remedy?: string];

/** Rules of one prefix and treatment. */
export function annotationRules(
  prefix: string,
  treatment: Treatment,
  words: Readonly<Record<string, Words>>,
): readonly AnnotationRule[] {
  return Object.entries(words).map(([name, [effect, reason, remedy]]) => ({
    field: `${prefix}${name}`,
    treatment,
    note: remedy === undefined ? reason : `${reason} ${remedy}`,
    effect,
    reason,
    remedy,
  }));
}
