// SPDX-License-Identifier: Apache-2.0

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for what lives as long as one preview: its socket and its certificates. */
export interface RunFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** Makes a new folder that only this user can enter. */
export async function createRunFolder(): Promise<RunFolder> {
  const path = await mkdtemp(join(tmpdir(), "kdp-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
