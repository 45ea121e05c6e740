// SPDX-License-Identifier: Apache-2.0

import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import type { ShellText } from "../text/shell-word.ts";
import type { PlannedApi } from "./inventory.ts";
import type { PlanSettings } from "./settings.ts";
import type { Words } from "./words/en.ts";

/** One step of a phase. */
export interface Step {
  readonly say: string;
  /** A command to paste, of one or more lines. */
  readonly run?: ShellText;
  /** The expected result of the command. */
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
  /** The effect on clients. */
  readonly effect: string;
  /** The duration of the rollback. */
  readonly back: string;
  readonly steps: readonly Step[];
  readonly rollback: readonly Step[];
  /** The conditions for the next phase. */
  readonly gates: readonly string[];
}

/** The input for a phase. */
export interface PhaseContext {
  readonly table: RouteTable;
  /** The APIs of the plan: at least one. */
  readonly apis: readonly PlannedApi[];
  readonly settings: PlanSettings;
  readonly words: Words;
}

/** The steps in which B's share of the traffic is raised, in per cent. */
export const SHARES = [1, 10, 50, 100];

/** The names of APIs, joined into a list for a sentence. */
export function namesOf(apis: readonly PlannedApi[]): string {
  return apis.map(({ api }) => `\`${api}\``).join(", ");
}

/** The API with which forwarding begins: the first that A's chart does not refuse, else the first; undefined if A forwards none. */
export function pilotOf(apis: readonly PlannedApi[]): PlannedApi | undefined {
  const forwarded = apis.filter(({ isForwarded }) => isForwarded);
  return forwarded.find(({ isHeldBack }) => !isHeldBack) ?? forwarded[0];
}

/** The `--set` argument for an API's split between A and B; `share` is B's, in per cent. */
export function splitOf({ api, otherClusters }: PlannedApi, { a, b }: PlanSettings, share: number): string {
  const weights = `routeTable.apis.${api}.split.weights`;
  const others = otherClusters.map((name) => `${weights}.${name}=0`);
  return [`${weights}.${a.name}=${100 - share}`, `${weights}.${b.name}=${share}`, ...others].join(",");
}
