// SPDX-License-Identifier: Apache-2.0

import type { EstateRoute, PathMatch, PathRewrite } from "../../estate/estate.ts";

/** What an Ingress makes of the front of a path: `strip` becomes `base`. */
interface Front {
  readonly strip: string;
  readonly base: string;
}

/** What the Ingress makes of the path before Kong sees it; `undefined` if that is more than another front. */
export function pathBehind({ path, rewrite }: EstateRoute): Front | undefined {
  if (path.kind === "regex" || path.ignoresCase) return undefined;
  if (rewrite.kind === "none") return { strip: "", base: "" };
  if (rewrite.kind !== "replace-prefix") return undefined;
  const { strip, base } = rewrite;
  return path.value.startsWith(strip) ? { strip, base: base.replace(/\/$/, "") } : undefined;
}

/**
 * The client's paths that both an Ingress's route and a path of Kong take; `undefined` if there is none, `unknown` if it can't be said.
 * `front` must be one that `pathBehind` understands.
 */
export function commonPath(front: EstateRoute, behind: PathMatch): PathMatch | undefined | "unknown" {
  const { strip, base } = pathBehind(front) ?? { strip: "", base: "" };
  if (behind.kind === "regex" || behind.ignoresCase) return "unknown";
  const { path } = front;
  // The Ingress's path as Kong sees it.
  const seen = slashed(base + path.value.slice(strip.length));
  const text = behind.value;
  if (path.kind === "exact") return takes(behind, seen) ? path : undefined;
  // Kong's path is below the Ingress's, or the other way round.
  if (text !== seen && startsBelow(path, seen, text)) {
    return { kind: behind.kind, value: clientPath(text, strip, base), ignoresCase: false };
  }
  if (behind.kind === "exact") return text === seen ? { ...behind, value: path.value } : undefined;
  if (behind.kind === "prefix") return seen.startsWith(text) ? path : undefined;
  if (seen === text)
    return path.kind === "prefix" && !path.value.endsWith("/") ? { ...behind, value: path.value } : path;
  return seen.startsWith(`${text.replace(/\/$/, "")}/`) ? path : undefined;
}

/** What both make of the client's path. */
export function rewriteOfBoth(front: EstateRoute, behind: EstateRoute): PathRewrite {
  const { strip, base } = pathBehind(front) ?? { strip: "", base: "" };
  const second = behind.rewrite;
  if (second.kind === "none") return front.rewrite;
  if (second.kind !== "replace-prefix") return second;
  // Kong takes off a part of what the Ingress put in front, or all of it and more of the client's path.
  if (base.startsWith(second.strip)) {
    const rest = base.slice(second.strip.length);
    return simplified({ strip, base: second.base + (rest === "" ? "" : slashed(rest)) });
  }
  return simplified({ strip: clientPath(second.strip, strip, base), base: second.base });
}

function simplified({ strip, base }: Front): PathRewrite {
  return strip === "" && base === "" ? { kind: "none" } : { kind: "replace-prefix", strip, base };
}

/** Whether all paths that begin with Kong's text are ones that the Ingress's route takes. */
function startsBelow({ kind }: PathMatch, seen: string, text: string): boolean {
  return kind === "prefix" ? text.startsWith(seen) : text.startsWith(`${seen.replace(/\/$/, "")}/`);
}

function takes({ kind, value }: PathMatch, path: string): boolean {
  if (kind === "exact") return path === value;
  if (kind === "prefix") return path.startsWith(value);
  return path === value || path.startsWith(`${value.replace(/\/$/, "")}/`);
}

/** The path that a client sends for one that Kong sees. */
function clientPath(seen: string, strip: string, base: string): string {
  return slashed(strip + seen.slice(base.length));
}

function slashed(path: string): string {
  return path.startsWith("/") ? path : `/${path}`;
}
