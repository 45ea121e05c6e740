// SPDX-License-Identifier: Apache-2.0

import { parseDuration } from "../table/duration.ts";
import { effectiveApis, type EffectiveApi } from "../table/effective.ts";
import type { HealthCheck } from "../table/health-check-fields.ts";
import { withApi } from "../table/placeholder.ts";
import type { RouteTable } from "../table/route-table.ts";
import { serverNameOf, withPort, type Destination } from "../route/destination.ts";
import { upstreamsOf } from "../route/upstreams.ts";
import type { Thresholds } from "./state.ts";

/** One upstream of one API, and how it is checked. */
export interface CheckTarget {
  readonly api: string;
  readonly cluster: string;
  readonly probe: ProbeTarget;
  /** Milliseconds between two checks. */
  readonly interval: number;
  readonly thresholds: Thresholds;
}

/** What a check asks, and what it takes for a good answer. */
export interface ProbeTarget {
  readonly scheme: "http" | "https";
  readonly address: string;
  readonly port: number;
  /** The Host header. */
  readonly host: string;
  /** The server name of the TLS handshake. */
  readonly serverName: string | null;
  readonly tlsVerify: boolean;
  readonly path: string;
  /** Milliseconds for the whole answer's head. */
  readonly timeout: number;
  readonly statuses: readonly number[];
}

const DEFAULT_INTERVAL = 5_000;
const DEFAULT_TIMEOUT = 2_000;
const DEFAULT_THRESHOLD = 2;
const DEFAULT_STATUSES = [200, 204, 302];

/** Every upstream that a table has checked. */
export function checkTargetsOf(table: RouteTable): CheckTarget[] {
  const upstreams = upstreamsOf(table);
  return effectiveApis(table).flatMap((api) => {
    const { healthCheck } = api.settings;
    if (healthCheck === undefined) return [];
    return (upstreams.get(api.name) ?? []).map(({ cluster, destination }) =>
      targetOf(api, cluster, destination, healthCheck),
    );
  });
}

function targetOf(
  { name, settings }: EffectiveApi,
  cluster: string,
  destination: Destination,
  check: HealthCheck,
): CheckTarget {
  const { scheme, address, port, tlsVerify } = destination;
  const host = hostOf(settings.hostHeader, name, destination);
  return {
    api: name,
    cluster,
    probe: {
      scheme,
      address,
      port,
      host,
      serverName: scheme === "https" ? serverNameOf(host) : null,
      tlsVerify,
      path: check.path,
      timeout: parseDuration(check.timeout ?? "") ?? DEFAULT_TIMEOUT,
      statuses: check.statuses ?? DEFAULT_STATUSES,
    },
    interval: parseDuration(check.interval ?? "") ?? DEFAULT_INTERVAL,
    thresholds: {
      successes: check.successes ?? DEFAULT_THRESHOLD,
      failures: check.failures ?? DEFAULT_THRESHOLD,
      passive: check.passive,
    },
  };
}

/** The Host of a check: there is no client whose Host it could be. */
function hostOf(setting: string | undefined, api: string, { host, scheme, port }: Destination): string {
  if (setting === undefined || setting === "upstream" || setting === "client") return host;
  return withPort(withApi(setting, api), scheme, port);
}
