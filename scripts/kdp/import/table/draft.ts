// SPDX-License-Identifier: Apache-2.0

import type { Remark } from "../estate/remark.ts";
import type { Row } from "./row.ts";

/** An API of the estate before it has a name. */
export interface Draft {
  readonly row: Row;
  /** Its old hosts, sorted. */
  readonly hosts: readonly string[];
  /** Its prefix on the short hosts; undefined if it is on none. */
  readonly path: string | undefined;
  /** Whether the prefix is taken off; undefined where it makes no difference. */
  readonly strips: boolean | undefined;
}

/** An API with its name. */
export interface NamedApi extends Draft {
  readonly name: string;
}

/** What a person decides about the table. */
export interface TableOptions {
  /** Short hosts; empty to find them. */
  readonly shortHosts: readonly string[];
  /** Patterns that become legacyHosts, whether or not all APIs follow them. */
  readonly legacyHosts: readonly string[];
  /** Names of APIs by a host of theirs. */
  readonly names: ReadonlyMap<string, string>;
  /** The name of the old cluster. */
  readonly fromName: string;
  /** The name of the new cluster. */
  readonly toName: string;
  /** The address of the old cluster's ingress; undefined to keep the upstreams as the source has them. */
  readonly fromAddress: string | undefined;
  /** Whether a person has answered a remark of a source. */
  readonly isAnswered: (remark: Remark) => boolean;
}

/** What is decided where a person decides nothing. */
export const DEFAULT_OPTIONS: TableOptions = {
  shortHosts: [],
  legacyHosts: [],
  names: new Map(),
  fromName: "a",
  toName: "b",
  fromAddress: undefined,
  isAnswered: () => false,
};
