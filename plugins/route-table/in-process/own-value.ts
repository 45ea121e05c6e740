// SPDX-License-Identifier: Apache-2.0

/** What `table/own-value.ts` says, of Lua's tables, which have nothing but what they were given. */
export function ownValue<Value>(map: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return map?.[key];
}

/** The same for an assignment. */
export function setOwn<Value>(map: Record<string, Value>, key: string, value: Value): void {
  map[key] = value;
}
