// SPDX-License-Identifier: Apache-2.0

import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { createServer, isIP, type AddressInfo, type Server, type Socket } from "node:net";
import type { ConnectTo } from "../../../kong/emulator/upstream/dial.ts";
import { upstreamsOf } from "../../../plugins/route-table/decision/compiled/upstreams.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import type { Scheme } from "../../../plugins/route-table/table/text/upstream-url.ts";
import { CommandError } from "../streams.ts";
import type { Authority } from "../../support/certificates.ts";
import { certificatesFor } from "./host-certificates.ts";
import { rawAnswer } from "./raw-answer.ts";
import { sampleAnswer, type StoodInFor } from "./sample-answer.ts";

/** Upstreams on this machine for every API of a table. */
export interface SampleUpstreams {
  /** Adapts the upstreams to a table. */
  serve(table: RouteTable): Promise<void>;
  readonly connectTo: ConnectTo;
  /** Ends them at once. */
  end(): Promise<void>;
}

/** One upstream of a table. */
interface Place {
  readonly scheme: Scheme;
  readonly standsFor: readonly StoodInFor[];
}

/**
 * Upstreams that say what they received, all in this process: for each host and port of the table's upstreams a port of this
 * machine. A port is all that one costs until it is called, so that thousands start in a second.
 */
export function createSampleUpstreams(authority: Authority): SampleUpstreams {
  /** By the upstream's host and port, and by the port of this machine. */
  const listeners = new Map<string, Server>();
  const places = new Map<number, Place>();
  const standsFor = (port: number): readonly StoodInFor[] => places.get(port)?.standsFor ?? [];
  const answer = sampleAnswer(standsFor);
  const http = createHttpServer(answer);
  const certificateFor = certificatesFor(
    authority,
    () => true,
    () => "localhost",
  );
  const https = createHttpsServer(
    {
      SNICallback(serverName, done) {
        certificateFor(serverName).then(
          (context) => {
            done(null, context);
          },
          (error: unknown) => {
            done(error instanceof Error ? error : new Error(String(error)));
          },
        );
      },
    },
    answer,
  );
  for (const server of [http, https]) server.on("clientError", rawAnswer(standsFor));
  const sockets = new Set<Socket>();

  const listen = async (key: string): Promise<void> => {
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.once("close", () => sockets.delete(socket));
      const scheme = places.get(socket.localPort ?? 0)?.scheme;
      (scheme === "https" ? https : http).emit("connection", socket);
    });
    listeners.set(key, server);
    await listening(server);
  };

  return {
    async serve(table) {
      const wanted = placesOf(table);
      const addresses = [...wanted.keys()].map(hostOf).filter((host) => isIP(host) !== 0);
      // A client that dials an IP address names no host.
      if (addresses.length > 0) https.setSecureContext(await authority.issue([...new Set(addresses)]));
      await Promise.all([...wanted.keys()].filter((key) => !listeners.has(key)).map(listen));
      for (const [key, place] of wanted) places.set(portOf(listeners.get(key)) ?? 0, place);
    },
    connectTo(host, port) {
      const local = portOf(listeners.get(`${withoutBrackets(host)}:${port}`));
      return local === undefined ? undefined : { host: "127.0.0.1", port: local };
    },
    async end() {
      const closed = [...listeners.values()].map((server) => new Promise((resolve) => server.close(resolve)));
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}

/** Every host and port at which upstreams of a table are. */
function placesOf(table: RouteTable): Map<string, Place> {
  const places = new Map<string, { scheme: Scheme; standsFor: StoodInFor[] }>();
  for (const [api, upstreams] of upstreamsOf(table)) {
    for (const { cluster, destination } of upstreams) {
      const { name: own, address, port, scheme } = destination;
      // With a Host header of its own, it is the address alone that leads to it.
      for (const name of new Set([own, address])) {
        const key = `${name}:${port}`;
        const place = places.get(key) ?? { scheme, standsFor: [] };
        places.set(key, place);
        place.standsFor.push({ api, cluster });
      }
    }
  }
  return places;
}

/** The host without its port, and an IPv6 address without brackets. */
function hostOf(authority: string): string {
  return withoutBrackets(authority.replace(/:[0-9]+$/, ""));
}

function withoutBrackets(host: string): string {
  return host.replace(/^\[(.*)\]$/, "$1");
}

function portOf(server: Server | undefined): number | undefined {
  return (server?.address() as AddressInfo | null | undefined)?.port;
}

async function listening(server: Server): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => {
      reject(new CommandError(`No port for a sample upstream: ${error.message}.`, { cause: error }));
    });
    server.listen(0, "127.0.0.1", resolve);
  });
}
