// SPDX-License-Identifier: Apache-2.0

const LABEL_WIDTH = 10;

/** Lines of text behind a label, which stands before the first. */
export function labelled(label: string, texts: readonly string[]): string[] {
  return texts.map((text, i) => `  ${(i === 0 ? label : "").padEnd(LABEL_WIDTH)}${text}`);
}
