// SPDX-License-Identifier: Apache-2.0

import type { FieldRule } from "../../estate/field-rule.ts";
import type { Treatment } from "../../estate/remark.ts";

/** A rule for a field of Kong. `note` is also the reason in the remark about a field that is set. */
export interface KongFieldRule extends FieldRule {
  /** What the field does; only a field with an effect is reported by itself. */
  readonly effect: string | undefined;
  /** What to do by hand. */
  readonly remedy: string | undefined;
  /** The values, as JSON, with which the field does nothing, beside absence. */
  readonly usual: readonly string[];
  /** Whether a request is answered differently without the field. */
  readonly isSeen: boolean;
}

interface Report {
  readonly effect: string;
  readonly remedy?: string;
  readonly usual?: readonly unknown[];
  readonly isSeen?: boolean;
}

/** Makes the rules of one kind of entities, from their fields in order. */
export function rulesFor(kind: string): {
  readonly rules: KongFieldRule[];
  /** Fields that the code carries, or reports itself. */
  readonly carried: (fields: string, note: string) => void;
  readonly unneeded: (fields: string, note: string) => void;
  /** A field whose every unusual value is reported. */
  readonly reported: (field: string, treatment: Treatment, note: string, report: Report) => void;
} {
  const rules: KongFieldRule[] = [];
  const silent = (treatment: Treatment) => (fields: string, note: string) => {
    for (const field of fields.split(" ")) {
      rules.push({
        field: `${kind}.${field}`,
        treatment,
        note,
        effect: undefined,
        remedy: undefined,
        usual: [],
        isSeen: false,
      });
    }
  };
  const reported = (field: string, treatment: Treatment, note: string, report: Report): void => {
    const usual = (report.usual ?? []).map((value) => JSON.stringify(value));
    const { effect, remedy, isSeen = false } = report;
    rules.push({ field: `${kind}.${field}`, treatment, note, effect, remedy, usual, isSeen });
  };
  return { rules, carried: silent("carried"), unneeded: silent("not-needed"), reported };
}

/** The fields of every entity that say nothing about requests. */
export const BOOKKEEPING = "id created_at updated_at tags";
/** Why those are not needed. */
export const BOOKKEEPING_NOTE = "Kong's own bookkeeping; nothing in it changes a request.";
