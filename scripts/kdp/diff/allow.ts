// SPDX-License-Identifier: Apache-2.0

import { timeText } from "../text/time.ts";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from "yaml";
import { parseDate } from "../../../plugins/route-table/table/text/date.ts";
import { closest } from "../../../plugins/route-table/table/schema/closest-name.ts";
import { CommandError } from "../streams.ts";
import { KINDS, type Kind } from "./compare/changes.ts";
import type { Report } from "./report.ts";

/** One announced change. */
export interface Announcement {
  /** An API's name, or `*` for all. */
  readonly api: string;
  readonly what: Kind;
  /** Unix time in seconds: the announcement holds until then. */
  readonly until: number;
  /** Where it stands, as `file:line`. */
  readonly place: string;
}

/** Changes of one kind, of the same APIs. */
export interface Unannounced {
  readonly kind: Kind;
  /** Empty for a change of all APIs. */
  readonly names: readonly string[];
  /** The hosts of the requests that change; empty for a change that concerns no requests. */
  readonly hosts: readonly string[];
}

/** What a report has besides what was announced. */
export interface Judged {
  /** What no announcement allows, once for each kind and each list of APIs. */
  readonly unannounced: readonly Unannounced[];
  /** Sentences about announcements that are past, or that match nothing. */
  readonly remarks: readonly string[];
}

const ALL = "*";
const FIELDS = ["api", "what", "until"];
const FORM = "Write a list of {api: NAME, what: KIND, until: 2027-04-01}.";

/**
 * Reads announcements: a YAML list of `api`, `what` and `until`.
 *
 * @throws CommandError with file, line and what to write, for a file that is not that.
 */
export function parseAnnouncements(text: string, file: string): Announcement[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const at = (node: unknown): string => {
    const offset = (node as Node | null)?.range?.[0] ?? 0;
    return `${file}:${Math.max(lines.linePos(offset).line, 1)}`;
  };
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    throw new CommandError(`${file}:${line}: ${error.message.split("\n")[0] ?? ""} ${FORM}`);
  }
  if (document.contents === null) return [];
  if (!isSeq(document.contents)) throw new CommandError(`${at(document.contents)}: the file is no list. ${FORM}`);
  return document.contents.items.map((item) => {
    const place = at(item);
    if (!isMap(item)) throw new CommandError(`${place}: the entry is no map. ${FORM}`);
    const fields = new Map(
      item.items.map(({ key, value }) => {
        const name = String(isScalar(key) ? key.value : key);
        if (!FIELDS.includes(name)) {
          throw new CommandError(
            `${at(key)}: there is no field ${name}, only ${FIELDS.join(", ")}.${didYouMean(name, FIELDS)}`,
          );
        }
        return [name, isScalar(value) ? String(value.value) : ""] as const;
      }),
    );
    return announcementOf(fields, place);
  });
}

function announcementOf(fields: ReadonlyMap<string, string>, place: string): Announcement {
  for (const field of FIELDS) {
    if ((fields.get(field) ?? "") === "") throw new CommandError(`${place}: the entry has no ${field}. ${FORM}`);
  }
  const [api = "", what = "", until = ""] = FIELDS.map((field) => fields.get(field));
  const kind = KINDS.find((each) => each === what);
  if (kind === undefined) {
    throw new CommandError(`${place}: what: ${what} is none of ${KINDS.join(", ")}.${didYouMean(what, KINDS)}`);
  }
  const time = parseDate(until);
  if (time === undefined) {
    throw new CommandError(
      `${place}: until: ${until} is no day such as 2027-04-01 and no time such as 2027-04-01T18:00:00Z.`,
    );
  }
  return { api, what: kind, until: time, place };
}

function didYouMean(name: string, known: readonly string[]): string {
  const near = closest(name, known);
  return near === undefined ? "" : ` Did you mean ${near}?`;
}

/**
 * Compares a report with what was announced. An announcement that is past allows nothing.
 *
 * @param now - Unix time in seconds.
 */
export function judge({ sets, others }: Report, announcements: readonly Announcement[], now: number): Judged {
  const used = new Set<Announcement>();
  const isAllowed = (kind: Kind, name: string): boolean => {
    const found = announcements.filter(({ api, what }) => what === kind && (api === ALL || api === name));
    for (const each of found) used.add(each);
    return found.some(({ until }) => now < until);
  };
  const changes = [
    ...sets.map(({ areas, ...set }) => ({ ...set, hosts: areas.flatMap((area) => area.hosts) })),
    ...others.map((other) => ({ ...other, hosts: [] })),
  ];
  const unannounced = changes.flatMap(({ kind, names, hosts }) => {
    if (names.length === 0) return isAllowed(kind, ALL) ? [] : { kind, names, hosts };
    const left = names.filter((name) => !isAllowed(kind, name));
    return left.length === 0 ? [] : { kind, names: left, hosts };
  });
  const remarks = announcements.flatMap((each) => {
    const said = `${each.place}: ${each.what} of ${each.api}`;
    if (now >= each.until)
      return [`${said} was announced until ${timeText(each.until)}, which is past. Take the entry out.`];
    return used.has(each) ? [] : [`${said} matches no change. Take the entry out.`];
  });
  return { unannounced: merged(unannounced), remarks };
}

/** The same changes once, with the hosts of all of them. */
function merged(all: readonly Unannounced[]): Unannounced[] {
  const groups = new Map<string, Unannounced>();
  for (const { kind, names, hosts } of all) {
    const key = JSON.stringify([kind, names]);
    const known = groups.get(key)?.hosts ?? [];
    groups.set(key, { kind, names, hosts: [...new Set([...known, ...hosts])] });
  }
  return [...groups.values()];
}
