// SPDX-License-Identifier: Apache-2.0

import { listed } from "../../text/listed.ts";
import type { Example } from "./changes.ts";
import { decided, requestOf, type ExampleContext } from "./example.ts";
import type { HostPlace } from "./estate.ts";
import type { TableChange } from "./table-changes.ts";

/** So many pairs of hosts are looked at for one of which a request is newly refused, or newly not. */
const MOST_HOSTS = 60;
const MOST_PATHS = 3;
const MISDIRECTED = "misdirected";

/**
 * What changes for requests over HTTP/2 on a connection to another API's host, which a table with `checkServerName` refuses. Such requests are
 * pairs of hosts, too many to list: the change is named once, with an example.
 */
export function serverNameChanges(context: ExampleContext): TableChange[] {
  const { old, new: changed } = context.estates;
  const [before, after] = [old.index.checksServerName, changed.index.checksServerName];
  if (!before && !after) return [];
  const moved = [...new Set([...old.hosts.keys(), ...changed.hosts.keys()])].filter(
    (host) => before !== after || keyOf(old.hosts.get(host)) !== keyOf(changed.hosts.get(host)),
  );
  const example = findExample(moved, context);
  if (example === undefined) return [];
  const said =
    before === after
      ? `Hosts of other APIs than before: on HTTP/2 connections to them, other requests are refused with 421. ${listed(moved)}.`
      : `Requests over HTTP/2 on a connection to another API's host are ${after ? "now" : "no longer"} refused with 421.`;
  return [{ kind: "server-name", names: [], said, example }];
}

function keyOf(place: HostPlace | undefined): string {
  return place?.kind === "old" ? place.api : (place?.kind ?? "");
}

/** Looks for a request that one table alone refuses for its connection. */
function findExample(moved: readonly string[], context: ExampleContext): Example | undefined {
  const { old, new: changed } = context.estates;
  const all = [...changed.hosts.keys(), ...old.hosts.keys()].slice(0, MOST_HOSTS);
  for (const one of moved.slice(0, MOST_HOSTS)) {
    for (const other of all) {
      for (const [serverName, host] of [
        [one, other],
        [other, one],
      ] as const) {
        if (serverName === host) continue;
        for (const path of pathsOn(host, context)) {
          const outline = { url: `https://${host}${path}`, serverName };
          const example = decided(outline, requestOf(outline), context);
          const refused = [example.old, example.new].map(({ because }) => because.includes(MISDIRECTED));
          if (refused[0] !== refused[1] && example.old.api !== null && example.new.api !== null) return example;
        }
      }
    }
  }
  return undefined;
}

/** Some paths that APIs have on a host. */
function pathsOn(host: string, { estates: { old, new: changed } }: ExampleContext): readonly string[] {
  if (old.hosts.get(host)?.kind !== "short" && changed.hosts.get(host)?.kind !== "short") return ["/"];
  return [...changed.prefixes.keys()].filter((prefix) => old.prefixes.has(prefix)).slice(0, MOST_PATHS);
}
