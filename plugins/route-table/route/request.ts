// SPDX-License-Identifier: Apache-2.0

/**
 * What a decision is made from. Texts are byte strings: each character stands for one byte (code 0 to 255), as nginx and
 * Lua see a request, and as Node's http module gives it.
 */
export interface Request {
  readonly method: string;
  /** The Host header as sent, perhaps with a port. */
  readonly host: string;
  /** Path and query as sent, such as `/api01/x?q=1` (nginx's `$request_uri`). */
  readonly target: string;
}
