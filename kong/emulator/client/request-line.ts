// SPDX-License-Identifier: Apache-2.0

import { METHODS } from "node:http";

/** The first line of a request, in a form that Node's parser takes as well as nginx does. */
export interface RequestLine {
  /** The line without its end, for Node's parser. */
  readonly accepted: string;
  /** Its request target, as Node will give it. */
  readonly acceptedTarget: string;
  readonly method: string;
  /** The request target as sent: a byte string. */
  readonly target: string;
}

/** A method that Node knows, and that says nothing of the body that may follow. */
const STAND_IN_METHOD = "POST";

/**
 * What nginx takes in a request line and Node's parser refuses: raw bytes beyond ASCII, methods that nobody has heard of,
 * and minor versions of HTTP/1 that there are not. `undefined` for a line that Node is to judge as it is.
 *
 * @param line - The line without its end, as a byte string.
 */
export function readRequestLine(line: string): RequestLine | undefined {
  const [, method = "", target = "", minor = ""] = /^([A-Z_-]+) ([^ ]+) HTTP\/1\.([0-9])$/.exec(line) ?? [];
  if (method === "" || target === "") return undefined;
  const acceptedTarget = target.replaceAll(/[\x80-\xff]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
  const acceptedMethod = METHODS.includes(method) ? method : STAND_IN_METHOD;
  const accepted = `${acceptedMethod} ${acceptedTarget} HTTP/1.${minor === "0" ? "0" : "1"}`;
  return accepted === line ? undefined : { accepted, acceptedTarget, method, target };
}
