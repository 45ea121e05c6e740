// SPDX-License-Identifier: Apache-2.0

import { effectiveApi } from "../../../../plugins/route-table/table/effective-api.ts";
import type { RouteTable } from "../../../../plugins/route-table/table/schema/route-table.ts";
import { nodeAt, valueOf, type ValueNode } from "../../values/node.ts";
import type { NamedApi } from "../table/draft.ts";
import { urlOf } from "../table/entries.ts";
import type { Notes } from "../table/notes.ts";
import type { Imported } from "../table/table.ts";
import type { Splice } from "./splice.ts";

const DEFAULT_PROTOCOLS: unknown = ["http", "https"];

/** What values are merged into. */
export interface Around {
  readonly root: ValueNode;
  readonly existing: RouteTable;
  /** The APIs that the merge added. */
  readonly added: readonly NamedApi[];
}

/**
 * Adds the values around the table that the file does not have, but for those that would change what rows of people do: these become
 * notes.
 *
 * @returns Sentences on what was added and left.
 */
export function addAround(
  splice: Splice,
  { around }: Imported,
  { root, existing, added }: Around,
  notes: Notes,
): string[] {
  const changes: string[] = [];
  const add = (parent: readonly string[], field: string, value: unknown, isForAll: boolean): void => {
    const path = [...parent, field];
    const known = nodeAt(root, path);
    if (known !== undefined && JSON.stringify(valueOf(known)) === JSON.stringify(value)) return;
    const isAdded = known === undefined && !isForAll && splice.add(parent, field, value);
    changes.push(
      isAdded
        ? `${path.join(".")}: added.`
        : known === undefined && isForAll
          ? `${path.join(".")}: not added, since it holds for all APIs of the file; the source has ${JSON.stringify(value)}.`
          : `${path.join(".")}: left as it is; the source has ${JSON.stringify(value)}.`,
    );
  };
  for (const [field, value] of Object.entries(around.proxy ?? {})) add(["proxy"], field, value, true);
  noteProtocols(around.proxy?.protocols, root, added, notes);
  for (const [field, value] of Object.entries(around.tls ?? {})) add(["tls"], field, value, false);
  for (const [field, value] of Object.entries(around.upstreamTls ?? {})) {
    add(["upstreamTls"], field, value, true);
    const known = nodeAt(root, ["upstreamTls", field]);
    if (known !== undefined && valueOf(known) === value) continue;
    for (const api of added) notes.add("client-certificate", api.row.route.place, entryOf(api));
  }
  if (around.consumers !== undefined) add([], "consumers", around.consumers, hasPlugins(existing));
  return changes;
}

/** Added APIs that are served over HTTP and were not, or the other way round. */
function noteProtocols(
  wanted: readonly string[] | undefined,
  root: ValueNode,
  added: readonly NamedApi[],
  notes: Notes,
): void {
  const node = nodeAt(root, ["proxy", "protocols"]);
  const now = node === undefined ? DEFAULT_PROTOCOLS : valueOf(node);
  const servesHttp = !Array.isArray(now) || now.includes("http");
  const servedHttp = wanted?.includes("http") ?? true;
  if (servesHttp === servedHttp) return;
  for (const api of added) {
    // Where only some APIs of a source redirect, each of them has its remark.
    if (wanted === undefined && api.row.route.tls.httpsRedirect !== undefined) continue;
    notes.add(
      servesHttp ? "https-redirect" : "http-refused",
      api.row.route.place,
      entryOf(api).replace("https:", "http:"),
    );
  }
}

/** A URL of an API. */
export function entryOf({ hosts, path, row }: NamedApi): string {
  const [host] = hosts;
  return host === undefined ? urlOf(row.route.hosts[0] ?? "*", path ?? "/") : urlOf(host, "/");
}

/** Whether a plugin of a row may ask who calls, so that a new consumer would be let in. */
function hasPlugins(existing: RouteTable): boolean {
  return Object.keys(existing.apis).some((name) => (effectiveApi(existing, name).settings.plugins ?? []).length > 0);
}
