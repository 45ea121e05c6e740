// SPDX-License-Identifier: Apache-2.0

import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { effectiveApis } from "../../../plugins/route-table/table/effective-api.ts";
import { oldHostOwners, ownHostsOf } from "../../../plugins/route-table/table/table-hosts.ts";
import { withoutEnd } from "../import/read/without-end.ts";
import { fieldOf, type ExportRemark } from "./remark.ts";
import { changedLeaves, isMap, mapsAt, textAt, type Leaf, type ValueMap } from "./value.ts";

/** What is known of hosts: which a table serves, and which are old. */
export interface KnownHosts {
  /** Whether the table serves a host; never, without a table. */
  readonly isServed: (host: string) => boolean;
  readonly isOld: (host: string) => boolean;
  /** The URL, without a scheme, that stands for an old host's root; undefined if the table has none with the same meaning. */
  readonly newRootOf: (host: string) => string | undefined;
}

const URL_START = /(https?:\/\/)([A-Za-z0-9._-]{1,253})(?=[/?#"'\s,;<>)\]}]|$)/g;
const LONGEST_HOST = 253;

/** The hosts of Ingresses and of a table. */
export function knownHosts(ingresses: readonly ValueMap[], table: RouteTable | undefined): KnownHosts {
  const ofIngresses = new Set(ingresses.flatMap(ruleHosts));
  if (table === undefined)
    return { isServed: () => false, isOld: (host) => ofIngresses.has(host), newRootOf: () => undefined };
  const apis = effectiveApis(table);
  const owners = oldHostOwners(table, apis);
  const short = new Set(table.shortHosts);
  const [shortHost] = table.shortHosts;
  const roots = new Map(
    apis.flatMap(({ name, path, settings }): [string, string][] =>
      shortHost === undefined || settings.stripPath === false ? [] : [[name, `${shortHost}${withoutEnd(path, "/")}`]],
    ),
  );
  return {
    isServed: ownHostsOf(table, apis),
    isOld: (host) => !short.has(host) && (owners.has(host) || ofIngresses.has(host)),
    newRootOf: (host) => roots.get(owners.get(host) ?? ""),
  };
}

/** The hosts of an Ingress's rules, in lower case. */
export function ruleHosts(ingress: ValueMap): readonly string[] {
  return mapsAt(ingress, "spec", "rules").flatMap((rule) => textAt(rule, "host")?.toLowerCase() ?? []);
}

/** Replaces the URLs of old hosts in environment variables and ConfigMaps, where the table has a URL that means the same. */
export function replaceHosts(
  object: string,
  kind: string,
  value: ValueMap,
  hosts: KnownHosts,
): { readonly value: ValueMap; readonly remarks: readonly ExportRemark[] } {
  const remarks: ExportRemark[] = [];
  const replaced = changedLeaves(value, (leaf) => {
    const { path, value: text } = leaf;
    if (typeof text !== "string" || !isSetting(kind, leaf)) return text;
    return text.replaceAll(URL_START, (whole, scheme: string, host: string) => {
      const old = host.toLowerCase();
      const root = hosts.isOld(old) ? hosts.newRootOf(old) : undefined;
      if (root === undefined) return whole;
      remarks.push({ code: "host-replaced", object, field: fieldOf(path), message: `${old} became ${root}.` });
      return `${scheme}${root}`;
    });
  });
  return { value: isMap(replaced) ? replaced : value, remarks };
}

/** Where an object that is no Ingress names old hosts. */
export function oldHosts(object: string, value: ValueMap, hosts: KnownHosts): readonly ExportRemark[] {
  const remarks: ExportRemark[] = [];
  changedLeaves(value, ({ path, value: text }) => {
    if (typeof text !== "string" || path[0] === "binaryData") return text;
    const found = new Set(hostsIn(text).filter(hosts.isOld));
    for (const host of found) {
      const root = hosts.newRootOf(host);
      const instead = root === undefined ? "" : ` The table serves it at ${root}, too.`;
      const message = `It names the old host ${host}.${instead}`;
      remarks.push({ code: "old-host", object, field: fieldOf(path), message });
    }
    return text;
  });
  return remarks;
}

/** What may be a host in a text. A regular expression that looks for dots would take the square of the time for a long word. */
function hostsIn(text: string): readonly string[] {
  if (!text.includes(".")) return [];
  return text
    .split(/[^A-Za-z0-9._-]+/)
    .filter((word) => word.length <= LONGEST_HOST && word.includes("."))
    .map((word) => withoutEnd(word, ".").toLowerCase());
}

function isSetting(kind: string, { path }: Leaf): boolean {
  if (kind === "ConfigMap") return path[0] === "data";
  return path.at(-1) === "value" && path.at(-3) === "env";
}
