// SPDX-License-Identifier: Apache-2.0

import type { Decision } from "../../../../plugins/route-table/decision/decision.ts";
import type { Outcome } from "./outcome.ts";

/** What changes for the requests of a set. These words are stable: `--json` prints them, and `--allow` names them. */
export const KINDS = [
  "refused",
  "served",
  "redirected",
  "answer",
  "moved",
  "response",
  "handling",
  "server-name",
  "loop",
  "plugins",
  "source",
  "health-check",
] as const;

/** A kind of change. */
export type Kind = (typeof KINDS)[number];

/** Hosts, and the paths on them that belong to a set. Paths are meant in normal form, as Kong matches them. */
export interface Area {
  readonly hosts: readonly string[];
  /** A prefix, by whole segments. */
  readonly path: string;
  /** Whether the set has the prefix itself alone, only what is below it, or both. */
  readonly scope: "all" | "exact" | "below";
  /** Longer prefixes that do not belong to the set. */
  readonly except: readonly string[];
}

/** A time span, in Unix seconds. */
export interface Span {
  readonly from: number;
  /** Exclusive; undefined for no end. */
  readonly until: number | undefined;
}

/** A condition on requests that decides before a cluster is chosen. What is undefined does not decide. */
export interface Occasion {
  readonly times: readonly Span[] | undefined;
  readonly kinds: readonly RequestKind[] | undefined;
  readonly origins: Origins | undefined;
  /** What is in the paths, and what is not: alternatives. */
  readonly paths: readonly PathContent[] | undefined;
  /** What the Host header is, in lower case, with its port; or what it is not. */
  readonly hostHeader: { readonly is: boolean; readonly values: readonly string[] } | undefined;
}

/** What browsers treat in another way: CORS preflights, and the openings of WebSockets. */
export type RequestKind = "plain" | "preflight" | "websocket";

/** Origins of code in browsers (the `Origin` header). */
export interface Origins {
  readonly values: readonly string[];
  /** Whether origins that no table lists belong to it. */
  readonly other: boolean;
  /** Whether requests without an origin, or with `*` in its place, belong to it. */
  readonly none: boolean;
  /** What the tables list. */
  readonly listed: readonly string[];
}

/** Something in a path that an API may refuse. */
export type PathFeature = "escaped slash" | "path parameter" | "control character";

/** What a path has, and what it has not. What neither names does not count. */
export interface PathContent {
  readonly with: readonly PathFeature[];
  readonly without: readonly PathFeature[];
}

/** A tester's header or cookie. */
export interface Wish {
  readonly by: "header" | "cookie";
  readonly name: string;
  /** Whether it has one of the values, or none of them. */
  readonly is: boolean;
  readonly values: readonly string[];
}

/** A part of a split: the places of keys, from 0 to below 1. */
export interface Draw {
  readonly cluster: string;
  readonly from: number;
  readonly until: number;
}

/** A condition on requests that decides which cluster is chosen. */
export interface Choice {
  readonly wishes: readonly Wish[];
  /** Where the request's key must be in the split of each table; undefined where it does not decide. */
  readonly old: Draw | undefined;
  readonly new: Draw | undefined;
  /** The share of the requests without a tester's wish, in per cent. */
  readonly perCent: number;
  /** Health by cluster, as far as it decides. */
  readonly healthy: readonly string[];
  readonly unhealthy: readonly string[];
}

/** A request that shows a change. Every field that is not said is that of `kdp explain`. */
export interface Example {
  readonly url: string;
  readonly method?: string;
  readonly headers?: readonly string[];
  readonly client?: string;
  readonly consumer?: string;
  readonly serverName?: string;
  /** RFC 3339. */
  readonly at?: string;
  readonly unhealthy?: readonly string[];
  readonly old: Decision;
  readonly new: Decision;
}

/** A set of requests that change in one way. All of its requests change, and all in this way. */
export interface ChangeSet {
  readonly kind: Kind;
  /**
   * The APIs for which it holds. Where there are several, `{api}` stands for the name in all texts, and each of them has a set of its own. Where
   * the API changes, the old and the new one are both named.
   */
  readonly names: readonly string[];
  readonly areas: readonly Area[];
  readonly occasions: readonly Occasion[];
  /** Alternatives; empty where no choice of a cluster decides. */
  readonly choices: readonly Choice[];
  readonly old: Outcome;
  readonly new: Outcome;
}
