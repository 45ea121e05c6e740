// SPDX-License-Identifier: Apache-2.0

import type { ApiSettings } from "../../table/schema/api-fields.ts";

/** What an API does not take in its paths. */
export interface PathRules {
  readonly rejectsSlashes: boolean;
  readonly rejectsParameters: boolean;
  readonly rejectsControls: boolean;
}

/** The rules that an API's settings mean. */
export function compilePathRules(settings: ApiSettings): PathRules {
  return {
    rejectsSlashes: settings.escapedSlashes === "reject",
    rejectsParameters: settings.pathParameters === "reject",
    rejectsControls: settings.controlCharacters === "reject",
  };
}

/** Whether there is any path that the rules refuse. */
export function restrictsPaths({ rejectsSlashes, rejectsParameters, rejectsControls }: PathRules): boolean {
  return rejectsSlashes || rejectsParameters || rejectsControls;
}

/** Whether a path, in normal form (so with escapes in upper case), is one that the API does not take. */
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
