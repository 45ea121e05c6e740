// SPDX-License-Identifier: Apache-2.0

import type { Contender } from "./contenders.ts";
import { connectTo, EXIT, ROUTED, tableOf, type Kind, type Worker } from "./phases.ts";

/** How fast the two servers are in one situation. */
export interface SpeedResult {
  readonly what: string;
  /** Phases a second, ours and the stock server's; and what one costs, in microseconds of the server's CPU. */
  readonly perSecond: readonly [ours: number, stock: number];
  readonly cpuMicros: readonly [ours: number, stock: number];
}

/** How the memory of the two servers grows. */
export interface MemoryResult {
  /** MB after each tenth of the requests. */
  readonly megabytes: readonly [ours: readonly number[], stock: readonly number[]];
  /** kB for each thousand requests, in the second half: until then a heap finds its size. */
  readonly growth: readonly [ours: number, stock: number];
}

const ROUNDS = 5;
const APIS = 100;

/** Measures both in turn, round by round; each figure is the median of its rounds. */
export async function measureSpeed(
  contenders: readonly [Contender, Contender],
  phases: number,
): Promise<SpeedResult[]> {
  const workers = await Promise.all(contenders.map((each) => connectTo(each, tableOf(APIS))));
  const results: SpeedResult[] = [];
  for (const kind of [ROUTED, EXIT]) {
    for (const connections of [1, 16]) {
      const rounds: [number, number][][] = [[], []];
      for (let round = 0; round <= ROUNDS; round++) {
        for (const [i, contender] of contenders.entries()) {
          const figures = await timeRound(contender, workers[i], kind, phases, connections);
          // The first round warms up.
          if (round > 0) rounds[i]?.push(figures);
        }
      }
      const pick = (i: number, figure: 0 | 1): number => median((rounds[i] ?? []).map((each) => each[figure]));
      results.push({
        what: `${kind.name}, ${connections} connection${connections === 1 ? "" : "s"}`,
        perSecond: [pick(0, 0), pick(1, 0)],
        cpuMicros: [pick(0, 1), pick(1, 1)],
      });
    }
  }
  for (const worker of workers) worker.close();
  return results;
}

/** Sends requests, half of them ending in an exit, and watches how much memory each server holds. */
export async function measureMemory(
  contenders: readonly [Contender, Contender],
  requests: number,
): Promise<MemoryResult> {
  const megabytes: [number[], number[]] = [[], []];
  for (const [i, contender] of contenders.entries()) {
    const worker = await connectTo(contender, tableOf(APIS));
    for (let tenth = 0; tenth < 10; tenth++) {
      await worker.run([ROUTED, EXIT], requests / 10, 16);
      megabytes[i]?.push(contender.memory());
    }
    worker.close();
  }
  const growthOf = (values: readonly number[]): number =>
    (((values[9] ?? 0) - (values[4] ?? 0)) * 1024 * 1000) / (requests / 2);
  return { megabytes, growth: [growthOf(megabytes[0]), growthOf(megabytes[1])] };
}

async function timeRound(
  contender: Contender,
  worker: Worker | undefined,
  kind: Kind,
  phases: number,
  connections: number,
): Promise<[perSecond: number, cpuMicros: number]> {
  const cpuBefore = contender.cpu();
  const start = performance.now();
  await worker?.run([kind], phases, connections);
  const seconds = (performance.now() - start) / 1000;
  return [phases / seconds, ((contender.cpu() - cpuBefore) / phases) * 1e6];
}

/** The middle one of some values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
