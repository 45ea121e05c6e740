// SPDX-License-Identifier: Apache-2.0

/** Lua's string library. Its patterns are not regular expressions. */
declare const string: { readonly find: (this: void, text: string, pattern: string) => number | undefined };

/** Replaces `decision/http/plain-path.ts`. Has no loop, since LuaJIT does not compile through a loop. */
export function isPlainPath(path: string): boolean {
  return string.find(path, "^/[%w/._~-]*$") !== undefined && !path.includes("//") && !path.includes("/.");
}
