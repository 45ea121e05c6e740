// SPDX-License-Identifier: Apache-2.0

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect } from "vitest";

const CHROMIUM = ["chromium", "chromium-browser", "google-chrome"].find(
  (name) => spawnSync(name, ["--version"], { timeout: 20_000 }).status === 0,
);

/** The reason for which no page can be opened; undefined if it can. */
export const WHY_NO_CHROMIUM = CHROMIUM === undefined ? "there is no Chromium on this machine" : undefined;

/** Opens a page of a folder in a headless browser without a network. */
export function browse(folder: string, page: string, args: readonly string[]): { stdout: string; stderr: string } {
  const { stdout, stderr, status } = spawnSync(
    CHROMIUM ?? "",
    [
      ...["--headless", "--no-sandbox", "--disable-gpu", "--proxy-server=127.0.0.1:9", "--enable-logging=stderr"],
      ...[`--user-data-dir=${join(folder, "profile")}`, ...args, `file://${join(folder, page)}`],
    ],
    { encoding: "utf8", timeout: 60_000, maxBuffer: 64 * 1_024 * 1_024 },
  );
  expect(status, stderr).toBe(0);
  return { stdout, stderr };
}

/**
 * The beginnings and ends of a page's elements. A browser corrects invalid HTML, such as an unclosed element, and its result then differs
 * from what it was given.
 */
export function elementsIn(html: string): string[] {
  return [...html.matchAll(/<\/?([a-zA-Z][a-zA-Z0-9]*)/g)].map(([all]) => all);
}
