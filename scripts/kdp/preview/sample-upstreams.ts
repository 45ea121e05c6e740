// SPDX-License-Identifier: Apache-2.0

import type { ConnectTo } from "../../../kong/emulator/upstream/dial.ts";
import { upstreamsOf } from "../../../plugins/route-table/decision/compiled/upstreams.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import type { Authority, KeyPair } from "../../support/certificates.ts";
import { startChild, type Child } from "./child.ts";

/** The identity of a sample upstream: its API and its names in each cluster. The parent may send it again. */
export interface SampleIdentity {
  readonly api: string;
  readonly names: readonly { readonly cluster: string; readonly scheme: string; readonly host: string }[];
  readonly certificate: KeyPair;
}

/** The ports that a sample upstream reports once it listens. */
export interface SamplePorts {
  readonly http: number;
  readonly https: number;
}

/** Upstreams on this machine for every API of a table. */
export interface SampleUpstreams {
  /** Adapts the upstreams to a table. */
  serve(table: RouteTable): Promise<void>;
  readonly connectTo: ConnectTo;
  end(): Promise<void>;
}

interface SampleProcess {
  readonly child: Child;
  readonly ports: Promise<SamplePorts>;
}

const END_TIMEOUT_MS = 2_000;

/** Sample upstreams: one process per API, found by the names in the table. */
export function createSampleUpstreams(authority: Authority, log: (text: string) => void): SampleUpstreams {
  const processes = new Map<string, SampleProcess>();
  const ports = new Map<string, number>();
  return {
    async serve(table) {
      for (const [api, upstreams] of upstreamsOf(table)) {
        const process = processes.get(api) ?? startSample(log);
        processes.set(api, process);
        const names = upstreams.map(({ cluster, destination: { scheme, host } }) => ({ cluster, scheme, host }));
        const hosts = names.map(({ host }) => host.replace(/:[0-9]+$/, ""));
        const identity: SampleIdentity = { api, names, certificate: await authority.issue([...new Set(hosts)]) };
        process.child.process.send(identity);
        const { http, https } = await process.ports;
        upstreams.forEach(({ destination: { scheme, port } }, i) => {
          ports.set(`${hosts[i] ?? ""}:${port}`, scheme === "https" ? https : http);
        });
      }
    },
    connectTo(host, port) {
      const local = ports.get(`${host}:${port}`);
      return local === undefined ? undefined : { host: "127.0.0.1", port: local };
    },
    async end() {
      await Promise.all([...processes.values()].map(({ child }) => child.end(END_TIMEOUT_MS)));
    },
  };
}

function startSample(log: (text: string) => void): SampleProcess {
  const child = startChild("./sample-upstream", [], log);
  const ports = new Promise<SamplePorts>((resolve, reject) => {
    child.process.once("message", (message) => {
      resolve(message as SamplePorts);
    });
    void child.ended.then(() => {
      reject(new Error("a sample upstream has ended"));
    });
  });
  return { child, ports };
}
