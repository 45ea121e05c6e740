// SPDX-License-Identifier: Apache-2.0

import { isHexDigit, isUnreserved } from "../../table/text/characters.ts";
import { isPlainPath } from "./plain-path.ts";

/** Characters that mean something of their own in a URI: never decoded, and never encoded. */
const RESERVED = "!*'();:@&=+$,/?%#[]";
const HEX = "0123456789ABCDEF";

/**
 * A path in the form in which Kong 3.9 matches and forwards it: escapes of unreserved characters decoded, all others in
 * upper case, characters that need an escape escaped, slashes merged, dot segments resolved. `%2F` and `;` stay as they
 * are. `undefined` where nginx answers 400 before Kong sees the request: above the root, broken escapes, control
 * characters, no slash at the front.
 *
 * Normal form is stable: the normal form of a normal form is itself.
 */
export function normalPath(path: string): string | undefined {
  if (isPlainPath(path)) return path;
  if (!path.startsWith("/")) return undefined;
  const escaped = normalizeEscapes(path);
  if (escaped === undefined || climbsAboveRoot(path)) return undefined;
  return resolveSegments(escaped);
}

/** Each character as it is sent upstream; `undefined` for what nginx refuses. */
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

/** A byte as it stands in normal form. A reserved one stays as it came, escaped or not. */
function encode(code: number, wasEscaped: boolean): string {
  const character = String.fromCharCode(code);
  if (isUnreserved(character)) return character;
  if (RESERVED.includes(character) && !wasEscaped) return character;
  return `%${HEX.charAt(Math.floor(code / 16))}${HEX.charAt(code % 16)}`;
}

/**
 * Whether a path leaves the root for nginx, which also takes an escaped slash for a slash when it looks for dot segments,
 * and stops looking at a raw `#`.
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
