// SPDX-License-Identifier: Apache-2.0

/**
 * The APIs' names by their prefixes, such as `/team/api01` or `/`. One object for all, since inside Kong Lua's garbage collector goes
 * through all that is kept again and again: a tree of maps takes twenty times the memory. That prefixes begin with a slash keeps them
 * apart from what JavaScript's objects have anyway.
 */
export interface PrefixMap {
  readonly names: Readonly<Record<string, string>>;
  /** The greatest number of segments in any of the prefixes. */
  readonly depth: number;
}

/** Takes the prefix and the name of each API. */
export function compilePrefixes(prefixes: readonly (readonly [prefix: string, api: string])[]): PrefixMap {
  const names: Record<string, string> = {};
  let depth = 0;
  for (const [prefix, api] of prefixes) {
    names[prefix] = api;
    depth = Math.max(depth, prefix === "/" ? 0 : prefix.split("/").length - 1);
  }
  return { names, depth };
}

/**
 * The API with the longest prefix of a path, by whole segments. The path is in normal form. The time depends on how deep the prefixes
 * go, not on how many there are nor on how long the path is.
 */
export function findLongestPrefix({ names, depth }: PrefixMap, path: string): string | undefined {
  const end = endOfSegment(path, 0);
  const found = names[path.substring(0, end)] ?? names["/"];
  return depth > 1 ? findDeeper(names, path, end, depth - 1, found) : found;
}

/** Apart from its caller, since LuaJIT compiles no function through a loop. */
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
    found = names[path.substring(0, end)] ?? found;
  }
  return found;
}

function endOfSegment(path: string, start: number): number {
  const slash = path.indexOf("/", start + 1);
  return slash === -1 ? path.length : slash;
}
