// SPDX-License-Identifier: Apache-2.0

/** Lua's own, whose patterns are no regular expressions. */
declare const string: { readonly find: (this: void, text: string, pattern: string) => number | undefined };

/** What `route/plain-path.ts` says, without a loop of its own: LuaJIT compiles no function through a loop. */
export function isPlainPath(path: string): boolean {
  return string.find(path, "^/[%w/._~-]*$") !== undefined && !path.includes("//") && !path.includes("/.");
}
