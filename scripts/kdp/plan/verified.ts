// SPDX-License-Identifier: Apache-2.0

import { readFile } from "node:fs/promises";
import { CommandError } from "../streams.ts";
import { listed } from "../text/listed.ts";
import { timeText } from "../text/time.ts";
import { CLASSES, type Class } from "../verify/report.ts";
import type { PhaseContext } from "./phase.ts";
import { verifiedFile } from "./phases/verified.ts";
import { verify } from "./shell-commands.ts";

const DAY = 86_400;
const GOOD: readonly Class[] = ["SAME", "KNOWN"];

/** The last result of `kdp verify`, as far as a plan needs it. */
export interface Verified {
  readonly verdict: string;
  /** Unix time in seconds. */
  readonly ended: number;
  /** The version of the table that was asked. */
  readonly table: string;
  /** The class of each API. */
  readonly apis: ReadonlyMap<string, Class>;
}

/**
 * Reads what `kdp verify -o FILE.json` has written.
 *
 * @throws CommandError if the file is another's.
 */
export async function readVerified(file: string): Promise<Verified> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`--verified ${file} can't be read (${reason}).`, { cause: error });
  });
  const verified = parseVerified(text);
  if (verified === undefined) {
    throw new CommandError(`--verified ${file} is no report of kdp verify. Write one with kdp verify -o verify.json.`);
  }
  return verified;
}

function parseVerified(text: string): Verified | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { format, verdict, ended, table, apis } = Object(value) as Readonly<Record<string, unknown>>;
  const time = typeof ended === "string" ? Date.parse(ended) / 1_000 : Number.NaN;
  if (format !== 1 || typeof verdict !== "string" || typeof table !== "string" || !Number.isFinite(time))
    return undefined;
  const classes = (Array.isArray(apis) ? (apis as unknown[]) : []).flatMap((each): [string, Class][] => {
    const { api, class: found } = Object(each) as { readonly api?: unknown; readonly class?: unknown };
    const known = CLASSES.find((name) => name === found);
    return typeof api === "string" && known !== undefined ? [[api, known]] : [];
  });
  return { verdict, ended: time, table, apis: new Map(classes) };
}

/**
 * The line of the Go/No-Go list about it: what it says, and why it may not count. Without a result, how to get one.
 *
 * @param version - The version of the plan's own table.
 */
export function verifiedItem(context: PhaseContext, verified: Verified | undefined, version: string): string {
  const { settings, words } = context;
  const said = words.goNoGo;
  if (verified === undefined) return said.notVerified(verify(context, verifiedFile(2)).replaceAll("`", "'"));
  const classes = settings.apis.map((api) => [api, verified.apis.get(api)] as const);
  const missing = classes.filter(([, found]) => found === undefined).map(([api]) => `\`${api}\``);
  const bad = classes.filter(([, found]) => found !== undefined && !GOOD.includes(found)).map(([api]) => `\`${api}\``);
  const totals = CLASSES.map((name) => `${name} ${classes.filter(([, found]) => found === name).length}`).join(", ");
  const isOther = verified.table !== version;
  const isOld = settings.time - verified.ended > DAY;
  const isGo = verified.verdict === "GO" && missing.length === 0 && bad.length === 0 && !isOther && !isOld;
  return [
    said.verified(isGo, timeText(verified.ended), totals),
    ...(isOld ? [said.verifiedOld] : []),
    ...(isOther ? [said.verifiedOther] : []),
    ...(missing.length > 0 ? [said.verifiedMissing(listed(missing))] : []),
    ...(bad.length > 0 ? [said.verifiedBad(listed(bad))] : []),
  ].join(" ");
}
