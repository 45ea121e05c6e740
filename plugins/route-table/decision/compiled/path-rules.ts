// SPDX-License-Identifier: Apache-2.0

import type { ApiSettings } from "../../table/schema/api-fields.ts";

/** Which paths an API refuses. */
export interface PathRules {
  readonly rejectsSlashes: boolean;
  readonly rejectsParameters: boolean;
  readonly rejectsControls: boolean;
}

/** The path rules of an API's settings. */
export function compilePathRules(settings: ApiSettings): PathRules {
  return {
    rejectsSlashes: settings.escapedSlashes === "reject",
    rejectsParameters: settings.pathParameters === "reject",
    rejectsControls: settings.controlCharacters === "reject",
  };
}

/** Whether the rules refuse any path at all. */
export function restrictsPaths({ rejectsSlashes, rejectsParameters, rejectsControls }: PathRules): boolean {
  return rejectsSlashes || rejectsParameters || rejectsControls;
}

/** Whether the rules refuse a path. The path is in normal form, so its escapes are in upper case. */
export function isRefusedPath(
  { rejectsSlashes, rejectsParameters, rejectsControls }: PathRules,
  path: string,
): boolean {
  if (rejectsSlashes && (path.includes("%2F") || path.includes("%5C"))) return true;
  if (rejectsParameters && (path.includes(";") || path.includes("%3B"))) return true;
  return rejectsControls && hasControl(path);
}

function hasControl(path: string): boolean {
  return path
    .split("%")
    .slice(1)
    .some((part) => part.startsWith("0") || part.startsWith("1") || part.startsWith("7F"));
}
