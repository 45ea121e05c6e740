// SPDX-License-Identifier: Apache-2.0

/** Converts a text from Kong to a byte string, one character for each byte. Anything that is no text gives an empty one. */
export function byteString(text: unknown): string {
  return textIn(text) ?? "";
}

/** A text from Kong as a byte string, one character for each byte; undefined for anything that is no text. */
export function textIn(text: unknown): string | undefined {
  if (typeof text === "string") return isAscii(text) ? text : Buffer.from(text).toString("latin1");
  return text instanceof Uint8Array ? Buffer.from(text).toString("latin1") : undefined;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 0x7f) return false;
  }
  return true;
}
