// SPDX-License-Identifier: Apache-2.0

import { setTimeout as sleep } from "node:timers/promises";
import { COMPARISON_RULES } from "../comparison-rules.ts";
import { compareFacts, type Compared } from "./differences.ts";
import type { Facts } from "./facts.ts";

/** Asks A or B once more and gives the facts of the answer. */
export type AskAgain = () => Promise<Facts>;

/** What has been learnt about one API, so that a difference that every request shows is confirmed only a few times. */
export interface Learnt {
  /** How often a difference has been confirmed, by its general place, whichever the way into B. */
  readonly confirmed: Map<string, number>;
  /** Headers and cookies in which A differs from itself. */
  readonly noise: Set<string>;
}

/** How a comparison is made sure. */
export interface Surely {
  readonly learnt: Learnt;
  /** When the first answer came, by `performance.now()`. */
  readonly started: number;
  /** Whether the request may be sent again and again. */
  readonly isRepeatable?: boolean;
}

/** So often a difference is confirmed; after that it is believed. */
const CONFIRMED_ENOUGH = 2;

/**
 * Compares, and asks again while B differs: only what differs each time, from an A that stays the same, is a difference. A value that
 * happens to stay the same in two answers of A (a clock, one of two replicas) does not stay so in many.
 *
 * @param a - Facts of A, at least two; further ones are added.
 * @param b - Facts of B; further ones are added.
 */
export async function compareSurely(
  a: Facts[],
  b: Facts[],
  ask: { readonly a: AskAgain; readonly b: AskAgain },
  { learnt, started, isRepeatable = true }: Surely,
): Promise<Compared> {
  const { confirmations, furtherConfirmations, confirmedAfterMs } = COMPARISON_RULES;
  const compare = (): Compared => compareFacts(a, b, learnt.noise);
  let compared = compare();
  const isNew = (): boolean =>
    isRepeatable &&
    compared.differences.some(({ where }) => (learnt.confirmed.get(general(where)) ?? 0) < CONFIRMED_ENOUGH);
  for (let round = 0; round < confirmations && isNew(); round += 1) {
    const missing = confirmedAfterMs - (performance.now() - started);
    // The last round comes late enough for the clocks of both to have moved on.
    if (round === confirmations - 1 && missing > 0) await sleep(missing);
    a.push(await ask.a());
    b.push(await ask.b());
    compared = compare();
  }
  const isUnsteady = (): boolean => compared.differences.some(({ isSometimes }) => isSometimes);
  for (let round = 0; round < furtherConfirmations && isNew() && isUnsteady(); round += 1) {
    a.push(await ask.a());
    compared = compare();
  }
  for (const { where } of compared.differences) {
    const name = general(where);
    learnt.confirmed.set(name, (learnt.confirmed.get(name) ?? 0) + 1);
  }
  for (const where of compared.noise) {
    if (where.startsWith("header:") || where.startsWith("cookie:")) learnt.noise.add(where);
  }
  return compared;
}

/** The same place in other bodies. */
function general(where: string): string {
  return where.startsWith("body:") ? where.replaceAll(/\d+/g, "0") : where;
}
