// SPDX-License-Identifier: Apache-2.0

import {
  CLASSES,
  type Answer,
  type ApiReport,
  type Class,
  type Comparison,
  type Latency,
  type VerifyReport,
} from "../../scripts/kdp/verify/report.ts";

/** A report with an API of each class, in whose every text `value` stands. */
export function reportWith(
  value: string,
  apis: readonly ApiReport[] = CLASSES.map((of) => apiWith(value, of)),
): VerifyReport {
  const totals = Object.fromEntries(
    CLASSES.map((of) => [of, apis.filter((each) => each.class === of).length]),
  ) as VerifyReport["totals"];
  const known = { why: value, until: value, place: value };
  return {
    format: 1,
    kdp: value,
    table: value,
    started: value,
    ended: value,
    a: { name: value, address: value, asked: 1_234 },
    b: { name: value, address: value, asked: 1 },
    verdict: "NO-GO",
    because: value,
    totals,
    checks: [{ name: "unknown-host", class: "KNOWN", counts: false, text: value, known }],
    apis,
    requests: [
      {
        file: value,
        kind: value,
        read: 1,
        taken: 1,
        unsafe: 0,
        foreign: 0,
        notUnderstood: 1,
        examples: [value],
        remarks: [value],
      },
    ],
    remarks: [value],
    rollback: value,
  };
}

/** An API of a class, in whose every text `value` stands. */
export function apiWith(value: string, of: Class, comparisons = [comparisonWith(value, of)]): ApiReport {
  return {
    api: value,
    class: of,
    because: value,
    checks: [{ name: "tls", class: of, counts: true, text: value }],
    comparisons,
    latency: { a: latencyOf([10, 11, 12, 14, 30]), b: latencyOf([9, 9.5, 13, 80, 2_000]) },
  };
}

/** A comparison of two answers that differ in status, header and body. */
export function comparisonWith(value: string, of: Class): Comparison {
  return {
    method: value,
    target: value,
    headers: [[value, value]],
    from: value,
    entry: "legacy",
    class: of,
    a: [answerWith(value, 200, "a"), answerWith(value, 200, "a")],
    b: [answerWith(value, 500, "b")],
    differences: [
      { where: value, a: value, b: null, class: "DIFF", text: value, known: { why: value, place: value } },
      { where: "body:/x", a: null, b: value, class: "FAIL", text: value },
    ],
    noise: [value, "header:x-noise"],
  };
}

function answerWith(value: string, status: number, side: string): Answer {
  const body = JSON.stringify({ z: 1, value, side });
  return {
    url: value,
    status,
    headers: [
      ["x-both", value],
      [`x-only-${side}`, value],
      ["x-noise", side],
      ["set-cookie", value],
      ["set-cookie", side],
    ],
    body: { size: body.length, sha256: side.repeat(64), text: body, isCut: false },
    ms: 12.3,
  };
}

/** A latency with made-up intervals. */
export function latencyOf(samples: readonly number[]): Latency {
  const quantile = { ms: 12, low: 10, high: 20 };
  return { samples, p50: quantile, p95: { ms: 60, low: 30, high: 90 }, p99: null, tooFew: "p99 needs 300 answers" };
}
