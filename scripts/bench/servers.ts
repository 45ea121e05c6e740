// SPDX-License-Identifier: Apache-2.0

import type { Contender } from "./contenders.ts";
import { connectTo, EXIT, ROUTED, tableOf, type Kind, type Worker } from "./phases.ts";

/** The speed of the two servers for one kind of request. */
export interface SpeedResult {
  readonly what: string;
  /** Phases per second of our server and of the stock one, and the server's CPU per phase in microseconds. */
  readonly perSecond: readonly [ours: number, stock: number];
  readonly cpuMicros: readonly [ours: number, stock: number];
}

/** The memory growth of the two servers. */
export interface MemoryResult {
  /** Resident memory in MB after each tenth of the requests. */
  readonly megabytes: readonly [ours: readonly number[], stock: readonly number[]];
  /** Growth in kB per thousand requests, in the second half: a heap grows to its size in the first. */
  readonly growth: readonly [ours: number, stock: number];
}

const ROUNDS = 5;
const APIS = 100;

/** Measures both servers in turn, round by round. Each figure is the median of the rounds. */
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

/** Sends requests, half of which the plugin answers itself, and samples the memory of each server. */
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

/** The median. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
