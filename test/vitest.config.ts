// SPDX-License-Identifier: Apache-2.0

import { defineConfig } from "vitest/config";
import { HOOK_TIMEOUT_MS, TEST_TIMEOUT_MS, UNTIL_TIMEOUT_MS } from "./support/limits.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["./test/support/build.ts"],
    setupFiles: ["./test/support/properties.ts"],
    reporters: [["default", { summary: false }], "./test/support/count-reporter.ts"],
    clearMocks: true,
    restoreMocks: true,
    testTimeout: TEST_TIMEOUT_MS,
    hookTimeout: HOOK_TIMEOUT_MS,
    expect: { poll: { timeout: UNTIL_TIMEOUT_MS } },
    chaiConfig: { truncateThreshold: 0 },
  },
});
