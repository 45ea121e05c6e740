// SPDX-License-Identifier: Apache-2.0

import { every, isDigit, isDigits, isHexDigit } from "./characters.ts";

const MAX_LABEL_LENGTH = 63;
const MAX_NAME_LENGTH = 253;

/** A label of a host name, as Kubernetes defines it: RFC 1123, in lower case. */
export function isDnsLabel(text: string): boolean {
  return (
    text !== "" &&
    text.length <= MAX_LABEL_LENGTH &&
    !text.startsWith("-") &&
    !text.endsWith("-") &&
    every(text, (c) => isDigit(c) || (c >= "a" && c <= "z") || c === "-")
  );
}

/**
 * A host name (RFC 1123) in lower case and without a final dot. Names that end in a number are refused, since they are or look like IP
 * addresses (RFC 3986 section 3.2.2).
 */
export function isHostName(text: string): boolean {
  if (text.length > MAX_NAME_LENGTH) return false;
  const labels = text.split(".");
  for (const label of labels) {
    if (!isDnsLabel(label)) return false;
  }
  return !isDigits(labels[labels.length - 1] ?? "");
}

/** An IPv4 address: four decimal numbers. */
export function isIpv4(text: string): boolean {
  const parts = text.split(".");
  if (parts.length !== 4) return false;
  for (const part of parts) {
    if (!isDigits(part) || part.length > 3 || Number(part) > 255) return false;
    if (part.length > 1 && part.startsWith("0")) return false;
  }
  return true;
}

/** An IPv6 address (RFC 4291 section 2.2), without brackets or zone. */
export function isIpv6(text: string): boolean {
  const halves = text.split("::");
  if (halves.length > 2) return false;
  let groups = 0;
  for (let i = 0; i < halves.length; i++) {
    const half = halves[i] ?? "";
    if (half === "" && halves.length === 2) continue;
    const parts = half.split(":");
    for (let j = 0; j < parts.length; j++) {
      const part = parts[j] ?? "";
      const isLast = i === halves.length - 1 && j === parts.length - 1;
      if (isLast && isIpv4(part)) groups += 2;
      else if (part !== "" && part.length <= 4 && every(part, isHexDigit)) groups += 1;
      else return false;
    }
  }
  return halves.length === 2 ? groups < 8 : groups === 8;
}

/** An IP address of either family, without brackets. */
export function isIpAddress(text: string): boolean {
  return isIpv4(text) || isIpv6(text);
}

/** An address to connect to: an IP address or a host name. */
export function isAddress(text: string): boolean {
  return isIpAddress(text) || isHostName(text);
}
