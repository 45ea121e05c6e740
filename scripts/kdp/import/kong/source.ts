// SPDX-License-Identifier: Apache-2.0

import type { Estate } from "../estate/estate.ts";
import type { Source } from "../source.ts";
import { consumerValues } from "./consumer-values.ts";
import { isKongDocument } from "./document.ts";
import { kongEstate } from "./estate.ts";
import { KONG_FIELD_RULES } from "./rules/index.ts";

/** Kong's declarative configuration: `deck gateway dump` and `kong.yml`, of the formats 1.1 to 3.0, as YAML or JSON. */
export const KONG: Source = {
  name: "Kong",
  rules: KONG_FIELD_RULES,
  estateOf: ({ documents }) => {
    // A flavor is no part of a dump; Kong's own default since 3.0 is meant.
    const estates = documents.filter(isKongDocument).map((document) => kongEstate(document));
    const merged: Estate = {
      routes: estates.flatMap(({ routes }) => routes),
      services: new Map(),
      consumers: estates.flatMap(({ consumers }) => consumers),
      secrets: estates.flatMap(({ secrets }) => secrets),
      remarks: estates.flatMap(({ remarks }) => remarks),
    };
    return { ...merged, remarks: [...merged.remarks, ...consumerValues(merged).remarks] };
  },
};
