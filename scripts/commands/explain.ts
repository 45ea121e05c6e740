// SPDX-License-Identifier: Apache-2.0

import { decide } from "../../plugins/route-table/route/decide.ts";
import { compileTable } from "../../plugins/route-table/route/route-index.ts";
import { formatExplanation } from "../report/explanation.ts";
import { countFindings, formatFindings } from "../report/findings.ts";
import { CannotRun, type ExitCode, type Streams } from "../streams.ts";
import { loadTable } from "../values/load-table.ts";
import { readValuesFiles } from "../values/read-files.ts";
import type { ValuesOptions } from "./options.ts";
import { parseRequestUrl } from "./parse-url.ts";

/** What `kdp explain` was asked for. */
export interface ExplainOptions extends ValuesOptions {
  readonly json: boolean;
  readonly request: string;
  /** Request headers as `Name: value`. */
  readonly header: readonly string[];
  /** The client's address. */
  readonly client: string;
}

/** `kdp explain URL`: where a request goes and why, without a network. */
export async function explain(url: string, options: ExplainOptions, streams: Streams): Promise<ExitCode> {
  const { scheme, authority, target } = parseRequestUrl(url);
  const headers = options.header.map(parseHeader);
  const host = headers.find(([name]) => name.toLowerCase() === "host")?.[1] ?? authority;
  const files = await readValuesFiles(options.file, streams);
  const { table, findings, locate } = loadTable(files, options.set);
  if (table === undefined) {
    if (options.json) streams.out(`${JSON.stringify({ findings }, undefined, 2)}\n`);
    else streams.out(formatFindings(findings));
    streams.talk(`The table is refused: ${countFindings(findings)}. There is nothing to explain.\n`);
    return 1;
  }
  const request = { method: options.request, host, target };
  const decision = decide(compileTable(table), request);
  if (options.json) streams.out(`${JSON.stringify(decision, undefined, 2)}\n`);
  else streams.out(formatExplanation({ request, scheme, decision, table, locate }));
  return 0;
}

function parseHeader(text: string): [string, string] {
  const colon = text.indexOf(":");
  if (colon < 1) throw new CannotRun(`-H ${text}: write a header as 'Name: value'.`);
  return [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
}
