// SPDX-License-Identifier: Apache-2.0

const NUMBER = /^[0-9][0-9.,:_-]*$/;
const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const HEX = /^(?=.*[0-9])[0-9a-f]{8,}$/i;
/** An id with digits in it, such as `ORD-2026-0001`. */
const NUMBERED = /^[A-Za-z]{0,8}[-_.]?[0-9]{3,}[-_.A-Za-z0-9]*$/;
/** A random id. */
const LONG = /^(?=.*[0-9])(?=.*[A-Za-z])[A-Za-z0-9_-]{16,}$/;
const ID = "*";

/**
 * The shape of a request's target: its path with `*` for each segment that is an id, and the names of its parameters. Requests of one
 * method and shape most likely run the same code.
 */
export function shapeOf(target: string): string {
  const mark = target.indexOf("?");
  const path = mark === -1 ? target : target.slice(0, mark);
  const shape = path.split("/").map(segmentShape).join("/");
  return mark === -1 ? shape : `${shape}?${namesIn(target.slice(mark + 1))}`;
}

/** What stands in a segment that is an id. Anything else has no digit. */
function segmentShape(segment: string): string {
  if (!/[0-9]/.test(segment)) return segment;
  const isId =
    NUMBER.test(segment) || UUID.test(segment) || HEX.test(segment) || NUMBERED.test(segment) || LONG.test(segment);
  return isId ? ID : segment;
}

/** The names of a query's parameters, each once, in the order of their characters. */
function namesIn(query: string): string {
  let names = "";
  let last = "";
  let isSorted = true;
  for (let start = 0; start <= query.length;) {
    const and = query.indexOf("&", start);
    const end = and === -1 ? query.length : and;
    const equals = query.indexOf("=", start);
    const name = query.slice(start, equals === -1 || equals > end ? end : equals);
    if (start > 0 && name <= last) isSorted = false;
    names = start === 0 ? name : `${names}&${name}`;
    last = name;
    start = end + 1;
  }
  return isSorted ? names : [...new Set(names.split("&"))].sort().join("&");
}
