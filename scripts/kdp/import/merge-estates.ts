// SPDX-License-Identifier: Apache-2.0

import type { Estate } from "./estate/estate.ts";

/** One estate of several sources' estates, in their order. */
export function mergeEstates(estates: readonly Estate[]): Estate {
  return {
    routes: estates.flatMap(({ routes }) => routes),
    services: new Map(estates.flatMap(({ services }) => [...services])),
    consumers: estates.flatMap(({ consumers }) => consumers),
    secrets: estates.flatMap(({ secrets }) => secrets),
    remarks: estates.flatMap(({ remarks }) => remarks),
  };
}
