// SPDX-License-Identifier: Apache-2.0

/** So many names of a list are printed. */
const MOST_LISTED = 5;

/** Names in a sentence: the first few, and how many more there are. The chart's `kdp.someNames` says the same. */
export function listed(names: readonly string[], most = MOST_LISTED): string {
  const more = names.length - most;
  return `${names.slice(0, most).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
