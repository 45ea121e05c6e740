// SPDX-License-Identifier: Apache-2.0

import { API_PLACEHOLDER } from "./placeholder.ts";

/** A host name with one `{api}` in place of an API's name. */
export interface HostPattern {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** Parses a text of the format `hostPattern`. */
export function patternOf(text: string): HostPattern {
  const start = text.indexOf(API_PLACEHOLDER);
  return { text, before: text.substring(0, start), after: text.substring(start + API_PLACEHOLDER.length) };
}

/** The part of a host in place of `{api}`; `undefined` where the host does not match. The table need not have an API of that name. */
export function apiOfHost(pattern: HostPattern, host: string): string | undefined {
  const end = host.length - pattern.after.length;
  if (end <= pattern.before.length) return undefined;
  if (!host.startsWith(pattern.before) || !host.endsWith(pattern.after)) return undefined;
  return host.substring(pattern.before.length, end);
}
