// SPDX-License-Identifier: Apache-2.0

import type { Place } from "../../values/node.ts";

/** Where something stands in what was imported: a place in a file, and the object and field that a person would look for. */
export interface SourcePlace extends Place {
  /** The object, as `Ingress team1/api01` or `route api01 of service billing`. */
  readonly object: string;
  /** The field inside the object, as `spec.rules[0].http.paths[1]` or `metadata.annotations[nginx.ingress.kubernetes.io/canary]`. */
  readonly field: string;
}
