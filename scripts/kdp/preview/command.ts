// SPDX-License-Identifier: Apache-2.0

import { readFile } from "node:fs/promises";
import type { ConnectTo } from "../../../kong/emulator/upstream/dial.ts";
import { compileTable } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { decide } from "../../../plugins/route-table/decision/decide.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { startPreview, type Preview, type PreviewSettings } from "./preview.ts";
import { formatRefused, formatReplaced, formatUnreadable, inForceOf, type InForce } from "./reload.ts";
import { watchFiles } from "./watch.ts";
import { parseTime } from "../values/parse-time.ts";
import { countFindings, formatFindings } from "../text/findings.ts";
import { curlLines, formatPreviewedApis } from "../text/served-apis.ts";
import { CommandError, type ExitCode, type Streams } from "../streams.ts";
import { loadTable, type LoadedTable } from "../values/load-table.ts";
import { DEFAULT_VALUES_FILE, readValuesFiles } from "../values/read-files.ts";
import type { ValuesOptions } from "../values/options.ts";

/** The options of `kdp preview`. */
export interface PreviewOptions extends ValuesOptions {
  readonly json: boolean;
  readonly host: string;
  readonly port: number;
  readonly sample: boolean;
  readonly requestBuffering: boolean;
  /** `HOST:PORT:ADDRESS:PORT`, as in curl. */
  readonly connectTo: readonly string[];
  /** Files with authorities for upstreams' certificates, besides the system's. */
  readonly ca: readonly string[];
  /** The day or time at which the preview's clock begins; the default is now. */
  readonly at?: string;
}

/** `kdp preview`: serves the table on this machine until the signal, and reloads changed files. */
export async function preview(options: PreviewOptions, streams: Streams, signal: AbortSignal): Promise<ExitCode> {
  const load = async (): Promise<LoadedTable> => loadTable(await readValuesFiles(options.file, streams), options.set);
  const { table, findings } = await load();
  if (findings.length > 0) streams.stderr(formatFindings(findings));
  if (table === undefined) {
    streams.stderr(`The table is refused: ${countFindings(findings)}. Nothing is served.\n`);
    return 1;
  }
  const settings: PreviewSettings = {
    ...options,
    clockOffset: options.at === undefined ? 0 : parseTime(options.at) - Date.now() / 1_000,
    connectTo: parseConnectTo(options.connectTo),
    upstreamCa: await Promise.all(options.ca.map(readCertificates)),
    log: streams.stderr,
  };
  let running: Preview;
  try {
    running = await startPreview(table, settings, signal);
  } catch (error) {
    if (signal.aborted) return 0;
    throw error;
  }
  try {
    let inForce = inForceOf(table, findings);
    announce(table, inForce, options, running, streams);
    await watchFiles(watchedFiles(options.file), signal, async () => {
      const next = await load().catch(formatUnreadable);
      if (typeof next === "string") {
        streams.stderr(next);
      } else if (next.table === undefined) {
        streams.stderr(formatRefused(next));
      } else {
        await running.replace(next.table);
        const now = inForceOf(next.table, next.findings);
        streams.stderr(formatReplaced(inForce, now, streams.columns));
        inForce = now;
      }
    });
  } finally {
    await running.end();
  }
  return 0;
}

function announce(
  table: RouteTable,
  { apis, missing }: InForce,
  options: PreviewOptions,
  { port, caFile }: Preview,
  streams: Streams,
): void {
  const index = compileTable(table);
  const time = options.at === undefined ? Date.now() / 1_000 : parseTime(options.at);
  const isServed = (host: string): boolean =>
    decide(index, { method: "GET", host, target: "/hello" }, { time, random: 0, isHealthy: () => true }).exit === null;
  const curls = curlLines(apis, options.host, port, caFile, isServed);
  if (options.json) {
    streams.stdout(`${JSON.stringify({ url: `https://${options.host}:${port}`, ca: caFile, apis, curl: curls })}\n`);
    return;
  }
  const files = watchedFiles(options.file).join(", ");
  streams.stdout(`\n${formatPreviewedApis(apis, streams.columns)}\n`);
  streams.stdout(`Try:\n${curls.map((line) => `  ${line}\n`).join("")}\n`);
  streams.stderr(
    `Serving ${files} at https://${options.host}:${port}: a preview for this machine, production is Kong.\n`,
  );
  streams.stderr(`A change of the file is in force within a second. Ctrl-C ends everything.\n${missing.join("")}`);
}

function watchedFiles(files: readonly string[]): readonly string[] {
  return files.length > 0 ? files.filter((file) => file !== "-") : [DEFAULT_VALUES_FILE];
}

function parseConnectTo(rules: readonly string[]): ConnectTo {
  const targets = new Map(
    rules.map((rule) => {
      const [, from = "", host = "", port = ""] = /^(.+:[0-9]+):([^:]+|\[.+\]):([0-9]+)$/.exec(rule) ?? [];
      if (from === "") throw new CommandError(`--connect-to ${rule}: write it as HOST:PORT:ADDRESS:PORT.`);
      return [from, { host: host.replace(/^\[(.*)\]$/, "$1"), port: Number(port) }];
    }),
  );
  return (host, port) => targets.get(`${host}:${port}`);
}

async function readCertificates(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new CommandError(`--ca ${file} can't be read (${error instanceof Error ? error.message : String(error)}).`);
  }
}
