// SPDX-License-Identifier: Apache-2.0

import { CommandError } from "../../streams.ts";
import type { ReadRequestsOptions } from "../probe-request.ts";
import { readHar } from "./document/har.ts";
import { readOpenApi } from "./document/openapi.ts";
import { isOpenApi, readDocument } from "./document/read-document.ts";
import { formOf } from "./kind.ts";
import { parseLine } from "./line/parse-line.ts";
import { bytesIn, readLines } from "./lines.ts";
import { quoted } from "./quote.ts";
import type { Reading, Recorded } from "./recorded.ts";

/** What a file has. */
export interface FileContents {
  /** The number of requests by what they were read from. */
  readonly forms: ReadonlyMap<string, number>;
  readonly notUnderstood: number;
  /** The first few of these, each with its place. */
  readonly examples: readonly string[];
  /** What is understood and is no request. */
  readonly others: number;
}

/** So much decides what a file is. */
const BEGINNING = 64 * 1_024;
const MOST_EXAMPLES = 5;
const UTF8_MARK = "\ufeff";

/**
 * Reads one file and calls `visit` with each request and its place, such as `access.log:17`.
 *
 * @throws CommandError if it can't be read, or is a broken document.
 */
export async function readFileRequests(
  file: string,
  options: ReadRequestsOptions,
  visit: (recorded: Recorded, from: string) => void,
): Promise<FileContents> {
  const chunks = bytesIn(file);
  const beginning = await beginningOf(chunks);
  const tally = new Tally(visit);
  const form = formOf(beginning);
  const all = following(beginning, chunks);
  if (form === "utf-16") {
    await chunks.return(undefined);
    throw new CommandError(
      `--requests ${file}: it is UTF-16. Save it as UTF-8: iconv -f UTF-16 -t UTF-8 FILE > NEW_FILE.`,
    );
  }
  if (form === "lines") await readAsLines(all, file, tally);
  else await readAsDocument(all, form, file, options, tally);
  return tally;
}

async function readAsLines(chunks: AsyncIterable<Buffer>, file: string, tally: Tally): Promise<void> {
  await readLines(chunks, {
    line(line, number) {
      const text = number === 1 && line.startsWith(UTF8_MARK) ? line.slice(1) : line;
      tally.add(parseLine(text), file, number, text);
    },
    tooLong(beginning, number) {
      tally.addProblem(`${file}:${number}: longer than 256 KiB: ${quoted(beginning)}`);
    },
  });
}

async function readAsDocument(
  chunks: AsyncIterable<Buffer>,
  form: "json" | "yaml",
  file: string,
  options: ReadRequestsOptions,
  tally: Tally,
): Promise<void> {
  const document = await readDocument(chunks, form, file);
  if (isOpenApi(document, file)) {
    const isKnown = (host: string | undefined, target: string): boolean => {
      const called = host ?? options.defaultHost;
      return called !== undefined && options.apiOf(called, target) !== undefined;
    };
    for (const { operation, recorded, missing = "" } of readOpenApi(document, isKnown)) {
      if (recorded === undefined) tally.addProblem(`${operation} of ${file}: ${missing}`);
      else tally.addRequest(recorded, `${operation} of ${file}`);
    }
    return;
  }
  const entries = readHar(document);
  if (entries === undefined) {
    throw new CommandError(
      `--requests ${file}: it is one document of JSON, and neither a HAR (log.entries) nor OpenAPI (openapi: 3…). If it is a log, it needs one object on each line.`,
    );
  }
  for (const [i, reading] of entries.entries()) tally.add(reading, `${file} entry `, i + 1, "");
}

/** Counts what a file has. */
class Tally implements FileContents {
  readonly forms = new Map<string, number>();
  readonly examples: string[] = [];
  notUnderstood = 0;
  others = 0;
  private readonly visit: (recorded: Recorded, from: string) => void;

  constructor(visit: (recorded: Recorded, from: string) => void) {
    this.visit = visit;
  }

  add(reading: Reading, file: string, number: number, line: string): void {
    const place = (): string => (file.endsWith(" ") ? `${file}${number}` : `${file}:${number}`);
    if (reading.kind === "request") this.addRequest(reading.recorded, place());
    else if (reading.kind === "no-request") this.others += 1;
    else if (reading.kind === "not-understood") this.addProblem(line === "" ? place() : `${place()}: ${quoted(line)}`);
  }

  addRequest(recorded: Recorded, from: string): void {
    this.forms.set(recorded.form, (this.forms.get(recorded.form) ?? 0) + 1);
    this.visit(recorded, from);
  }

  addProblem(text: string): void {
    this.notUnderstood += 1;
    if (this.examples.length < MOST_EXAMPLES) this.examples.push(text);
  }
}

async function beginningOf(chunks: AsyncGenerator<Buffer>): Promise<Buffer> {
  let beginning = Buffer.alloc(0);
  while (beginning.length < BEGINNING) {
    const next = await chunks.next();
    if (next.done === true) break;
    beginning = Buffer.concat([beginning, next.value]);
  }
  return beginning;
}

async function* following(beginning: Buffer, chunks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (beginning.length > 0) yield beginning;
  yield* chunks;
}
