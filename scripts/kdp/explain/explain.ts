// SPDX-License-Identifier: Apache-2.0

import { decideLocated, locate as locateRequest } from "../../../plugins/route-table/decision/decide.ts";
import type { Circumstances } from "../../../plugins/route-table/decision/request.ts";
import { compileTable } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { formatExplanation } from "./explanation.ts";
import { countFindings, formatFindings } from "../text/findings.ts";
import { CommandError, type ExitCode, type Streams } from "../streams.ts";
import { loadTable } from "../values/load-table.ts";
import { readValuesFiles } from "../values/read-files.ts";
import type { ValuesOptions } from "../values/options.ts";
import { parseTime } from "../values/parse-time.ts";
import { toJson } from "./byte-text.ts";
import { parseRequest, type RequestOptions } from "./parse-request.ts";

/** The options of `kdp explain`. */
export interface ExplainOptions extends ValuesOptions, RequestOptions {
  readonly json: boolean;
  /** A day or a time; the default is now. */
  readonly at?: string;
  /** Clusters that count as unhealthy. */
  readonly unhealthy: readonly string[];
}

/** `kdp explain URL`: prints where a request goes and why, without a network. */
export async function explain(url: string, options: ExplainOptions, streams: Streams): Promise<ExitCode> {
  const { request, scheme } = parseRequest(url, options);
  const files = await readValuesFiles(options.file, streams);
  const { table, findings, locate } = loadTable(files, options.set);
  if (table === undefined) {
    if (options.json) streams.stdout(`${JSON.stringify({ findings }, undefined, 2)}\n`);
    else streams.stdout(formatFindings(findings));
    streams.stderr(`The table is refused: ${countFindings(findings)}. There is nothing to explain.\n`);
    return 1;
  }
  const index = compileTable(table);
  const circumstances = circumstancesOf(options, Object.keys(table.clusters));
  const located = locateRequest(index, request);
  const decision = decideLocated(index, located, request, circumstances);
  const withoutHeaders = decideLocated(index, located, { ...request, headers: {} }, circumstances);
  const { time } = circumstances;
  const explained = {
    request,
    scheme,
    located,
    decision,
    withoutHeaders,
    time,
    unhealthy: options.unhealthy,
    table,
    index,
    locate,
  };
  if (options.json) streams.stdout(`${toJson(decision)}\n`);
  else streams.stdout(formatExplanation(explained));
  return 0;
}

function circumstancesOf({ at, unhealthy }: ExplainOptions, clusters: readonly string[]): Circumstances {
  const time = at === undefined ? Date.now() / 1_000 : parseTime(at);
  const unknown = unhealthy.find((cluster) => !clusters.includes(cluster));
  if (unknown !== undefined) {
    throw new CommandError(`--unhealthy ${unknown}: the table has no such cluster, only ${clusters.join(", ")}.`);
  }
  return { time, random: Math.random(), isHealthy: (_, cluster) => !unhealthy.includes(cluster) };
}
