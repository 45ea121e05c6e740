// SPDX-License-Identifier: Apache-2.0

import { appendFile, readFile, writeFile } from "node:fs/promises";
import { CommandError } from "../streams.ts";
import type { ApiReport } from "./report.ts";

/** What was asked in the run that a file has. */
export interface RunKey {
  /** The version of the table. */
  readonly table: string;
  readonly a: string;
  readonly b: string;
}

/** A file to which a run adds each API that is done, and from which the next run goes on. */
export interface Progress {
  /** The APIs that were done. */
  readonly done: ReadonlyMap<string, ApiReport>;
  readonly add: (report: ApiReport) => Promise<void>;
}

/**
 * Opens a file of progress: a line of JSON for the run, then one for each API. A last line that was cut off is dropped. APIs for which the
 * time was over are asked again.
 *
 * @throws CommandError if the file is another's, or is about another table or other clusters.
 */
export async function openProgress(file: string, key: RunKey): Promise<Progress> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return "";
    throw new CommandError(`--resume ${file} can't be read (${message}).`, { cause: error });
  });
  const [first = "", ...lines] = text.split("\n");
  const head = JSON.stringify({ kdpVerify: key });
  if (first !== "" && first !== head) {
    const what = first.startsWith('{"kdpVerify":')
      ? "is about another table or other clusters"
      : "is no file of kdp verify";
    throw new CommandError(`--resume ${file} ${what}. Take it away, or name another file.`);
  }
  const done = new Map<string, ApiReport>();
  for (const line of lines) {
    const report = parse(line);
    if (report !== undefined && !isCutShort(report)) done.set(report.api, report);
  }
  const write = async (content: string): Promise<void> => {
    await writeFile(file, content).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new CommandError(`--resume ${file} can't be written (${reason}).`, { cause: error });
    });
  };
  await write([head, ...[...done.values()].map((report) => JSON.stringify(report)), ""].join("\n"));
  return { done, add: (report) => appendFile(file, `${JSON.stringify(report)}\n`) };
}

function parse(line: string): ApiReport | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && "api" in value ? (value as ApiReport) : undefined;
  } catch {
    return undefined;
  }
}

function isCutShort({ checks }: ApiReport): boolean {
  return checks.some((check) => check.name === "reach" && check.class === "UNMEASURED");
}
