// SPDX-License-Identifier: Apache-2.0

import { writeFileSync } from "node:fs";
import type { Reporter, TestCase, TestModule, TestSuite, Vitest } from "vitest/node";
import { SUMMARY_FILE, summaryText, type Summary } from "../../scripts/dev/summary.ts";

/** The number of characters of an error that are repeated. The other reporter prints all of it. */
const MAX_ERROR = 2000;

/**
 * Ends the output with each skipped test and its reason, each failed test and its error, then one line with the counts.
 * `./scripts/test` prints this end itself, and receives the results in a file. A file that does not load counts as a failed test. A skip
 * without a reason counts as failed, too.
 */
export default class CountReporter implements Reporter {
  #isFiltered = false;

  onInit({ config }: Vitest): void {
    this.#isFiltered = config.testNamePattern !== undefined;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const suites = modules.flatMap((module) => [...module.children.allSuites()]);
    const inState = (state: string): TestCase[] => tests.filter((test) => test.result().state === state);
    // Tests that `-t` leaves out are skipped, too. They need no reason.
    const skips = inState("skipped").filter((test) => !this.#isFiltered || reasonOf(test) !== undefined);
    const reasoned = skips.filter((test) => reasonOf(test) !== undefined);
    const reasonless = skips.filter((test) => reasonOf(test) === undefined);
    const failures = [
      ...reasonless.map((test) => failureOf(placeOf(test), "skipped without a reason")),
      ...inState("pending").map((test) => failureOf(placeOf(test), "has not ended")),
      ...inState("failed").map((test) => failureOf(placeOf(test), ...errorsOf(test))),
      ...modules.flatMap((module) => module.errors().map((error) => failureOf(module.relativeModuleId, error.message))),
      ...suites.flatMap((suite) => suite.errors().map((error) => failureOf(placeOf(suite), error.message))),
      ...unhandledErrors.map((error) => failureOf("outside of any test", String(error))),
    ];
    const summary: Summary = {
      passed: inState("passed").length,
      failures,
      skips: reasoned.map((test) => `skipped: ${test.fullName}: ${reasonOf(test)}`),
    };
    if (failures.length > 0) process.exitCode = 1;
    const file = process.env[SUMMARY_FILE];
    if (file !== undefined) {
      writeFileSync(file, JSON.stringify(summary));
      return;
    }
    // The other reporters write at the end of the run. This comes after them.
    process.once("exit", () => {
      process.stdout.write(summaryText([summary]));
    });
  }
}

function reasonOf(test: TestCase): string | undefined {
  const result = test.result();
  return result.state === "skipped" ? result.note : undefined;
}

function errorsOf(test: TestCase): string[] {
  return (test.result().errors ?? []).map((error) => error.message);
}

function placeOf(test: TestCase | TestSuite): string {
  return `${test.module.relativeModuleId} > ${test.fullName}`;
}

function failureOf(place: string, ...errors: readonly string[]): string {
  return [`failed: ${place}`, ...errors.flatMap((error) => error.slice(0, MAX_ERROR).split("\n"))].join("\n  ");
}
