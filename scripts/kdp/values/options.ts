// SPDX-License-Identifier: Apache-2.0

/** The options by which every command gets its values, in helm's words. */
export interface ValuesOptions {
  /** Values files in the order in which they are laid over each other; `-` for standard input. */
  readonly file: readonly string[];
  /** `--set` arguments. */
  readonly set: readonly string[];
}
