// SPDX-License-Identifier: Apache-2.0

import { defineConfig } from "vitest/config";

const CHECKS = "test/project/checks.test.ts";

export default defineConfig({
  test: {
    globalSetup: ["./test/support/build.ts"],
    reporters: [["default", { summary: false }], "./test/support/count-reporter.ts"],
    clearMocks: true,
    restoreMocks: true,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    chaiConfig: { truncateThreshold: 0 },
    projects: [
      {
        extends: true,
        test: { name: "tests", include: ["test/**/*.test.ts"], exclude: [CHECKS], sequence: { groupOrder: 0 } },
      },
      // They keep every core busy, so nothing that has a clock runs beside them.
      { extends: true, test: { name: "checks", include: [CHECKS], sequence: { groupOrder: 1 } } },
    ],
  },
});
