// SPDX-License-Identifier: Apache-2.0

import type { PdkText } from "./pdk.ts";

/** Converts a text from Kong to a byte string: one character for each byte. */
export function byteString(text: PdkText | null | undefined): string {
  if (text === null || text === undefined) return "";
  if (typeof text === "string" && isAscii(text)) return text;
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 0x7f) return false;
  }
  return true;
}
