// SPDX-License-Identifier: Apache-2.0

import { counted } from "../../text/counted.ts";
import { hostKey } from "../../../../plugins/route-table/decision/http/host-key.ts";
import type { ReadFile } from "../probe-request.ts";
import type { FileContents } from "./read-file.ts";

/** What became of the requests of one file. */
export interface Fate {
  unsafe: number;
  foreign: number;
  /** Of these, how many had no host in the file. */
  withoutHost: number;
  /** The first few hosts of the others. */
  readonly foreignHosts: Set<string>;
  noBody: number;
  /** Those with a secret in their path. */
  withheld: number;
  /** How often a header or a parameter of a name was left out as a secret. */
  readonly dropped: Map<string, number>;
}

const MOST_NAMES = 8;
/** Names come from clients, who could send another one each time. */
const MOST_COUNTED = 1_000;
const MOST_HOSTS = 3;
const MOST_FORMS = 3;
/** A text that can be a host's name, and nothing else. */
const HOST = /^[a-z0-9._-]{1,253}$/;

/** The fate of a file that is not read yet. */
export function newFate(): Fate {
  return { unsafe: 0, foreign: 0, withoutHost: 0, foreignHosts: new Set(), noBody: 0, withheld: 0, dropped: new Map() };
}

/** Notes a request of no API. */
export function noteForeign(fate: Fate, host: string | undefined): void {
  fate.foreign += 1;
  if (host === undefined) fate.withoutHost += 1;
  else if (fate.foreignHosts.size < MOST_HOSTS && HOST.test(hostKey(host))) fate.foreignHosts.add(hostKey(host));
}

/** Notes a header or a parameter that was left out as a secret. */
export function noteDropped({ dropped }: Fate, name: string): void {
  const count = dropped.get(name);
  if (count !== undefined || dropped.size < MOST_COUNTED) dropped.set(name, (count ?? 0) + 1);
}

/** The report on one file. */
export function reportOf(
  file: string,
  contents: FileContents,
  fate: Fate,
  taken: number,
  limit: number | undefined,
): ReadFile {
  const forms = [...contents.forms].sort(([, one], [, other]) => other - one).map(([form]) => form);
  return {
    file,
    kind: forms.length === 0 ? "nothing that could be read" : forms.slice(0, MOST_FORMS).join(", "),
    read: [...contents.forms.values()].reduce((sum, count) => sum + count, 0),
    taken,
    unsafe: fate.unsafe,
    foreign: fate.foreign,
    notUnderstood: contents.notUnderstood,
    examples: contents.examples,
    remarks: remarksOf(contents, fate, limit),
  };
}

function remarksOf({ others }: FileContents, fate: Fate, limit: number | undefined): string[] {
  const remarks: string[] = [];
  const { withoutHost, foreignHosts, noBody, withheld } = fate;
  if (others > 0) {
    remarks.push(`No requests, but programs' own logs, TCP or broken requests: ${counted(others, "line")}.`);
  }
  if (withoutHost > 0) {
    remarks.push(
      `Without a host in this file, and with a path of no API that is asked about: ${counted(withoutHost, "request")}. Name the host with --requests-host HOST.`,
    );
  }
  if (foreignHosts.size > 0) remarks.push(`Hosts of requests that were left out: ${[...foreignHosts].join(", ")}.`);
  if (noBody > 0) {
    remarks.push(
      `Left out, since their body is not in the file, or is long or looks like one with a secret: ${counted(noBody, "request")}.`,
    );
  }
  if (withheld > 0) {
    remarks.push(`Left out, since their path has what looks like a secret: ${counted(withheld, "request")}.`);
  }
  const dropped = droppedOf(fate);
  if (dropped !== "") {
    remarks.push(`Left out of requests as secrets: ${dropped}. --keep-header NAME and --keep-parameter NAME send one.`);
  }
  if (limit !== undefined) {
    remarks.push(
      `There are so many APIs that ${counted(limit, "request")} of each are asked at most. Name some with --api.`,
    );
  }
  return remarks;
}

function droppedOf({ dropped }: Fate): string {
  const names = [...dropped].sort(([, one], [, other]) => other - one).slice(0, MOST_NAMES);
  // A name comes from the file, and could be a secret by mistake.
  return names.map(([name, count]) => `${/^[A-Za-z0-9_.[\]-]{1,40}$/.test(name) ? name : "…"} (${count})`).join(", ");
}
