// SPDX-License-Identifier: Apache-2.0

import type { ServingStatus, TableStatus } from "../../../plugins/route-table/apply/table-status.ts";
import { get } from "../kubectl/get.ts";
import { forwardPort, type PortForward } from "./port-forward.ts";
import { requestCounts, type RequestCounts } from "./request-counts.ts";

/** What one pod says of the table that it serves. */
export interface PodStatus {
  readonly name: string;
  readonly isReady: boolean;
  /** Undefined where it can't be asked. */
  readonly table: TableStatus | undefined;
  /** Why it refuses the newest table that it was given, if it does. */
  readonly refused: readonly string[];
  readonly requests: RequestCounts;
}

/** Asks the pods of a release, again and again over the same connections. */
export interface PodReader {
  read(): Promise<PodStatus[]>;
  end(): void;
}

/** Where a pod tells of its table: the port, and the paths of the table's status and of what is counted, if anything is. */
export interface StatusEndpoint {
  readonly port: number;
  readonly status: string;
  readonly metrics?: string;
}

/** The plugin server's port for people (chart/templates/pod/_containers.tpl). */
export const OF_PLUGIN_SERVER: StatusEndpoint = { port: 8090, status: "/status", metrics: "/metrics" };
/** Kong's status API (chart/files/status-api.lua). */
export const OF_KONG: StatusEndpoint = { port: 8100, status: "/route-table" };

const ANSWER_TIMEOUT_MS = 5_000;

/** Inside Kong what is null is left out. */
const NOTHING_SAID: ServingStatus = { version: null, loadedAt: null, findings: [], apis: {}, refused: [] };

/** Reads the pods of a release in a context. */
export function createPodReader(context: string, namespace: string, release: string, door: StatusEndpoint): PodReader {
  const forwards = new Map<string, PortForward>();
  const ask = async (pod: string): Promise<Omit<PodStatus, "name" | "isReady">> => {
    try {
      let forward = forwards.get(pod);
      if (forward?.isOpen() !== true) {
        forward = await forwardPort(context, namespace, pod, door.port);
        forwards.set(pod, forward);
      }
      const origin = `http://127.0.0.1:${forward.port}`;
      const [status, metrics] = await Promise.all([
        read(`${origin}${door.status}`),
        door.metrics === undefined ? "" : read(`${origin}${door.metrics}`),
      ]);
      const { refused, ...table } = { ...NOTHING_SAID, ...(JSON.parse(status) as Partial<ServingStatus>) };
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
