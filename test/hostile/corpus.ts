// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { inBytes } from "../support/bytes.ts";
import type { Request } from "../../plugins/route-table/decision/request.ts";

/** A path into a table, then what stands there instead. */
type Change = readonly [...path: string[], value: unknown];

interface Corpus {
  readonly table: Readonly<Record<string, unknown>>;
  readonly names: readonly string[];
  readonly hosts: readonly string[];
  readonly targets: readonly string[];
  readonly headers: readonly Readonly<Record<string, string>>[];
  readonly tables: readonly Change[];
}

/** What attackers send, as data. */
export const CORPUS = parse(readFileSync(join(import.meta.dirname, "corpus.yaml"), "utf8")) as Corpus;

/** Requests of the corpus: each name in each place, the other places by turns; all combinations where they are asked for. */
export function hostileRequests(isAll: boolean): Request[] {
  const { names, hosts, targets, headers } = CORPUS;
  const requests: Request[] = [];
  for (const [i, name] of names.entries()) {
    const turns = isAll ? hosts.length * targets.length : Math.max(hosts.length, targets.length);
    for (let turn = 0; turn < turns; turn++) {
      const host = at(hosts, isAll ? Math.floor(turn / targets.length) : turn + i);
      // A plain host goes by the path, and a host with a name goes by its own.
      requests.push(requestOf(name, host, at(targets, turn), at(headers, turn + i), turn));
    }
    for (const each of headers) requests.push(requestOf(name, "dev-01.example.com", at(targets, i + 7), each, i));
  }
  return requests;
}

/** Tables of the corpus: the right one, each time with one change. */
export function hostileTables(): unknown[] {
  const { table, names, tables } = CORPUS;
  return tables.flatMap((change) =>
    names.map((name) => {
      const [path, value] = [change.slice(0, -1) as string[], change.at(-1)];
      return changed(
        table,
        path.map((step) => step.replaceAll("{name}", name)),
        filled(value, name),
      );
    }),
  );
}

function requestOf(name: string, host: string, target: string, headers: Record<string, string>, turn: number): Request {
  const fill = (text: string): string => inBytes(text.replaceAll("{name}", name)) as string;
  return {
    method: "GET",
    host: fill(host),
    target: fill(target),
    headers: Object.fromEntries(Object.entries(headers).map(([field, value]) => [field, fill(value)])),
    client: "192.0.2.9",
    ...(turn % 3 === 0 && { consumer: fill("{name}") }),
    ...(turn % 4 === 1 && { serverName: fill("{name}.old.example.com"), isHttp2: true }),
  };
}

/** A list's element, the list beginning again after its end. */
function at<Value>(list: readonly Value[], index: number): Value {
  return list[index % list.length] as Value;
}

function filled(value: unknown, name: string): unknown {
  // The API's name stands in braces, too, and stays.
  return JSON.parse(JSON.stringify(value).replaceAll("{name}", JSON.stringify(name).slice(1, -1)));
}

/** A copy with one value at a path, under any key. */
function changed(map: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const entries = Object.entries((map ?? {}) as Readonly<Record<string, unknown>>);
  const below = entries.find(([key]) => key === step)?.[1];
  return Object.fromEntries([...entries.filter(([key]) => key !== step), [step, changed(below, rest, value)]]);
}
