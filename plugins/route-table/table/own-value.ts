// SPDX-License-Identifier: Apache-2.0

/**
 * The value that a map has of its own under a key that comes from outside, from a request, a table, a file or the command line: never
 * one that JavaScript's objects bring along, such as `constructor` and `__proto__`. Inside Kong `in-process/own-value.ts` takes this
 * module's place, since Lua's tables bring nothing along.
 */
export function ownValue<Value>(map: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}

/** Gives a map a value of its own under any key, `__proto__` too, which an assignment takes for something else. */
export function setOwn<Value>(map: Record<string, Value>, key: string, value: Value): void {
  if (key === "__proto__") {
    Object.defineProperty(map, key, { value, configurable: true, enumerable: true, writable: true });
  } else {
    map[key] = value;
  }
}
