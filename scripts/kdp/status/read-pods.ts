// SPDX-License-Identifier: Apache-2.0

import type { ServingStatus, TableStatus } from "../../../plugins/route-table/apply/table-status.ts";
import { get } from "../kubectl/get.ts";
import { forwardPort, type PortForward } from "./port-forward.ts";
import { requestCounts, type RequestCounts } from "./request-counts.ts";

/** The status of one pod. */
export interface PodStatus {
  readonly name: string;
  readonly isReady: boolean;
  /** The table that it serves; undefined if the pod does not answer. */
  readonly table: TableStatus | undefined;
  /** The reasons for which it refuses the newest table; empty if it does not. */
  readonly refused: readonly string[];
  readonly requests: RequestCounts;
}

/** Reads the status of a release's pods, over connections that it keeps. */
export interface PodReader {
  read(): Promise<PodStatus[]>;
  end(): void;
}

/** A pod's status endpoint: the port, the path of the table's status, and the path of the metrics if there are any. */
export interface StatusEndpoint {
  readonly port: number;
  readonly status: string;
  readonly metrics?: string;
}

/** The plugin server's HTTP port (chart/templates/pod/_containers.tpl). */
export const PLUGIN_SERVER_ENDPOINT: StatusEndpoint = { port: 8090, status: "/status", metrics: "/metrics" };
/** Kong's status API (chart/files/status-api.lua). */
export const KONG_ENDPOINT: StatusEndpoint = { port: 8100, status: "/route-table" };

const ANSWER_TIMEOUT_MS = 5_000;

/** Defaults: inside Kong, null fields are left out. */
const EMPTY_STATUS: ServingStatus = { version: null, loadedAt: null, findings: [], apis: {}, refused: [] };

/** Reads the pods of a release in a context. */
export function createPodReader(
  context: string,
  namespace: string,
  release: string,
  endpoint: StatusEndpoint,
): PodReader {
  const forwards = new Map<string, PortForward>();
  const ask = async (pod: string): Promise<Omit<PodStatus, "name" | "isReady">> => {
    try {
      let forward = forwards.get(pod);
      if (forward?.isOpen() !== true) {
        forward = await forwardPort(context, namespace, pod, endpoint.port);
        forwards.set(pod, forward);
      }
      const origin = `http://127.0.0.1:${forward.port}`;
      const [status, metrics] = await Promise.all([
        read(`${origin}${endpoint.status}`),
        endpoint.metrics === undefined ? "" : read(`${origin}${endpoint.metrics}`),
      ]);
      const { refused, ...table } = { ...EMPTY_STATUS, ...(JSON.parse(status) as Partial<ServingStatus>) };
      return { table, refused, requests: requestCounts(metrics) };
    } catch {
      forwards.get(pod)?.end();
      forwards.delete(pod);
      return { table: undefined, refused: [], requests: new Map() };
    }
  };
  return {
    async read() {
      const selector = `app.kubernetes.io/instance=${release}`;
      const all = await get(context, ["pods", "--namespace", namespace, "--selector", selector]);
      const pods = all.filter(({ spec }) => spec?.containers?.some(({ name }) => name === "proxy") === true);
      return Promise.all(
        pods.map(async ({ metadata: { name }, status }) => {
          const ready = status?.conditions?.find(({ type }) => type === "Ready")?.status === "True";
          return { name, isReady: ready, ...(await ask(name)) };
        }),
      );
    },
    end() {
      for (const forward of forwards.values()) forward.end();
    },
  };
}

async function read(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${url} is answered with ${response.status}`);
  return response.text();
}
