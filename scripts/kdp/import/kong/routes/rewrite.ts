// SPDX-License-Identifier: Apache-2.0

import type { PathMatch, PathRewrite } from "../../estate/estate.ts";

/**
 * What Kong makes of the path of a request (path handling v0): the part that matched is taken off, if the route strips it, and the
 * service's path is put in front. Kong writes one slash between the two, so slashes at their ends do not count.
 *
 * @param servicePath - The service's path; `/` for none.
 */
export function rewriteOf(path: PathMatch, isStripped: boolean, servicePath: string): PathRewrite {
  const base = servicePath.replace(/\/$/, "");
  const strip = isStripped ? strippedOf(path) : "";
  if (strip === undefined) {
    const rest = base === "" ? "" : `, and ${base} is put in front`;
    return { kind: "other", text: `what ${path.value} matches is taken off${rest}` };
  }
  return strip === "" && base === "" ? { kind: "none" } : { kind: "replace-prefix", strip, base };
}

/** The text that is taken off; `undefined` if it depends on the request. */
function strippedOf({ kind, value, ignoresCase }: PathMatch): string | undefined {
  if (kind === "regex" || ignoresCase) return undefined;
  return kind === "exact" ? value : value.replace(/\/$/, "");
}
