// SPDX-License-Identifier: Apache-2.0

import type { Latency, Quantile } from "./report.ts";

const CONFIDENCE = 0.95;
const QUANTILES = [
  ["p50", 0.5],
  ["p95", 0.95],
  ["p99", 0.99],
] as const;

/** The latency of samples in milliseconds: three quantiles, each with an interval that holds whatever the distribution. */
export function latencyOf(samples: readonly number[]): Latency {
  const sorted = [...samples].sort((one, other) => one - other);
  const [p50 = null, p95 = null, p99 = null] = QUANTILES.map(([, q]) => quantileOf(sorted, q));
  const missing = QUANTILES.filter(([name]) => ({ p50, p95, p99 })[name] === null).map(
    ([name, q]) => `${name} needs ${neededFor(q)}`,
  );
  return {
    samples: samples.map((ms) => Math.round(ms * 100) / 100),
    p50,
    p95,
    p99,
    ...(missing.length > 0 && { tooFew: `${sorted.length} samples: ${missing.join(", ")}.` }),
  };
}

/**
 * A quantile with its confidence interval by order statistics: the number of samples below the quantile is binomial. Null where not even
 * the least and the greatest sample are 95 % sure to be around it.
 */
function quantileOf(sorted: readonly number[], q: number): Quantile | null {
  const count = sorted.length;
  const tail = (1 - CONFIDENCE) / 2;
  let low = -1;
  let high = -1;
  let below = 0;
  // Of each side at most half of what may be wrong; where that can't be, the last sample takes what is left.
  for (let k = 0; k <= count; k += 1) {
    const before = below;
    below += binomial(count, k, q);
    if (before <= tail) low = k - 1;
    if (high < 0 && below >= 1 - tail) high = k;
  }
  const from = Math.max(low, 0);
  const to = Math.min(high < 0 ? count - 1 : high, count - 1);
  if (coverage(count, q, from, to) < CONFIDENCE) return null;
  const ms = sorted[Math.min(Math.ceil(q * count) - 1, count - 1)] ?? 0;
  return { ms: rounded(ms), low: rounded(sorted[from] ?? 0), high: rounded(sorted[to] ?? 0) };
}

/** How sure it is that a quantile lies from one sample to another, both by place in order. */
function coverage(count: number, q: number, from: number, to: number): number {
  let sum = 0;
  for (let k = from + 1; k <= to; k += 1) sum += binomial(count, k, q);
  return sum;
}

function neededFor(q: number): number {
  let count = 2;
  while (1 - q ** count - (1 - q) ** count < CONFIDENCE) count += 1;
  return count;
}

/** The probability of exactly `k` of `n`, each with probability `p`. */
export function binomial(n: number, k: number, p: number): number {
  if (p <= 0) return k === 0 ? 1 : 0;
  if (p >= 1) return k === n ? 1 : 0;
  let log = k * Math.log(p) + (n - k) * Math.log1p(-p);
  for (let i = 1; i <= k; i += 1) log += Math.log(n - k + i) - Math.log(i);
  return Math.exp(log);
}

function rounded(ms: number): number {
  return Math.round(ms * 100) / 100;
}
