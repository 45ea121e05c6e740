// SPDX-License-Identifier: Apache-2.0

/** A request target in two parts. */
export interface TargetParts {
  readonly path: string;
  /** The query with its `?`, byte for byte; empty where there is none. */
  readonly query: string;
}

/**
 * Splits a request target at its first `?`. A request should have no raw `#`. Kong keeps one that is in the path, and nginx ends the
 * query at it; this function does the same.
 */
export function splitTarget(target: string): TargetParts {
  const mark = target.indexOf("?");
  if (mark === -1) return { path: target, query: "" };
  const path = target.substring(0, mark);
  if (path.includes("#")) return { path, query: "" };
  const query = target.substring(mark);
  const hash = query.indexOf("#");
  return { path, query: hash === -1 ? query : query.substring(0, hash) };
}
