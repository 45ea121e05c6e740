// SPDX-License-Identifier: Apache-2.0

import { decide } from "../../../plugins/route-table/decision/decide.ts";
import type { Circumstances, Request } from "../../../plugins/route-table/decision/request.ts";
import { compileTable } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { formatExplanation } from "./explanation.ts";
import { countFindings, formatFindings } from "../text/findings.ts";
import { CommandError, type ExitCode, type Streams } from "../streams.ts";
import { loadTable } from "../values/load-table.ts";
import { readValuesFiles } from "../values/read-files.ts";
import type { ValuesOptions } from "../values/options.ts";
import { parseTime } from "../values/parse-time.ts";
import { parseRequestUrl } from "./parse-url.ts";

/** The options of `kdp explain`. */
export interface ExplainOptions extends ValuesOptions {
  readonly json: boolean;
  readonly request: string;
  /** Request headers as `Name: value`. */
  readonly header: readonly string[];
  /** The client's address. */
  readonly client: string;
  readonly consumer?: string;
  /** The server name of an HTTP/2 connection. */
  readonly serverName?: string;
  /** A day or a time; the default is now. */
  readonly at?: string;
  /** Clusters that count as unhealthy. */
  readonly unhealthy: readonly string[];
}

/** `kdp explain URL`: prints where a request goes and why, without a network. */
export async function explain(url: string, options: ExplainOptions, streams: Streams): Promise<ExitCode> {
  const { scheme, authority, target } = parseRequestUrl(url);
  const headers = options.header.map(parseHeader);
  const host = headers.find(([name]) => name.toLowerCase() === "host")?.[1] ?? authority;
  const files = await readValuesFiles(options.file, streams);
  const { table, findings, locate } = loadTable(files, options.set);
  if (table === undefined) {
    if (options.json) streams.stdout(`${JSON.stringify({ findings }, undefined, 2)}\n`);
    else streams.stdout(formatFindings(findings));
    streams.stderr(`The table is refused: ${countFindings(findings)}. There is nothing to explain.\n`);
    return 1;
  }
  const request = requestOf(options, host, target, headers);
  const index = compileTable(table);
  const decision = decide(index, request, circumstancesOf(options, Object.keys(table.clusters)));
  if (options.json) streams.stdout(`${JSON.stringify(decision, undefined, 2)}\n`);
  else streams.stdout(formatExplanation({ request, scheme, decision, table, index, locate }));
  return 0;
}

function requestOf(
  { request: method, client, consumer, serverName }: ExplainOptions,
  host: string,
  target: string,
  headers: readonly [string, string][],
): Request {
  const byName = new Map<string, string[]>();
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), value]);
  }
  const joined = [...byName].map(([name, values]) => [name, values.join(name === "cookie" ? "; " : ", ")] as const);
  return {
    method,
    host,
    target,
    client,
    headers: Object.fromEntries(joined),
    ...(consumer !== undefined && { consumer }),
    ...(serverName !== undefined && { serverName, isHttp2: true }),
  };
}

function circumstancesOf({ at, unhealthy }: ExplainOptions, clusters: readonly string[]): Circumstances {
  const time = at === undefined ? Date.now() / 1_000 : parseTime(at);
  const unknown = unhealthy.find((cluster) => !clusters.includes(cluster));
  if (unknown !== undefined) {
    throw new CommandError(`--unhealthy ${unknown}: the table has no such cluster, only ${clusters.join(", ")}.`);
  }
  return { time, random: Math.random(), isHealthy: (_, cluster) => !unhealthy.includes(cluster) };
}

function parseHeader(text: string): [string, string] {
  const colon = text.indexOf(":");
  if (colon < 1) throw new CommandError(`-H ${text}: write a header as 'Name: value'.`);
  return [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
}
