// SPDX-License-Identifier: Apache-2.0

import { isHexDigit, isUnreserved } from "../../table/text/characters.ts";
import { isPlainPath } from "./plain-path.ts";

/** Reserved characters of a URI: never decoded, and never encoded. */
const RESERVED = "!*'();:@&=+$,/?%#[]";
const HEX = "0123456789ABCDEF";

/**
 * The normal form of a path: the form in which Kong 3.9 matches and forwards it. Escapes of unreserved characters are decoded, other
 * escapes are in upper case, characters that need an escape are escaped, slashes are merged, and dot segments are resolved. `%2F` and
 * `;` stay unchanged. `undefined` where nginx answers 400 before Kong sees the request: for a path above the root, with a broken
 * escape, with a control character, or without a leading slash.
 *
 * Idempotent: the normal form of a normal form is itself.
 */
export function normalPath(path: string): string | undefined {
  if (isPlainPath(path)) return path;
  if (!path.startsWith("/")) return undefined;
  const escaped = normalizeEscapes(path);
  if (escaped === undefined || climbsAboveRoot(path)) return undefined;
  return resolveSegments(escaped);
}

/** Encodes each character as Kong sends it upstream; `undefined` for a path that nginx refuses. */
function normalizeEscapes(path: string): string | undefined {
  const parts: string[] = [];
  let i = 0;
  while (i < path.length) {
    const character = path.charAt(i);
    const code = path.charCodeAt(i);
    if (code < 0x20 || code === 0x7f) return undefined;
    if (character === "%") {
      const value = hexValue(path, i + 1);
      if (value === undefined || value === 0) return undefined;
      parts.push(encode(value, true));
      i += 3;
    } else {
      parts.push(encode(code, false));
      i += 1;
    }
  }
  return parts.join("");
}

/** A byte in normal form. A reserved character keeps its form, escaped or not. */
function encode(code: number, wasEscaped: boolean): string {
  const character = String.fromCharCode(code);
  if (isUnreserved(character)) return character;
  if (RESERVED.includes(character) && !wasEscaped) return character;
  return `%${HEX.charAt(Math.floor(code / 16))}${HEX.charAt(code % 16)}`;
}

/**
 * Whether nginx finds that a path climbs above the root. For this check nginx also reads an escaped slash as a slash, and stops at a
 * raw `#`.
 */
function climbsAboveRoot(path: string): boolean {
  const hash = path.indexOf("#");
  const seen = hash === -1 ? path : path.substring(0, hash);
  let depth = 0;
  for (const segment of decodeDotsAndSlashes(seen).split("/")) {
    if (segment === "..") depth -= 1;
    else if (segment !== "" && segment !== ".") depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

function decodeDotsAndSlashes(path: string): string {
  const parts: string[] = [];
  let i = 0;
  while (i < path.length) {
    const value = path.charAt(i) === "%" ? hexValue(path, i + 1) : undefined;
    if (value === undefined) {
      parts.push(path.charAt(i));
      i += 1;
    } else {
      const character = String.fromCharCode(value);
      parts.push(character === "." || character === "/" ? character : "x");
      i += 3;
    }
  }
  return parts.join("");
}

/** Merges slashes and resolves dot segments; a `..` at the root stays at the root. */
function resolveSegments(path: string): string {
  const kept: string[] = [];
  const segments = path.split("/");
  let endsInDirectory = false;
  for (let i = 1; i < segments.length; i++) {
    const segment = segments[i] ?? "";
    if (segment === "..") kept.pop();
    else if (segment !== "" && segment !== ".") kept.push(segment);
    endsInDirectory = segment === ".." || segment === "" || segment === ".";
  }
  if (kept.length === 0) return "/";
  return `/${kept.join("/")}${endsInDirectory ? "/" : ""}`;
}

function hexValue(text: string, start: number): number | undefined {
  const high = text.charAt(start);
  const low = text.charAt(start + 1);
  if (!isHexDigit(high) || !isHexDigit(low)) return undefined;
  return HEX.indexOf(high.toUpperCase()) * 16 + HEX.indexOf(low.toUpperCase());
}
