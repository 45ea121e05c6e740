// SPDX-License-Identifier: Apache-2.0

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { CommandError } from "../../streams.ts";

const run = promisify(execFile);
const GIT_TIMEOUT_MS = 30_000;
const MOST_OUTPUT = 256 * 1_024 * 1_024;

/** A file at a revision of a git repository, as `REV:path` names it. */
export interface GitFile {
  /** Empty for the index (what is staged). */
  readonly revision: string;
  /** From the repository's root; from the current folder where it begins with `./` or `../`. */
  readonly path: string;
}

/** Parses `REV:path`; undefined for a text without a colon, or without a path behind it. */
export function parseGitFile(text: string): GitFile | undefined {
  const colon = text.indexOf(":");
  if (colon === -1 || colon === text.length - 1) return undefined;
  return { revision: text.slice(0, colon), path: text.slice(colon + 1) };
}

/**
 * Reads a file at a revision, with `git show`. The names are arguments of git itself; no shell reads them.
 *
 * @param folder - The folder in whose repository git looks.
 * @throws CommandError with what to do, if git can't read it.
 */
export async function readGitFile({ revision, path }: GitFile, folder: string): Promise<Uint8Array> {
  const name = `${revision}:${path}`;
  // git would take it for an option.
  if (revision.startsWith("-")) throw new CommandError(`${name}: no revision begins with a hyphen. Write REV:path.`);
  const args = ["--no-pager", "show", "--no-textconv", "--end-of-options", name];
  try {
    // The reasons below are git's own words, in English.
    const where = { cwd: folder, timeout: GIT_TIMEOUT_MS, env: { ...process.env, LC_ALL: "C" } };
    const { stdout: kind } = await run("git", ["cat-file", "-t", name], where);
    if (kind.trim() !== "blob") throw new CommandError(`${name} is a folder. Name a values file in it.`);
    const { stdout } = await run("git", args, { ...where, maxBuffer: MOST_OUTPUT, encoding: "buffer" });
    return stdout;
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${name} can't be read: ${reasonOf(error, revision, path)}`, { cause: error });
  }
}

function reasonOf(error: unknown, revision: string, path: string): string {
  const {
    code,
    stderr = "",
    message,
  } = error as {
    readonly code?: unknown;
    readonly stderr?: string | Uint8Array;
    readonly message: string;
  };
  if (code === "ENOENT") return "git is not installed. Install it, or name a file instead of a revision.";
  const said = (typeof stderr === "string" ? stderr : Buffer.from(stderr).toString()).trim();
  const [line = ""] = (said === "" ? message : said).split("\n");
  if (/not a git repository/i.test(said)) {
    return "this folder is in no git repository. Run kdp inside one, or name a file; a file with a colon is written ./NAME.";
  }
  if (/does not exist|exists on disk, but not in|is in the index, but not|not in the (?:index|working)/i.test(said)) {
    return `there is no ${path} in ${revision === "" ? "the index" : revision}. A path counts from the repository's root; write ./${path} for one from here.`;
  }
  if (/invalid object name|unknown revision|bad revision|not a valid object name/i.test(said)) {
    return `there is no revision ${revision}. Fetch it first (git fetch origin ${revision}; in GitHub Actions, checkout with fetch-depth: 0).`;
  }
  return `${line.replace(/[.]$/, "")}.`;
}
