// SPDX-License-Identifier: Apache-2.0

import type { TableStatus } from "../../plugins/route-table/tables.ts";
import { get } from "../clusters/get.ts";
import { forwardPort, type PortForward } from "./port-forward.ts";
import { requestCounts, type RequestCounts } from "./request-counts.ts";

/** What one pod says of the table that it serves. */
export interface PodStatus {
  readonly name: string;
  readonly isReady: boolean;
  /** Undefined where its plugin server can't be asked. */
  readonly table: TableStatus | undefined;
  readonly requests: RequestCounts;
}

/** Asks the pods of a release, again and again over the same connections. */
export interface PodReader {
  read(): Promise<PodStatus[]>;
  end(): void;
}

/** The plugin server's port for people (chart/templates/_containers.tpl). */
const PORT = 8090;
const PATIENCE = 5_000;

/** Reads the pods of a release in a context; `isAsked` is false where no plugin server stands beside Kong. */
export function createPodReader(context: string, namespace: string, release: string, isAsked: boolean): PodReader {
  const forwards = new Map<string, PortForward>();
  const ask = async (pod: string): Promise<Pick<PodStatus, "table" | "requests">> => {
    try {
      let forward = forwards.get(pod);
      if (forward?.isOpen() !== true) {
        forward = await forwardPort(context, namespace, pod, PORT);
        forwards.set(pod, forward);
      }
      const [status, metrics] = await Promise.all(
        ["status", "metrics"].map((path) =>
          fetch(`http://127.0.0.1:${forward.port}/${path}`, { signal: AbortSignal.timeout(PATIENCE) }),
        ),
      );
      return {
        table: (await status?.json()) as TableStatus,
        requests: requestCounts((await metrics?.text()) ?? ""),
      };
    } catch {
      forwards.get(pod)?.end();
      forwards.delete(pod);
      return { table: undefined, requests: new Map() };
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
          const told = isAsked ? await ask(name) : { table: undefined, requests: new Map() };
          return { name, isReady: ready, ...told };
        }),
      );
    },
    end() {
      for (const forward of forwards.values()) forward.end();
    },
  };
}
