// SPDX-License-Identifier: Apache-2.0

/** A value as in Lua: each text and key as its UTF-8 bytes, one character for each byte. */
export function inBytes(value: unknown): unknown {
  if (typeof value === "string") return Buffer.from(value, "utf8").toString("latin1");
  if (Array.isArray(value)) return value.map(inBytes);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [inBytes(key), inBytes(each)]));
}
