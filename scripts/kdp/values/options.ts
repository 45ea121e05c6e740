// SPDX-License-Identifier: Apache-2.0

/** The options for values that every command has, named as in helm. */
export interface ValuesOptions {
  /** Values files, later ones over earlier ones; `-` is standard input. */
  readonly file: readonly string[];
  /** `--set` arguments. */
  readonly set: readonly string[];
}
