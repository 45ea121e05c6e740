// SPDX-License-Identifier: Apache-2.0

import { API_PLACEHOLDER } from "./placeholder.ts";

/** A host name in which `{api}` stands once for an API's name. */
export interface HostPattern {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** The pattern that a text of format `hostPattern` means. */
export function patternOf(text: string): HostPattern {
  const start = text.indexOf(API_PLACEHOLDER);
  return { text, before: text.substring(0, start), after: text.substring(start + API_PLACEHOLDER.length) };
}

/** What stands for `{api}` in a host; `undefined` where the host is none of the pattern's. It may be no API's name. */
export function apiOfHost(pattern: HostPattern, host: string): string | undefined {
  const end = host.length - pattern.after.length;
  if (end <= pattern.before.length) return undefined;
  if (!host.startsWith(pattern.before) || !host.endsWith(pattern.after)) return undefined;
  return host.substring(pattern.before.length, end);
}
