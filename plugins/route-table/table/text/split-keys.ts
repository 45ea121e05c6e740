// SPDX-License-Identifier: Apache-2.0

import { isToken } from "./characters.ts";

/** A key of a split: it keeps a client in one cluster. */
export type SplitKey =
  | { readonly kind: "header" | "cookie"; readonly name: string }
  | { readonly kind: "consumer" }
  | { readonly kind: "ip" };

/**
 * Parses keys such as `header:X-User-Id, cookie:sid`, in order. `undefined` for any other text.
 */
export function parseSplitKeys(text: string): SplitKey[] | undefined {
  const keys: SplitKey[] = [];
  for (const part of text.split(",")) {
    const key = parseSplitKey(withoutSpaces(part));
    if (key === undefined) return undefined;
    keys.push(key);
  }
  return keys;
}

/** A text without the spaces at its ends. Tabs and other white space stay: JavaScript, Lua and Go do not agree on what that is. */
function withoutSpaces(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charAt(start) === " ") start += 1;
  while (end > start && text.charAt(end - 1) === " ") end -= 1;
  return text.substring(start, end);
}

function parseSplitKey(text: string): SplitKey | undefined {
  if (text === "consumer" || text === "ip") return { kind: text };
  const colon = text.indexOf(":");
  const kind = text.substring(0, colon);
  const name = text.substring(colon + 1);
  if ((kind !== "header" && kind !== "cookie") || name === "" || !isToken(name)) return undefined;
  return { kind, name };
}
