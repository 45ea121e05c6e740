// SPDX-License-Identifier: Apache-2.0

import type { Annotations } from "../annotations.ts";
import { isAllowed } from "./allowed-values.ts";

/** A redirect that an Ingress answers for each of its requests. */
export interface WrittenRedirect {
  /** The annotation's name. */
  readonly name: string;
  readonly status: number;
  readonly location: string;
}

/** The redirect of an Ingress: the temporal one counts before the permanent one. A status out of its range is the default. */
export function readRedirect(annotations: Annotations): WrittenRedirect | undefined {
  const temporal = urlOf(annotations, "temporal-redirect");
  if (temporal !== undefined) {
    // Neither redirect counts then.
    if (!temporal.startsWith("http")) return undefined;
    const status = statusOf(annotations, "temporal-redirect-code", 307) ?? 302;
    return { name: "temporal-redirect", status, location: temporal };
  }
  const permanent = urlOf(annotations, "permanent-redirect");
  if (permanent === undefined) return undefined;
  const status = statusOf(annotations, "permanent-redirect-code", 308) ?? 301;
  return { name: "permanent-redirect", status, location: permanent };
}

function urlOf(annotations: Annotations, name: string): string | undefined {
  const url = annotations.text(name);
  return url !== undefined && isAllowed(name, url) ? url : undefined;
}

function statusOf(annotations: Annotations, name: string, most: number): number | undefined {
  const status = annotations.integer(name);
  return status !== undefined && status >= 300 && status <= most ? status : undefined;
}
