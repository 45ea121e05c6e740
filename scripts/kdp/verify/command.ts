// SPDX-License-Identifier: Apache-2.0

import { writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { compileTable } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { PLACEHOLDERS } from "../plan/settings.ts";
import { CommandError, type ExitCode, type Streams } from "../streams.ts";
import { countFindings, formatFindings } from "../text/findings.ts";
import { shell, shellWord } from "../text/shell-word.ts";
import { loadTable } from "../values/load-table.ts";
import { readValuesFiles } from "../values/read-files.ts";
import type { VerifyOptions } from "./options.ts";
import { openSession, prepare, type Prepared } from "./prepare.ts";
import { toJunit } from "./print/junit.ts";
import { toMarkdown } from "./print/markdown.ts";
import { changesBetween, formatVerification, progressLine } from "./print/text.ts";
import type { ReadRequests } from "./probe-request.ts";
import type { Verdict, VerifyReport } from "./report.ts";
import { readRequests } from "./requests/read-requests.ts";
import { placesIn } from "./requests/table-places.ts";
import { openProgress, type Progress } from "./resume.ts";
import { verifyAll } from "./run.ts";

const EXIT_CODES: Readonly<Record<Verdict, ExitCode>> = { GO: 0, "NO-GO": 1, UNMEASURED: 2 };

/** `kdp verify`: asks both clusters, compares, and says GO (0), NO-GO (1), or that it could not be measured (2). */
export async function verify(options: VerifyOptions, streams: Streams, signal: AbortSignal): Promise<ExitCode> {
  const kinds = [options.json, options.junit, options.markdown].filter(Boolean).length;
  if (kinds > 1)
    throw new CommandError("--json, --junit and --markdown: take one, and name files for the others with -o.");
  for (const file of options.output) formOf(file);
  const { table, findings } = loadTable(await readValuesFiles(options.file, streams), options.set);
  if (table === undefined) {
    streams.stderr(formatFindings(findings));
    streams.stderr(`The table is refused: ${countFindings(findings)}. There is nothing to verify.\n`);
    return 2;
  }
  const prepared = await prepare(table, options);
  const read = await readRequestsOf(prepared, options);
  if (options.watch) return watch(prepared, options, { streams, signal, read });
  const progress = await progressOf(prepared, options);
  const report = await runOnce(prepared, options, { streams, signal, read, progress });
  await print(report, options, streams);
  return EXIT_CODES[report.verdict];
}

interface RunContext {
  readonly streams: Streams;
  readonly signal: AbortSignal;
  readonly read: ReadRequests;
  readonly progress?: Progress | undefined;
}

async function runOnce(prepared: Prepared, options: VerifyOptions, context: RunContext): Promise<VerifyReport> {
  const { streams, signal, read, progress } = context;
  const { session, close } = openSession(prepared, options, read.requests, signal);
  const writes: Promise<void>[] = [];
  let done = progress?.done.size ?? 0;
  try {
    const report = await verifyAll(session, {
      apis: prepared.apis,
      concurrency: options.concurrency,
      earlier: progress?.done ?? new Map(),
      files: read.files,
      rollback: rollbackCommand(prepared, options),
      onApi: (api) => {
        done += 1;
        if (!options.watch) streams.stderr(progressLine(api, done, prepared.apis.length));
        if (progress !== undefined) writes.push(progress.add(api));
      },
    });
    await Promise.all(writes);
    return report;
  } finally {
    close();
  }
}

async function print(report: VerifyReport, options: VerifyOptions, { stdout }: Streams): Promise<void> {
  if (options.json) stdout(`${JSON.stringify(report, undefined, 2)}\n`);
  else if (options.junit) stdout(toJunit(report));
  else if (options.markdown) stdout(toMarkdown(report));
  else stdout(formatVerification(report));
  for (const file of options.output) {
    const text = await formOf(file)(report);
    await writeFile(file, text).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new CommandError(`-o ${file} can't be written (${reason}).`, { cause: error });
    });
  }
}

/** How a report becomes a file, by the file's ending. */
function formOf(file: string): (report: VerifyReport) => string | Promise<string> {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
  if (ending === "html") return async (report) => (await import("./page/page.ts")).verifyPage(report);
  if (ending === "json") return (report) => `${JSON.stringify(report, undefined, 2)}\n`;
  if (ending === "xml") return toJunit;
  if (ending === "md") return toMarkdown;
  if (ending === "txt") return formatVerification;
  throw new CommandError(`-o ${file}: name a file that ends with .html, .json, .xml (JUnit), .md or .txt.`);
}

async function watch(prepared: Prepared, options: VerifyOptions, context: RunContext): Promise<ExitCode> {
  const { streams, signal } = context;
  let last: VerifyReport | undefined;
  const isStopped = (): boolean => signal.aborted;
  while (!isStopped()) {
    const report = await runOnce(prepared, options, context);
    if (isStopped() && last !== undefined) break;
    streams.clearScreen?.();
    const changes = last === undefined ? "" : changesBetween(last, report);
    await print(report, options, streams);
    if (!options.json && !options.junit && !options.markdown) {
      // Without a GO the text already ends with it.
      streams.stdout(`${changes}${report.verdict === "GO" ? `The way back: ${report.rollback}\n` : ""}`);
    }
    last = report;
    await sleep(options.interval * 1_000, undefined, { signal }).catch(() => undefined);
  }
  return last === undefined ? 2 : EXIT_CODES[last.verdict];
}

function rollbackCommand(
  { places: { from } }: Prepared,
  { contextB, namespace, release, chart }: VerifyOptions,
): string {
  const there = shell`-n ${shellWord(namespace)} --kube-context ${shellWord(contextB ?? PLACEHOLDERS.contextB)}`;
  const pin = shellWord(`routeTable.pin=${from}`);
  return shell`helm upgrade ${shellWord(release)} ${shellWord(chart ?? "./chart")} ${there} --reset-then-reuse-values --set ${pin}`;
}

async function progressOf(
  { table, places, to, apis }: Prepared,
  { resume }: VerifyOptions,
): Promise<Progress | undefined> {
  if (resume === undefined) return undefined;
  const place = (given: typeof places.a): string => (given === undefined ? "" : `${given.address}:${given.port ?? ""}`);
  const key = {
    table: compileTable(table).version,
    a: `${places.from} ${place(places.a)}`,
    b: `${to} ${place(places.b)}`,
  };
  const progress = await openProgress(resume, key);
  return { ...progress, done: new Map([...progress.done].filter(([name]) => apis.includes(name))) };
}

function readRequestsOf(
  { table, apis }: Prepared,
  { requests, requestsHost, unsafe, keepHeader, keepParameter, perApi }: VerifyOptions,
): Promise<ReadRequests> {
  const unknown = unsafe.find((name) => !apis.includes(name));
  if (unknown !== undefined) throw new CommandError(`--unsafe ${unknown}: there is no such API among those asked.`);
  if (requests.length === 0) return Promise.resolve({ requests: new Map(), files: [] });
  const asked = new Set(apis);
  return readRequests(requests, {
    ...placesIn(compileTable(table), (name) => asked.has(name)),
    ...(requestsHost !== undefined && { defaultHost: requestsHost }),
    unsafe: new Set(unsafe),
    keepHeaders: new Set(keepHeader.map((name) => name.toLowerCase())),
    keepParameters: new Set(keepParameter),
    perApi,
  });
}
