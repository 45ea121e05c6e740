// SPDX-License-Identifier: Apache-2.0

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for the socket and the certificates of one preview. */
export interface RunFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** Creates a folder that only this user can enter. */
export async function createRunFolder(): Promise<RunFolder> {
  const path = await mkdtemp(join(tmpdir(), "kdp-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
