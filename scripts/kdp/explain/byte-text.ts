// SPDX-License-Identifier: Apache-2.0

/** The bytes of a text's UTF-8, a character each: the form in which requests are decided. */
export function bytesOf(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

/** A byte string as people read it: as UTF-8 where it is that. A text that is no byte string stays as it is. */
export function textOf(bytes: string): string {
  const buffer = Buffer.from(bytes, "latin1");
  if (buffer.toString("latin1") !== bytes) return bytes;
  const text = buffer.toString("utf8");
  return bytesOf(text) === bytes ? text : bytes;
}

/** A value as JSON for people: every byte string in it as text. */
export function toJson(value: unknown): string {
  const asText = (_: string, each: unknown): unknown => (typeof each === "string" ? textOf(each) : each);
  return JSON.stringify(value, asText, 2);
}
