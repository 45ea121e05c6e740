// SPDX-License-Identifier: Apache-2.0

import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { VerifyReport } from "../../scripts/kdp/verify/report.ts";
import { startTwoGateways, type Given, type Passed, type Plant, type TwoGateways } from "./two-gateways.ts";

/** What a difference that is planted in B must give: the class of api1, and words of one of its sentences. */
export interface Planted {
  readonly plant: Plant;
  readonly class: "SAME" | "KNOWN" | "UNMEASURED" | "DIFF" | "FAIL";
  readonly says?: RegExp;
  readonly table?: object;
  readonly args?: readonly string[];
}

/** A run of `kdp verify` for api1. */
export interface Verified {
  readonly report: VerifyReport;
  readonly code: number;
  /** Each with its class in front. */
  readonly sentences: readonly string[];
  readonly out: string;
  readonly stderr: string;
}

const CODES = { SAME: 0, KNOWN: 0, DIFF: 1, FAIL: 1, UNMEASURED: 2 } as const;

/** Both gateways of a test file. Nothing is planted at the start of a test. */
export class Pair {
  private started: TwoGateways | undefined;

  constructor() {
    beforeAll(async () => {
      this.started = await startTwoGateways();
    });
    afterEach(() => {
      this.two.a.plant = {};
      this.two.b.plant = {};
    });
    afterAll(() => this.two.close());
  }

  get two(): TwoGateways {
    if (this.started === undefined) throw new Error("the gateways run during tests only");
    return this.started;
  }

  /** Plants something in B, and verifies api1. */
  async verify({ plant, table, args = [] }: Omit<Planted, "class" | "says">): Promise<Verified> {
    this.two.b.plant = plant;
    const file = table === undefined ? [] : ["-f", await this.two.values(table)];
    const { out, code, stderr } = await this.two.verify(...file, "--api", "api1", "--json", ...args);
    expect(out, stderr).toContain("{");
    const report = JSON.parse(out) as VerifyReport;
    const sentences = [
      ...report.checks.map(({ class: found, text }) => `${found} ${text}`),
      ...report.apis.flatMap(({ checks, comparisons }) => [
        ...checks.map(({ class: found, text }) => `${found} ${text}`),
        ...comparisons.flatMap(({ differences }) => differences.map(({ class: found, text }) => `${found} ${text}`)),
      ]),
    ];
    return { report, code, sentences, out, stderr };
  }

  /** Plants something in B, and expects that it is found. */
  async expectFound(planted: Planted): Promise<Verified> {
    const verified = await this.verify(planted);
    const { report, code, sentences } = verified;
    const [api] = report.apis;
    expect(api?.class, sentences.filter((text) => !text.startsWith("SAME")).join("\n")).toBe(planted.class);
    expect(code).toBe(CODES[planted.class]);
    if (planted.says !== undefined) expect(sentences.join("\n")).toMatch(planted.says);
    return verified;
  }
}

/** Changes every answer. */
export function change(by: (given: Given, passed: Passed) => void): Plant {
  return { change: by };
}

/** Changes the answers to the API's root. */
export function onRoot(by: (given: Given, passed: Passed) => void): Plant {
  return change((given, passed) => {
    if (passed.target.startsWith("/?") || passed.target === "/") by(given, passed);
  });
}

/** Changes a body of JSON. */
export function changeJson(given: Given, by: (body: Record<string, unknown>) => object): void {
  given.body = JSON.stringify(by(JSON.parse(String(given.body)) as Record<string, unknown>));
}
