// SPDX-License-Identifier: Apache-2.0

import { isDnsLabel } from "../../../../plugins/route-table/table/text/host-name.ts";
import { API_PLACEHOLDER, withApi } from "../../../../plugins/route-table/table/text/placeholder.ts";

/** A pattern that a host follows, and the name that stands for `{api}` in it. */
export interface Followed {
  readonly pattern: string;
  readonly name: string;
}

/** So many hosts make a pattern. */
const FEWEST_HOSTS = 2;
/** So many make one whose name is not the first label, as in api.{api}.example.com. */
const FEWEST_HOSTS_INSIDE = 3;

/** The patterns of an estate's old hosts. */
export interface HostPatterns {
  /** The best pattern that a host follows: a given one, else the one with the most hosts. Undefined if it follows none. */
  readonly followedBy: (host: string) => Followed | undefined;
  /** How many hosts follow a pattern. */
  readonly countOf: (pattern: string) => number;
}

/** Finds patterns: host names that differ in one label only. Those that are given come first, in their order. */
export function findPatterns(hosts: readonly string[], given: readonly string[]): HostPatterns {
  const counts = new Map<string, number>();
  for (const host of hosts) {
    for (const { pattern } of patternsOf(host)) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  return {
    followedBy: (host) => {
      const [asGiven] = given.flatMap((pattern) => nameIn(pattern, host) ?? []);
      if (asGiven !== undefined) return asGiven;
      let best: Followed | undefined;
      for (const [i, followed] of patternsOf(host).entries()) {
        const count = counts.get(followed.pattern) ?? 0;
        const isPattern = count >= (i === 0 ? FEWEST_HOSTS : FEWEST_HOSTS_INSIDE);
        if (isPattern && count > (best === undefined ? 0 : (counts.get(best.pattern) ?? 0))) best = followed;
      }
      return best;
    },
    countOf: (pattern) => counts.get(pattern) ?? 0,
  };
}

/** The name in the place of `{api}`; undefined if the host does not follow the pattern. */
function nameIn(pattern: string, host: string): Followed | undefined {
  const [before = "", after = ""] = pattern.split(API_PLACEHOLDER);
  if (!host.startsWith(before) || !host.endsWith(after) || host.length <= before.length + after.length)
    return undefined;
  const name = host.slice(before.length, host.length - after.length);
  return isDnsLabel(name) ? { pattern, name } : undefined;
}

/** The patterns that a host could follow, the leftmost label first. The last label is never a name. */
function patternsOf(host: string): Followed[] {
  const labels = host.split(".");
  return labels.slice(0, -1).flatMap((name, i) => {
    if (labels.length < 3 && i > 0) return [];
    return [{ pattern: [...labels.slice(0, i), API_PLACEHOLDER, ...labels.slice(i + 1)].join("."), name }];
  });
}

/**
 * A text with `{api}` in the place of the API's name, where the name stands between dots, hyphens and slashes; the text itself if it
 * has no such place.
 */
export function templateOf(text: string, name: string): string {
  const isBoundary = (character: string): boolean => character === "" || ".-/:".includes(character);
  for (let i = text.indexOf(name); i !== -1; i = text.indexOf(name, i + 1)) {
    if (!isBoundary(text.charAt(i - 1)) || !isBoundary(text.charAt(i + name.length))) continue;
    const template = `${text.slice(0, i)}${API_PLACEHOLDER}${text.slice(i + name.length)}`;
    if (withApi(template, name) === text) return template;
  }
  return text;
}
