// SPDX-License-Identifier: Apache-2.0

import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from "yaml";
import { parseDate } from "../../../plugins/route-table/table/text/date.ts";
import { closest } from "../../../plugins/route-table/table/schema/closest-name.ts";
import { CommandError } from "../streams.ts";
import { dayOrTime } from "../text/time.ts";
import { COMPARISON_RULES, isListed } from "./comparison-rules.ts";
import type { KnownReason } from "./report.ts";

/** One known difference: what may differ, of which APIs, until when, and why. */
export interface KnownDifference {
  /** As `Difference.where` or the name of a check; `*` at the end stands for any text. */
  readonly what: string;
  /** Names of APIs; `*` for all. */
  readonly apis: readonly string[];
  /** Unix time in seconds. */
  readonly until: number;
  readonly why: string;
  /** Where it stands, as `file:line`. */
  readonly place: string;
}

/** The known differences of a file, and which of them have been used. */
export interface Known {
  /** The entry that allows a difference now; a sentence about one that allowed it and is past. */
  readonly allows: (api: string, what: string) => { readonly reason?: KnownReason; readonly past?: string };
  /** Sentences about entries that are past, or that nothing matched. */
  readonly remarks: () => string[];
}

const FIELDS = ["what", "apis", "until", "why"];
const FORM = 'Write a list of {what: "header:x-powered-by", apis: [api01], until: 2027-04-01, why: "…"}.';
const ALL = "*";

/**
 * Reads known differences: a YAML list.
 *
 * @throws CommandError with file, line and what to write, for a file that is not that.
 */
export function parseKnown(text: string, file: string): KnownDifference[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const at = (node: unknown): string =>
    `${file}:${Math.max(lines.linePos((node as Node | null)?.range?.[0] ?? 0).line, 1)}`;
  const [error] = document.errors;
  if (error !== undefined) {
    throw new CommandError(
      `${file}:${lines.linePos(error.pos[0]).line}: ${error.message.split("\n")[0] ?? ""} ${FORM}`,
    );
  }
  if (document.contents === null) return [];
  if (!isSeq(document.contents)) throw new CommandError(`${at(document.contents)}: the file is no list. ${FORM}`);
  return document.contents.items.map((item) => {
    const place = at(item);
    if (!isMap(item)) throw new CommandError(`${place}: the entry is no map. ${FORM}`);
    const fields = new Map<string, readonly string[]>();
    for (const { key, value } of item.items) {
      const name = String(isScalar(key) ? key.value : key);
      if (!FIELDS.includes(name)) {
        throw new CommandError(`${at(key)}: there is no field ${name}, only ${FIELDS.join(", ")}.${didYouMean(name)}`);
      }
      fields.set(name, textsOf(value));
    }
    return entryOf(fields, place);
  });
}

function textsOf(node: unknown): string[] {
  if (isSeq(node)) return node.items.flatMap(textsOf);
  const value = isScalar(node) ? node.value : undefined;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? [String(value)] : [];
}

function entryOf(fields: ReadonlyMap<string, readonly string[]>, place: string): KnownDifference {
  for (const field of FIELDS) {
    const texts = fields.get(field) ?? [];
    if (texts.every((text) => text.trim() === ""))
      throw new CommandError(`${place}: the entry has no ${field}. ${FORM}`);
    if (field !== "apis" && texts.length > 1) throw new CommandError(`${place}: ${field} is a list. ${FORM}`);
  }
  const [what = "", until = "", why = ""] = ["what", "until", "why"].map((field) => fields.get(field)?.[0]);
  const time = parseDate(until);
  if (time === undefined) {
    throw new CommandError(
      `${place}: until: ${until} is no day such as 2027-04-01 and no time such as 2027-04-01T18:00:00Z.`,
    );
  }
  return { what: what.trim(), apis: fields.get("apis") ?? [], until: time, why: why.trim(), place };
}

function didYouMean(name: string): string {
  const near = closest(name, FIELDS);
  return near === undefined ? "" : ` Did you mean ${near}?`;
}

/**
 * @param now - Unix time in seconds.
 */
export function createKnown(entries: readonly KnownDifference[], now: number): Known {
  const used = new Set<KnownDifference>();
  return {
    allows: (api, what) => {
      const found = entries.filter((entry) => isAbout(entry, api, what));
      for (const entry of found) used.add(entry);
      const valid = found.find(({ until }) => now < until);
      if (valid !== undefined) {
        return { reason: { why: valid.why, until: dayOrTime(valid.until), place: valid.place } };
      }
      const [past] = found;
      return past === undefined
        ? {}
        : { past: `It was known until ${dayOrTime(past.until)} (${past.place}), which is past.` };
    },
    remarks: () =>
      entries.flatMap((entry) => {
        const said = `${entry.place}: ${entry.what} of ${entry.apis.join(", ")}`;
        if (now >= entry.until) {
          return [
            `${said} was known until ${dayOrTime(entry.until)}, which is past, so it counts. Take the entry out.`,
          ];
        }
        return used.has(entry) ? [] : [`${said} matches no difference. Take the entry out.`];
      }),
  };
}

/** Whether an entry is about a difference. What always counts must be named in full. */
function isAbout({ what, apis }: KnownDifference, api: string, where: string): boolean {
  if (!apis.includes(ALL) && !apis.includes(api)) return false;
  if (what.toLowerCase() === where.toLowerCase()) return true;
  const name = where.startsWith("header:") ? where.slice("header:".length) : "";
  return !isListed(COMPARISON_RULES.importantHeaders, name) && what.endsWith("*") && isListed([what], where);
}
