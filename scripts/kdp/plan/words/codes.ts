// SPDX-License-Identifier: Apache-2.0

/** Texts as code, joined into a list for a sentence. */
export function codes(texts: readonly string[], separator: string): string {
  return texts.map((text) => `\`${text}\``).join(separator);
}
