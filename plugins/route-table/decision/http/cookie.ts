// SPDX-License-Identifier: Apache-2.0

import { headerOf, trimSpace } from "./headers.ts";
import type { Request } from "../request.ts";

/** The value of a request's first cookie with a name (RFC 6265 section 5.4), without surrounding quotes. */
export function cookieOf(request: Request, name: string): string | undefined {
  const start = `${name}=`;
  for (const part of (headerOf(request, "cookie") ?? "").split(";")) {
    const pair = trimSpace(part);
    if (!pair.startsWith(start)) continue;
    const value = pair.substring(start.length);
    const isQuoted = value.length >= 2 && value.startsWith('"') && value.endsWith('"');
    return isQuoted ? value.substring(1, value.length - 1) : value;
  }
  return undefined;
}
