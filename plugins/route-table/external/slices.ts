// SPDX-License-Identifier: Apache-2.0

import { setImmediate as letOthersRun } from "node:timers/promises";

/** So many items take some hundred microseconds. */
const SLICE = 256;

/** A list in slices, for long work beside requests: other work of this process runs after each slice. */
export async function* inSlices<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  for (let i = 0; i < items.length; i += SLICE) {
    yield items.slice(i, i + SLICE);
    await letOthersRun();
  }
}
