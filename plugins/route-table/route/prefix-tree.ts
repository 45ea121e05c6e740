// SPDX-License-Identifier: Apache-2.0

/** A tree of path segments; each node may carry the value of the prefix that ends there. */
export interface PrefixTree<Value> {
  value: Value | undefined;
  readonly children: Map<string, PrefixTree<Value>>;
}

/** A tree without any prefix. */
export function createPrefixTree<Value>(): PrefixTree<Value> {
  return { value: undefined, children: new Map<string, PrefixTree<Value>>() };
}

/** Adds a prefix, such as `/team/api01` or `/`, with its value. */
export function addPrefix<Value>(tree: PrefixTree<Value>, prefix: string, value: Value): void {
  let node = tree;
  for (const segment of prefix.split("/")) {
    if (segment === "") continue;
    let child = node.children.get(segment);
    if (child === undefined) {
      child = createPrefixTree<Value>();
      node.children.set(segment, child);
    }
    node = child;
  }
  node.value = value;
}

/**
 * The value of the longest prefix of a path, by whole segments. The path is in normal form. The time depends on how deep
 * the prefixes go, not on how many there are nor on how long the path is.
 */
export function findLongestPrefix<Value>(tree: PrefixTree<Value>, path: string): Value | undefined {
  let node: PrefixTree<Value> | undefined = tree;
  let found = tree.value;
  let start = 1;
  while (start < path.length && node.children.size > 0) {
    const slash = path.indexOf("/", start);
    const end = slash === -1 ? path.length : slash;
    node = node.children.get(path.substring(start, end));
    if (node === undefined) return found;
    found = node.value ?? found;
    start = end + 1;
  }
  return found;
}
