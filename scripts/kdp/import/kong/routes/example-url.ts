// SPDX-License-Identifier: Apache-2.0

import type { EstateRoute } from "../../estate/estate.ts";

/** A URL that a route matches; for a regular expression the expression, behind `~`. A wildcard host is shown as it is. */
export function exampleUrl({ hosts, path, tls }: Pick<EstateRoute, "hosts" | "path" | "tls">): string {
  const scheme = tls.httpsRedirect === undefined && tls.certificate === undefined ? "http" : "https";
  const shown = path.kind === "regex" ? `/~${path.value}` : path.value;
  return `${scheme}://${hosts[0] ?? "*"}${shown}`;
}
