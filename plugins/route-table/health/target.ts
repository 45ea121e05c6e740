// SPDX-License-Identifier: Apache-2.0

import { hostHeaderOf, serverNameFor, type Destination } from "../decision/compiled/destination.ts";
import type { ApiRoute } from "../decision/compiled/api-route.ts";
import type { RouteIndex } from "../decision/compiled/table-index.ts";
import { parseDuration } from "../table/text/duration.ts";
import type { HealthCheck } from "../table/schema/health-check-fields.ts";
import type { Thresholds } from "./state.ts";

/** One upstream of one API, and how to check it. */
export interface CheckTarget {
  readonly api: string;
  readonly cluster: string;
  readonly probe: ProbeTarget;
  /** Milliseconds between two checks. */
  readonly interval: number;
  readonly thresholds: Thresholds;
}

/** The request of a check, and which answers are good. */
export interface ProbeTarget {
  readonly scheme: "http" | "https";
  readonly address: string;
  readonly port: number;
  /** The Host header. */
  readonly host: string;
  /** The server name of the TLS handshake (SNI). */
  readonly serverName: string | null;
  readonly tlsVerify: boolean;
  readonly path: string;
  /** Milliseconds until the head of the answer must be complete. */
  readonly timeout: number;
  readonly statuses: readonly number[];
}

const DEFAULT_TIMEOUT = 2_000;
const DEFAULT_THRESHOLD = 2;
const DEFAULT_STATUSES = [200, 204, 302];

/** Every upstream with a health check in a table. */
export function checkTargetsOf({ routes, checkedApis }: RouteIndex): CheckTarget[] {
  const targets: CheckTarget[] = [];
  for (const api of checkedApis) {
    const route = routes.get(api);
    if (route?.healthCheck === undefined) continue;
    for (const [cluster, destination] of route.destinations) {
      targets.push(targetOf(route, cluster, destination, route.healthCheck));
    }
  }
  return targets;
}

function targetOf(
  { api, hostHeader, checkInterval }: ApiRoute,
  cluster: string,
  destination: Destination,
  check: HealthCheck,
): CheckTarget {
  const { scheme, address, port, tlsVerify } = destination;
  // With `hostHeader: client` a check has no client, so it sends the upstream's own host.
  const host = hostHeaderOf(hostHeader, destination.host, destination);
  return {
    api,
    cluster,
    probe: {
      scheme,
      address,
      port,
      host,
      serverName: serverNameFor(host, destination),
      tlsVerify,
      path: check.path,
      timeout: parseDuration(check.timeout ?? "") ?? DEFAULT_TIMEOUT,
      statuses: check.statuses ?? DEFAULT_STATUSES,
    },
    interval: checkInterval,
    thresholds: {
      successes: check.successes ?? DEFAULT_THRESHOLD,
      failures: check.failures ?? DEFAULT_THRESHOLD,
      passive: check.passive,
    },
  };
}
