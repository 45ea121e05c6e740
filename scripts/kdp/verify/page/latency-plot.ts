// SPDX-License-Identifier: Apache-2.0

import type { Latency, Quantile } from "../report.ts";
import { milliseconds, table, text } from "./elements.ts";

const WIDTH = 640;
const HEIGHT = 220;
const LEFT = 44;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 30;
/** More points of a line than this can't be seen. */
const MOST_POINTS = 200;
/** The least that an axis shows, so that two clusters that are equally fast are not drawn as far apart. */
const LEAST_SPAN = 2;

/** Ticks within a power of ten; the second for an axis that has few of the first. */
const STEPS = [
  [1, 2, 5],
  [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8],
] as const;
const LEAST_TICKS = 3;
const MOST_TICKS = 9;

/** The names of the two clusters. */
export interface Names {
  readonly a: string;
  readonly b: string;
}

/** How long both clusters took: a plot of the share of answers that came in time, and a table of the quantiles with their intervals. */
export function latencySection({ a, b }: { readonly a: Latency; readonly b: Latency }, names: Names): string {
  const samples = { a: sorted(a.samples), b: sorted(b.samples) };
  if (samples.a.length === 0 && samples.b.length === 0) return "";
  const rows = (
    [
      ["a", a],
      ["b", b],
    ] as const
  ).map(([key, latency]) => [
    `<span class="key ${key}">${text(names[key])}</span>`,
    text(`${samples[key].length}`),
    ...[latency.p50, latency.p95, latency.p99].map(quantileCell),
    text(latency.tooFew ?? ""),
  ]);
  const quantiles = table(["Cluster", "Answers", "p50", "p95", "p99", "Too few"], rows);
  return `<h4>How long it took</h4>\n${plot(samples, { a, b }, names)}\n${quantiles}`;
}

function quantileCell(quantile: Quantile | null): string {
  if (quantile === null) return "–";
  const { ms, low, high } = quantile;
  return `${milliseconds(ms)}<br><small>${milliseconds(low)} to ${milliseconds(high)}</small>`;
}

interface Samples {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

function plot(samples: Samples, latencies: { readonly a: Latency; readonly b: Latency }, names: Names): string {
  const all = [...samples.a, ...samples.b, ...quantilesOf(latencies.a), ...quantilesOf(latencies.b)];
  const axis = axisOf(Math.min(...extremes(all)), Math.max(...extremes(all)));
  const grid = axis.ticks.map((tick) => {
    const x = position(axis.x(tick));
    return `<line class="grid" x1="${x}" x2="${x}" y1="${TOP}" y2="${HEIGHT - BOTTOM}"></line><text x="${x}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${tick.toLocaleString("en")} ms</text>`;
  });
  const shares = [0, 0.5, 0.95].map((share) => {
    const y = position(yOf(share));
    return `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}"></line><text x="${LEFT - 6}" y="${position(yOf(share) + 4)}" text-anchor="end">${Math.round(share * 100)} %</text>`;
  });
  const lines = (["a", "b"] as const).map(
    (key) =>
      `<path class="line ${key}" d="${stepsOf(samples[key], axis.x)}"></path>${intervals(latencies[key], axis.x, key)}`,
  );
  const label = `The share of answers that came within a time: ${text(names.a)} and ${text(names.b)}`;
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">\n${[...grid, ...shares, ...lines].join("\n")}\n</svg>`;
}

/** A cluster's quantiles, each with its interval. */
function intervals({ p50, p95, p99 }: Latency, x: (ms: number) => number, key: "a" | "b"): string {
  const drawn = (
    [
      [p50, 0.5],
      [p95, 0.95],
      [p99, 0.99],
    ] as const
  ).map(([quantile, share]) => {
    if (quantile === null || ![quantile.low, quantile.ms, quantile.high].every(Number.isFinite)) return "";
    const y = position(yOf(share) + (key === "a" ? -3 : 3));
    return `<line class="interval ${key}" x1="${position(x(quantile.low))}" x2="${position(x(quantile.high))}" y1="${y}" y2="${y}"></line><circle class="${key}" cx="${position(x(quantile.ms))}" cy="${y}" r="3"></circle>`;
  });
  return drawn.join("");
}

/** The steps of the share of answers that came within a time. */
function stepsOf(samples: readonly number[], x: (ms: number) => number): string {
  const count = Math.min(samples.length, MOST_POINTS);
  const points = [`M${LEFT} ${position(yOf(0))}`];
  for (let i = 1; i <= count; i++) {
    const rank = Math.round((i * samples.length) / count);
    points.push(`H${position(x(samples[rank - 1] ?? 0))}V${position(yOf(rank / samples.length))}`);
  }
  return count === 0 ? "" : `${points.join("")}H${WIDTH - RIGHT}`;
}

interface Axis {
  readonly x: (ms: number) => number;
  readonly ticks: readonly number[];
}

/** A logarithmic axis. */
function axisOf(least: number, most: number): Axis {
  const span = Math.max(most / least, LEAST_SPAN);
  const from = least / Math.sqrt(span / (most / least));
  const low = Math.log(from / 1.05);
  const high = Math.log(from * span * 1.05);
  const x = (ms: number): number =>
    LEFT + (Math.min(Math.max((Math.log(ms) - low) / (high - low), 0), 1) || 0) * (WIDTH - LEFT - RIGHT);
  const sparse = ticksOf(STEPS[0], low, high);
  const ticks = sparse.length < LEAST_TICKS ? ticksOf(STEPS[1], low, high) : sparse;
  const every = Math.ceil(ticks.length / MOST_TICKS);
  return { x, ticks: ticks.filter((_, i) => i % every === 0) };
}

function ticksOf(steps: readonly number[], low: number, high: number): number[] {
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(Math.exp(low))); power <= Math.log10(Math.exp(high)); power++) {
    for (const step of steps) {
      const tick = Number((step * 10 ** power).toPrecision(2));
      if (Math.log(tick) >= low && Math.log(tick) <= high) ticks.push(tick);
    }
  }
  return ticks;
}

function yOf(share: number): number {
  return TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
}

function position(value: number): string {
  return value.toFixed(1);
}

function sorted(samples: readonly number[]): number[] {
  return samples
    .filter((ms) => Number.isFinite(ms))
    .map((ms) => Math.max(ms, 0.01))
    .sort((one, other) => one - other);
}

function quantilesOf({ p50, p95, p99 }: Latency): number[] {
  return sorted([p50, p95, p99].flatMap((each) => (each === null ? [] : [each.low, each.high])));
}

/** The least and the largest: a call with all of a long list would be too long. */
function extremes(all: readonly number[]): [number, number] {
  return all.reduce<[number, number]>(
    ([least, most], each) => [Math.min(least, each), Math.max(most, each)],
    [Infinity, -Infinity],
  );
}
