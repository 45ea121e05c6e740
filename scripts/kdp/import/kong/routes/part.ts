// SPDX-License-Identifier: Apache-2.0

import type { HeaderMatch, PathMatch } from "../../estate/estate.ts";
import type { MatchWeight } from "./weight.ts";

/** What one path of a route matches, with its place in Kong's order. */
export interface RoutePart {
  /** Hosts in lower case; empty for all. */
  readonly hosts: readonly string[];
  readonly path: PathMatch;
  readonly methods: readonly string[];
  readonly headers: readonly HeaderMatch[];
  readonly weight: MatchWeight;
}

/** A reason for which a route, or a part of it, can't be said in an estate. */
export interface RouteProblem {
  /** The stable name of the remark. */
  readonly code: string;
  readonly field: string;
  readonly effect: string;
  readonly reason: string;
  readonly remedy: string;
  /** An example of a URL that is concerned, if it is not one of the route's own. */
  readonly url?: string;
}

/** The parts of a route, and what could not be said of it. */
export interface RouteParts {
  readonly parts: readonly RoutePart[];
  readonly problems: readonly RouteProblem[];
}
