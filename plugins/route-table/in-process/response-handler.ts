// SPDX-License-Identifier: Apache-2.0

import { compilePrefixes, type PrefixMap } from "../decision/compiled/prefix-map.ts";
import { VERSION } from "../version.ts";
import { pdk } from "./globals.ts";
import { guardBy } from "./guard.ts";
import { filterHeaders } from "./header-filter.ts";
import { compiledKeptTable, keepTable, type GuardConfig } from "./kept-table.ts";
import { MESSAGES, refuseUndecided } from "./messages.ts";
import { offerTable } from "./offer-table.ts";

export { VERSION };

/** For the plugin `route-table-guard` beside a plugin server (chart/files/host-form-handler.lua). */
export function guard(): void {
  guardBy(compiledKeptTable);
}

/** Kong's configure phase of that plugin, in each worker: takes the table for the plugin server. */
export function configureGuard(configs: readonly GuardConfig[] | undefined): void {
  if (keepTable(configs?.[0])) offerTable();
}

/** Runs after all other plugins, so that it also maps the headers that they set. */
export const PRIORITY = 1;

// A plugin server calls them by their names.
pdk().kdp = MESSAGES;

/** The end of Kong's access phase. `refuseUndecided` is for gateways whose routes lead nowhere without the plugin (`routes: perHost`). */
export function access(conf: { readonly refuseUndecided?: boolean }): void {
  if (conf.refuseUndecided === true) refuseUndecided();
}

/**
 * Kong's header filter, as a plugin of its own. Gateways with the plugin server need it, since an external plugin cannot have a header
 * filter.
 */
export function header_filter(conf: object): void {
  filterHeaders(conf, prefixesOf);
}

/** The prefixes of each configuration. Kong makes a new Lua table for each new configuration, so no entry is ever stale. */
const known = new WeakMap<object, PrefixMap>();

function prefixesOf(conf: { readonly prefixes?: unknown }): PrefixMap | undefined {
  const { prefixes: text } = conf;
  if (typeof text !== "string") return undefined;
  let prefixes = known.get(conf);
  if (prefixes === undefined) {
    prefixes = compilePrefixes(text.split("\n").map((prefix) => [prefix, prefix]));
    known.set(conf, prefixes);
  }
  return prefixes;
}
