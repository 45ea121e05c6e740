// SPDX-License-Identifier: Apache-2.0

import { stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

const INTERVAL = 200;
/** A file is read after it has not changed for this long, so that it is not read half-written. */
const SETTLING = 50;

/**
 * Calls `onChange` whenever one of the files has changed, until the signal. It polls, which detects every way of saving: in place,
 * by a new file of the same name, by a changed link.
 */
export async function watchFiles(
  files: readonly string[],
  signal: AbortSignal,
  onChange: () => Promise<void>,
): Promise<void> {
  let seen = await fingerprint(files);
  const isOver = (): boolean => signal.aborted;
  while (!isOver()) {
    await sleep(INTERVAL, undefined, { signal }).catch(() => undefined);
    const now = await fingerprint(files);
    if (isOver() || now === seen) continue;
    await sleep(SETTLING);
    if ((await fingerprint(files)) !== now) continue;
    seen = now;
    await onChange();
  }
}

async function fingerprint(files: readonly string[]): Promise<string> {
  const parts = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ ino, size, mtimeMs }) => `${ino} ${size} ${mtimeMs}`,
        () => "absent",
      ),
    ),
  );
  return parts.join("\n");
}
