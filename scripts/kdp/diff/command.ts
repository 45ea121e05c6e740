// SPDX-License-Identifier: Apache-2.0

import { readFile } from "node:fs/promises";
import { CommandError, type ExitCode, type Streams } from "../streams.ts";
import { toJson } from "../explain/byte-text.ts";
import { countFindings, formatFindings } from "../text/findings.ts";
import { decodeText } from "../values/decode-text.ts";
import { parseTime } from "../values/parse-time.ts";
import { judge, parseAnnouncements, type Announcement, type Judged } from "./allow.ts";
import { toMarkdown } from "./print/markdown.ts";
import { formatReport, summaryOf } from "./print/text.ts";
import { TITLES } from "./print/words.ts";
import { listed } from "../text/listed.ts";
import { makeReport, type Report, type RightSide } from "./report.ts";
import { readSide, type NamedSide, type ReadSide, type ReleaseOptions } from "./sides/side.ts";

/** The options of `kdp diff`. */
export interface DiffOptions extends ReleaseOptions {
  /** Further files of each side, over the first. */
  readonly old: readonly string[];
  readonly new: readonly string[];
  /** `--set` arguments, over the new side. */
  readonly set: readonly string[];
  readonly chart?: string;
  /** From when on; the default is now. */
  readonly at?: string;
  readonly json: boolean;
  readonly markdown: boolean;
  readonly failOnChange: boolean;
  /** A file of announced changes. */
  readonly allow?: string;
}

/** `kdp diff OLD NEW`: prints which requests change, with proof. Exits with 1 only where a change was asked to be a failure. */
export async function diff(operands: readonly string[], options: DiffOptions, streams: Streams): Promise<ExitCode> {
  if (options.json && options.markdown) throw new CommandError("--json and --markdown: take one of them out.");
  const [oldName, newName] = sidesOf(operands, options);
  const announced = options.allow === undefined ? undefined : await readAnnouncements(options.allow);
  const old = await readSide(oldName, options, streams);
  const changed = await readSide(newName, options, streams);
  const sides = [old, changed].map((side) => rightSide(side, streams));
  const [from, to] = sides;
  if (from === undefined || to === undefined) return 2;
  const now = options.at === undefined ? Math.floor(Date.now() / 1_000) : parseTime(options.at);
  const report = makeReport(from, to, now, options.at !== undefined);
  const judged = judge(report, announced ?? [], now);
  print(report, judged, announced !== undefined, options, streams);
  const changes = announced === undefined ? report.sets.length + report.others.length : judged.unannounced.length;
  return (options.failOnChange || announced !== undefined) && changes > 0 ? 1 : 0;
}

function sidesOf(operands: readonly string[], options: DiffOptions): readonly [NamedSide, NamedSide] {
  const [first, second, third] = operands;
  if (third !== undefined || (first !== undefined && second === undefined)) {
    throw new CommandError("name two sides: kdp diff OLD NEW. Further files of a side are --old FILE and --new FILE.");
  }
  const old = [...(first === undefined ? [] : [first]), ...options.old];
  const changed = [...(second === undefined ? [] : [second]), ...options.new];
  if (old.length === 0 || changed.length === 0) {
    throw new CommandError(
      "name two sides: kdp diff OLD NEW, such as kdp diff main:chart/values.yaml chart/values.yaml.",
    );
  }
  if ([...old, ...changed].filter((name) => name === "-").length > 1) {
    throw new CommandError("- is named twice, and standard input can be read once. Write one of them to a file.");
  }
  return [
    { files: old, sets: [] },
    { files: changed, sets: options.set },
  ];
}

/** A side with a right table; else its findings are printed. */
function rightSide(side: ReadSide, { stderr }: Streams): RightSide | undefined {
  const { table, findings, name } = side;
  if (table !== undefined) return { ...side, table };
  stderr(formatFindings(findings));
  stderr(`The table of ${name} is refused: ${countFindings(findings)}. There is nothing to compare.\n`);
  return undefined;
}

async function readAnnouncements(file: string): Promise<Announcement[]> {
  const bytes = await readFile(file).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`--allow ${file} can't be read (${reason}).`, { cause: error });
  });
  const { text, problem } = decodeText(bytes, file);
  if (problem !== undefined) {
    throw new CommandError(`--allow ${file}:${problem.place.line}: ${problem.message} ${problem.remedy ?? ""}`.trim());
  }
  return parseAnnouncements(text, file);
}

function print(
  report: Report,
  { unannounced, remarks }: Judged,
  isJudged: boolean,
  options: DiffOptions,
  streams: Streams,
): void {
  const { stdout, stderr } = streams;
  if (options.json) stdout(`${toJson({ ...report, ...(isJudged && { unannounced, remarks }) })}\n`);
  else if (options.markdown) stdout(toMarkdown(report));
  else stdout(formatReport(report));
  if (!options.json) stderr(summaryOf(report));
  if (!isJudged) return;
  for (const remark of remarks) stderr(`${remark}\n`);
  for (const { kind, names, hosts } of unannounced) {
    const apis = names.length === 0 ? "all APIs" : listed(names);
    stderr(
      `Not announced: ${TITLES[kind]} (what: ${kind}) of ${apis}${hosts.length === 0 ? "" : `, on ${listed(hosts)}`}.\n`,
    );
  }
}
