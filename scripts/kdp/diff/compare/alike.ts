// SPDX-License-Identifier: Apache-2.0

import { ownValue } from "../../../../plugins/route-table/table/own-value.ts";
import { withApi } from "../../../../plugins/route-table/table/text/placeholder.ts";
import type { Estate } from "./estate.ts";

/** What is known of the APIs of two tables without deciding any request. */
export interface Alike {
  /** Whether an API is decided in the same way in both tables, wherever hosts and prefixes lead to it. */
  readonly isSame: (api: string) => boolean;
  /** The class of an API. APIs of one class differ by their names alone, in both tables. */
  readonly classOf: (api: string) => string;
}

/** Stands for an API's name. No table has this character. */
const MARK = "\0";

/** A text with an API's name taken out, to compare it with that of another API. */
export function withoutName(text: string, api: string): string {
  return text.replaceAll(api, MARK);
}

/**
 * Compares the APIs of two tables as they are written, without compiling those that are written alike below the same globals. An API that
 * differs from another one by its name alone need not be compared again: everything that a decision makes of a name is the name itself.
 */
export function alikeOf(old: Estate, changed: Estate): Alike {
  const globals = [old, changed].map(globalsOf);
  const isWrittenAlike = globals[0] === globals[1];
  const otherHosts = hostsOfOne(old, changed);
  const everything = globals.join("\n");
  const classes = new Map<string, string>();
  const same = new Map<string, boolean>();

  const classOf = (api: string): string => {
    let known = classes.get(api);
    if (known === undefined) {
      // A name that the globals say as well is not only this API's.
      const own = everything.includes(api) ? `${api} ` : "";
      known = own + withoutName([old, changed].map((estate) => writtenAs(estate, api)).join("\n"), api);
      classes.set(api, known);
    }
    return known;
  };
  const compare = (api: string): boolean => {
    if (!old.apis.has(api) || !changed.apis.has(api)) return false;
    if (isWrittenAlike && isWrittenSame(old, changed, api) && !mayReach(changed, api, otherHosts)) return true;
    const ofClass = classOf(api);
    let known = same.get(ofClass);
    if (known === undefined) {
      known = signatureOf(old, api) === signatureOf(changed, api);
      same.set(ofClass, known);
    }
    return known;
  };
  return { isSame: compare, classOf };
}

function isWrittenSame(old: Estate, changed: Estate, api: string): boolean {
  return JSON.stringify(ownValue(old.table.apis, api)) === JSON.stringify(ownValue(changed.table.apis, api));
}

/** Everything of a table that can decide a request of any API, but for hosts and prefixes of APIs. */
function globalsOf({ table, index }: Estate): string {
  const { shortHosts, clusters, pin, decisionHeader, defaults, legacyHosts } = table;
  return JSON.stringify([
    index.gateway,
    Object.entries(clusters),
    pin,
    decisionHeader,
    defaults,
    shortHosts,
    legacyHosts,
  ]);
}

/** The hosts that one table alone serves. */
function hostsOfOne(old: Estate, changed: Estate): string[] {
  return [
    ...[...old.hosts.keys()].filter((host) => !changed.hosts.has(host)),
    ...[...changed.hosts.keys()].filter((host) => !old.hosts.has(host)),
  ];
}

/** So many hosts are looked for one by one; with more of them, every API is compiled. */
const MOST_HOSTS = 20;

/**
 * Whether an upstream of an API may have one of some hosts: an upstream whose host the gateway serves itself gets a header against loops. True
 * says only that the API must be compiled.
 */
function mayReach({ table, apis }: Estate, api: string, hosts: readonly string[]): boolean {
  if (hosts.length === 0) return false;
  if (hosts.length > MOST_HOSTS) return true;
  const { upstream = "", hostHeader = "" } = apis.get(api)?.settings ?? {};
  const urls = [upstream, hostHeader, ...Object.values(table.clusters).map(({ url }) => url)];
  return urls.some((url) => {
    const text = withApi(url, api);
    return hosts.some((host) => text.includes(host));
  });
}

function writtenAs({ table, index }: Estate, api: string): string {
  const route = index.routes.get(api);
  if (route === undefined) return "";
  const loops = [...route.destinations.values()].map(({ isOwnHost }) => isOwnHost);
  return JSON.stringify([ownValue(table.apis, api), loops]);
}

const NOT_DECISIVE = ["destinations", "nativeDestination", "nativeCluster", "healthCheck", "isNative", "hasOtherHost"];

function signatureOf({ index }: Estate, api: string): string {
  const route = index.routes.get(api);
  if (route === undefined) return "";
  // What only Kong's own routes look at, and what is asked of upstreams besides requests, decides nothing.
  const decisive = Object.entries(route).filter(([field]) => !NOT_DECISIVE.includes(field));
  const destinations = [...route.destinations];
  const canLoop = destinations.some(([, { isOwnHost }]) => isOwnHost);
  return JSON.stringify([decisive, destinations, index.decisionHeader, canLoop ? index.gateway : undefined]);
}
