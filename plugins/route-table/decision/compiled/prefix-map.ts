// SPDX-License-Identifier: Apache-2.0

/** A path prefix, which begins with a slash. */
type Prefix = `/${string}`;

/**
 * The APIs' names by prefix, such as `/team/api01` or `/`. One flat object, since Lua's garbage collector traverses everything that is
 * kept, and a tree of maps takes twenty times the memory. Prefixes begin with a slash, so none collides with a property that every
 * JavaScript object has.
 */
export interface PrefixMap {
  readonly names: Readonly<Record<Prefix, string>>;
  /** The greatest number of segments in any of the prefixes. */
  readonly depth: number;
}

/** Makes a prefix map of each API's prefix and name. */
export function compilePrefixes(prefixes: readonly (readonly [prefix: string, api: string])[]): PrefixMap {
  const names: Record<Prefix, string> = {};
  let depth = 0;
  for (const [prefix, api] of prefixes) {
    names[prefix as Prefix] = api;
    depth = Math.max(depth, prefix === "/" ? 0 : prefix.split("/").length - 1);
  }
  return { names, depth };
}

/**
 * Finds the API with the longest prefix of a path, by whole segments. The path is in normal form. The time depends on the depth of the
 * prefixes, not on their number or on the path's length.
 */
export function findLongestPrefix({ names, depth }: PrefixMap, path: string): string | undefined {
  const end = endOfSegment(path, 0);
  const found = names[path.substring(0, end) as Prefix] ?? names["/"];
  return depth > 1 ? findDeeper(names, path, end, depth - 1, found) : found;
}

/** A function of its own, since LuaJIT does not compile through a loop. */
function findDeeper(
  names: PrefixMap["names"],
  path: string,
  start: number,
  depth: number,
  foundSoFar: string | undefined,
): string | undefined {
  let found = foundSoFar;
  let end = start;
  for (let i = 0; i < depth && end < path.length; i++) {
    end = endOfSegment(path, end);
    found = names[path.substring(0, end) as Prefix] ?? found;
  }
  return found;
}

function endOfSegment(path: string, start: number): number {
  const slash = path.indexOf("/", start + 1);
  return slash === -1 ? path.length : slash;
}
