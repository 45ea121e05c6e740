// SPDX-License-Identifier: Apache-2.0

/** What came of some tests. */
export interface Summary {
  readonly passed: number;
  /** What failed and why, one text each. */
  readonly failures: readonly string[];
  /** What was skipped and why, one line each. */
  readonly skips: readonly string[];
}

/** The variable that names the file where the tests leave their summary (JSON) instead of printing it. */
export const SUMMARY_FILE = "KDP_SUMMARY_FILE";

/** The end of an output: each skip, each failure, and one line that counts them. Of a long output the end is what is kept. */
export function summaryText(summaries: readonly Summary[]): string {
  const skips = summaries.flatMap((each) => each.skips);
  const failures = summaries.flatMap((each) => each.failures);
  const passed = summaries.reduce((sum, each) => sum + each.passed, 0);
  const counts = `${passed} passed, ${failures.length} failed, ${skips.length} skipped`;
  return [...skips, ...failures, counts, ""].join("\n");
}
