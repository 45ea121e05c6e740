// SPDX-License-Identifier: Apache-2.0

import type { SourcePlace } from "./source-place.ts";

/**
 * What becomes of a field of a source.
 *
 * - `carried`: the table does the same.
 * - `not-needed`: it has no effect here, or the gateway always does it.
 * - `by-hand`: a person must set it somewhere else, or decide.
 * - `refused`: neither a table nor Kong 3.9 can mean it, or it would open a hole.
 */
export type Treatment = "carried" | "not-needed" | "by-hand" | "refused";

/** One thing of an object that a person may need to know. Texts are plain; a printer escapes what came from the source. */
export interface Remark {
  /** A stable name of the kind of remark, such as `rewrite-by-regex`. Answers are kept by it and by object and field. */
  readonly code: string;
  readonly place: SourcePlace;
  readonly treatment: Treatment;
  /** What the field does in the source, in one sentence. */
  readonly effect: string;
  /** Why it is treated so, in one sentence. */
  readonly reason: string;
  /** What to do by hand; `undefined` if nothing. */
  readonly remedy: string | undefined;
  /** URLs that behave differently without it; empty if none does. Only a remark with some keeps the import's exit code at 1. */
  readonly urls: readonly string[];
  /** Whether it is about something that decides who may come in, so that without it everybody would be let in. */
  readonly isGuard?: boolean;
  /** Objects, beside its own, whose routes it holds for. */
  readonly concerns?: readonly string[];
  /** The APIs of the table that it is about, where the table knows them; else those of its objects. */
  readonly apis?: readonly string[];
}
