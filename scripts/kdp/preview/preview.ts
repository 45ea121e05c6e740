// SPDX-License-Identifier: Apache-2.0

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { matchRequest } from "../../../plugins/route-table/decision/match.ts";
import { compileTable, type RouteIndex } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import type { EmulatorConfig } from "../../../kong/emulator/config.ts";
import { deadEndRoute } from "../../../kong/emulator/dead-end.ts";
import type { ConnectTo } from "../../../kong/emulator/upstream/dial.ts";
import { createEmulator } from "../../../kong/emulator/emulator.ts";
import { listen } from "../../../kong/emulator/client/listen.ts";
import { CommandError } from "../streams.ts";
import { createAuthority } from "../../support/certificates.ts";
import { certificatesFor } from "./host-certificates.ts";
import { superviseServer } from "./plugin-server.ts";
import { createRunFolder } from "./run-folder.ts";
import { createSampleUpstreams } from "./sample-upstreams.ts";

/** The settings of a preview. */
export interface PreviewSettings {
  readonly host: string;
  /** 0 means any free port. */
  readonly port: number;
  /** Whether to start upstreams on this machine for every API. */
  readonly sample: boolean;
  /** Whether a request body is read completely before it goes to the upstream, as Kong does by default. */
  readonly requestBuffering: boolean;
  readonly connectTo: ConnectTo;
  /** Authorities in PEM for upstreams' certificates, besides the system's. */
  readonly upstreamCa: readonly string[];
  /** Seconds by which the plugin's clock is ahead, for a rehearsal of the table's dates. */
  readonly clockOffset: number;
  /** Receives messages while the preview runs. */
  readonly log: (text: string) => void;
}

/** A table that is served on this machine. */
export interface Preview {
  readonly port: number;
  /** The file with the certificate authority that clients must trust. */
  readonly caFile: string;
  /** Puts another table in force; running requests finish by the old one. */
  replace(table: RouteTable): Promise<void>;
  /** Lets requests finish, then stops every process and removes the files. */
  end(): Promise<void>;
}

type CleanUp = () => void | Promise<void>;

/** Milliseconds that requests under way have to finish in. */
const CLOSING_GRACE = 500;

/**
 * Serves a checked table with the real plugin server behind the emulator. Resolves when it is ready.
 *
 * @param signal - Ends the start.
 * @throws CommandError where it can't be served; the signal's reason where that ends the start. Nothing is left then.
 */
export async function startPreview(
  initial: RouteTable,
  settings: PreviewSettings,
  signal: AbortSignal,
): Promise<Preview> {
  const cleanUps: CleanUp[] = [];
  const end = async (): Promise<void> => {
    for (const cleanUp of cleanUps.reverse().splice(0)) await cleanUp();
  };
  try {
    return { ...(await start(initial, settings, cleanUps, signal)), end };
  } catch (error) {
    await end();
    throw error;
  }
}

async function start(
  initial: RouteTable,
  { host, port, sample, requestBuffering, connectTo, upstreamCa, clockOffset, log }: PreviewSettings,
  cleanUps: CleanUp[],
  signal: AbortSignal,
): Promise<Omit<Preview, "end">> {
  const folder = await createRunFolder();
  cleanUps.push(() => folder.remove());
  const authority = await createAuthority("ddd-int-kdp preview");
  const caFile = join(folder.path, "ca.pem");
  await writeFile(caFile, authority.cert);

  const upstreams = sample ? createSampleUpstreams(authority) : undefined;
  if (upstreams !== undefined) cleanUps.push(() => upstreams.end());
  const pluginSocket = join(folder.path, "s");
  // Health checks are off: they would dial the upstreams' real names, where the emulator may dial others.
  const environment = { KDP_CLOCK_OFFSET: `${clockOffset}`, KDP_HEALTH_CHECKS: "off" };
  const pluginServer = await superviseServer(pluginSocket, environment, log, signal);
  cleanUps.push(() => pluginServer.end());
  await upstreams?.serve(initial);
  signal.throwIfAborted();

  let table = initial;
  let index: RouteIndex = compileTable(initial);
  const emulator = createEmulator({
    config: emulatorConfig(table, requestBuffering),
    pluginSocket,
    routerFlavor: "traditional_compatible",
    connectTo: (name, dialledPort) => connectTo(name, dialledPort) ?? upstreams?.connectTo(name, dialledPort),
    upstreamCa: [...rootCertificates, ...upstreamCa, ...(sample ? [authority.cert] : [])],
    log: (message) => {
      log(`${message}\n`);
    },
  });
  cleanUps.push(() => {
    emulator.close();
  });
  const isServed = (name: string): boolean => matchRequest(index, name, "/").kind !== "unknown-host";
  const listening = await listen(emulator, {
    host,
    port,
    isTrusted: () => false,
    certificateFor: certificatesFor(authority, isServed, () => table.shortHosts[0] ?? "localhost"),
  }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${host}, port ${port}: ${reason}. Choose another port with --port; 0 is any free one.`, {
      cause: error,
    });
  });
  cleanUps.push(() => listening.close(CLOSING_GRACE));
  return {
    port: listening.port,
    caFile,
    async replace(next) {
      await upstreams?.serve(next);
      index = compileTable(next);
      table = next;
      emulator.reconfigure(emulatorConfig(next, requestBuffering));
    },
  };
}

function emulatorConfig(table: RouteTable, requestBuffering: boolean): EmulatorConfig {
  return {
    routes: [deadEndRoute(requestBuffering)],
    upstreams: [],
    plugins: [{ id: "route-table", name: "route-table", config: { nativeRoutes: false, companion: true, ...table } }],
    hasCompanion: true,
    refusesUndecided: true,
  };
}
