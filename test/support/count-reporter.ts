// SPDX-License-Identifier: Apache-2.0

import type { Reporter, TestCase, TestModule, Vitest } from "vitest/node";

/**
 * Ends the output with each skipped test and its reason, then one line that counts the tests. A file that does not even
 * load counts as a failed test, and so does a skip without a reason.
 */
export default class CountReporter implements Reporter {
  #isFiltered = false;

  onInit({ config }: Vitest): void {
    this.#isFiltered = config.testNamePattern !== undefined;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: string): TestCase[] => tests.filter((test) => test.result().state === state);
    // Tests that `-t` leaves out are skipped too; nobody asks for their reason.
    const skips = inState("skipped").filter((test) => !this.#isFiltered || reasonOf(test) !== undefined);
    const reasonless = skips.filter((test) => reasonOf(test) === undefined);
    const broken = modules.flatMap((module) => module.errors()).length + unhandledErrors.length;
    const failed = inState("failed").length + inState("pending").length + reasonless.length + broken;
    const lines = [
      ...skips.map((test) => `skipped: ${test.fullName}: ${reasonOf(test) ?? "without a reason"}`),
      `${inState("passed").length} passed, ${failed} failed, ${skips.length - reasonless.length} skipped`,
    ];
    if (failed > 0) process.exitCode = 1;
    // After the other reporters, which write when the run has ended.
    process.once("exit", () => {
      process.stdout.write(`${lines.join("\n")}\n`);
    });
  }
}

function reasonOf(test: TestCase): string | undefined {
  const result = test.result();
  return result.state === "skipped" ? result.note : undefined;
}
