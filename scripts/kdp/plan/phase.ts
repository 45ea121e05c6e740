// SPDX-License-Identifier: Apache-2.0

import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import type { PlannedApi } from "./inventory.ts";
import type { PlanSettings } from "./settings.ts";
import type { Words } from "./words/en.ts";

/** One thing to do. */
export interface Step {
  readonly say: string;
  /** A command to paste, of one or more lines. */
  readonly run?: string;
  /** What the command must give. */
  readonly expect?: string;
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** A phase of a plan: its steps are numbered from 1. */
export interface Phase {
  readonly number: number;
  readonly title: string;
  readonly goal: string;
  readonly who: string;
  readonly when: string;
  /** What clients notice. */
  readonly effect: string;
  /** How long the way back takes. */
  readonly back: string;
  readonly steps: readonly Step[];
  readonly rollback: readonly Step[];
  /** What must hold before the next phase. */
  readonly gates: readonly string[];
}

/** What a phase is made of. */
export interface PhaseContext {
  readonly table: RouteTable;
  /** The APIs of the plan: at least one. */
  readonly apis: readonly PlannedApi[];
  readonly settings: PlanSettings;
  readonly words: Words;
}

/** The shares, in per cent, by which traffic is led over. */
export const SHARES = [1, 10, 50, 100];

/** The names of APIs, joined for a sentence. */
export function namesOf(apis: readonly PlannedApi[]): string {
  return apis.map(({ api }) => `\`${api}\``).join(", ");
}

/** The setting that gives A and B their shares of an API, in per cent for B. */
export function splitOf({ api, otherClusters }: PlannedApi, { a, b }: PlanSettings, share: number): string {
  const weights = `routeTable.apis.${api}.split.weights`;
  const others = otherClusters.map((name) => `${weights}.${name}=0`);
  return [`${weights}.${a.name}=${100 - share}`, `${weights}.${b.name}=${share}`, ...others].join(",");
}
