// SPDX-License-Identifier: Apache-2.0

import type { Reporter, TestModule } from "vitest/node";

/** Ends the output with one line that counts the tests; a file that does not even load counts as a failed one. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      counts.failed += module.errors().length;
      for (const test of module.children.allTests()) counts[test.result().state] += 1;
    }
    const failed = counts.failed + counts.pending;
    // After the other reporters, which write when the run has ended.
    process.once("exit", () => {
      process.stdout.write(`${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped\n`);
    });
  }
}
