// SPDX-License-Identifier: Apache-2.0

import { setTimeout as sleep } from "node:timers/promises";
import { run } from "../support/run.ts";

const CURL_TIMEOUT_MS = 60_000;

/**
 * Runs `curl` lines, each until the status is below 500. Returns a message if one does not get such an answer in time.
 */
export async function tryCurls(lines: readonly string[]): Promise<string | undefined> {
  const deadline = Date.now() + CURL_TIMEOUT_MS;
  for (const line of lines) {
    for (;;) {
      const { stdout, stderr } = await run("sh", [
        "-c",
        `${line} --silent --show-error --output /dev/null --write-out '%{http_code}'`,
      ]);
      if (/^[1-4][0-9]{2}$/.test(stdout)) break;
      if (Date.now() > deadline) return `${line}\ngets ${stdout} ${stderr}`.trimEnd();
      await sleep(1_000);
    }
  }
  return undefined;
}
