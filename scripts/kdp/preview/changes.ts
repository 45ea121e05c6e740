// SPDX-License-Identifier: Apache-2.0

import { listed } from "../text/listed.ts";
import { isDeepStrictEqual } from "node:util";
import { formatPreviewedApis, type PreviewedApi } from "../text/served-apis.ts";

/** So many APIs are shown in full. */
const MOST_SHOWN = 10;

/** What another table changes of where APIs are called and where they go, as text: those that are new or other, then those that are gone. */
export function formatChanges(
  before: readonly PreviewedApi[],
  now: readonly PreviewedApi[],
  columns: number | undefined,
): string {
  const known = new Map(before.map((each) => [each.api, each]));
  const changed = now.filter((each) => !isDeepStrictEqual(known.get(each.api), each));
  const names = new Set(now.map(({ api }) => api));
  const gone = before.flatMap(({ api }) => (names.has(api) ? [] : [api]));
  if (changed.length === 0 && gone.length === 0) return "Every API is called and goes where it did.\n";
  const shown = changed.slice(0, MOST_SHOWN);
  return [
    shown.length > 0 ? formatPreviewedApis(shown, columns) : "",
    andMore(
      changed.slice(MOST_SHOWN).map(({ api }) => api),
      "Changed too",
    ),
    andMore(gone, "Gone"),
  ].join("");
}

function andMore(names: readonly string[], what: string): string {
  if (names.length === 0) return "";
  return `${what}: ${listed(names, MOST_SHOWN)}.\n`;
}
