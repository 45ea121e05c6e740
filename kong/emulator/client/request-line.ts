// SPDX-License-Identifier: Apache-2.0

import { METHODS } from "node:http";

/** The first line of a request, in a form that both Node's parser and nginx accept. */
export interface RequestLine {
  /** The line for Node's parser, without the line end. */
  readonly accepted: string;
  /** The request target of that line, which Node's parser will return. */
  readonly acceptedTarget: string;
  readonly method: string;
  /** The request target as sent: a byte string. */
  readonly target: string;
}

/** A method that Node knows. It allows a request with or without a body. */
const SUBSTITUTE_METHOD = "POST";

/**
 * Rewrites a request line that nginx accepts and Node's parser refuses: one with raw bytes beyond ASCII, an unknown method, or an
 * unknown minor version of HTTP/1. `undefined` for a line that needs no rewriting.
 *
 * @param line - The line without the line end, as a byte string.
 */
export function readRequestLine(line: string): RequestLine | undefined {
  const [, method = "", target = "", minor = ""] = /^([A-Z_-]+) ([^ ]+) HTTP\/1\.([0-9])$/.exec(line) ?? [];
  if (method === "" || target === "") return undefined;
  const acceptedTarget = target.replaceAll(/[\x80-\xff]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
  const acceptedMethod = METHODS.includes(method) ? method : SUBSTITUTE_METHOD;
  const accepted = `${acceptedMethod} ${acceptedTarget} HTTP/1.${minor === "0" ? "0" : "1"}`;
  return accepted === line ? undefined : { accepted, acceptedTarget, method, target };
}
