// SPDX-License-Identifier: Apache-2.0

import { nginx, pdk } from "./globals.ts";
import { keptTable } from "./kept-table.ts";

/** How often the table is offered again: a plugin server that was restarted has none. In seconds. */
const INTERVAL = 5;
const CONNECT_TIMEOUT_MS = 1_000;
/** A plugin server answers after it has compiled the table. */
const ANSWER_TIMEOUT_MS = 10_000;
/** The plugin server's answers are a few bytes. */
const MOST_BYTES = 4_096;

/** The plugin's name in Kong, and that of its plugin server (`KONG_PLUGINSERVER_NAMES`). */
const PLUGIN = "route-table";
const SERVER = "kdp";

/** The MessagePack library that comes with Kong, and that speaks with plugin servers there. */
declare function require(
  this: void,
  name: "MessagePack",
): { readonly pack: (this: void, value: unknown) => string; readonly unpack: (this: void, bytes: string) => unknown };

/** The state of this nginx worker. */
const worker = { offers: false };

/**
 * Offers the table of Kong's configuration to the plugin server, now and again every few seconds. So the plugin server knows the table, and
 * checks the health of its upstreams, before a request needs it. Requests do not depend on this: each names its table, and a plugin server
 * that does not know it asks for it (`kong.kdp.read_table`). One worker of a Kong is enough, since all have the same table.
 */
export function offerTable(): void {
  if (nginx().worker.id() !== 0) return;
  nginx().timer.at(0, offer);
  if (worker.offers) return;
  worker.offers = true;
  nginx().timer.every(INTERVAL, offer);
}

function offer(this: void, isPremature: boolean): void {
  const table = keptTable();
  const path = socketPath();
  if (isPremature || table === undefined || path === undefined) return;
  const { label, json } = table;
  const isWanted = call(path, "plugin.OfferTable", { Name: PLUGIN, Label: label });
  if (isWanted === true) call(path, "plugin.LoadTable", { Name: PLUGIN, Label: label, Json: json });
}

/** Makes one call to the plugin server. Undefined where it fails: the next offer tries again. */
function call(path: string, method: string, argument: object): unknown {
  const { pack, unpack } = require("MessagePack");
  const socket = nginx().socket.tcp();
  socket.settimeouts(CONNECT_TIMEOUT_MS, ANSWER_TIMEOUT_MS, ANSWER_TIMEOUT_MS);
  if (socket.connect(`unix:${path}`) === undefined) return undefined;
  const sent = socket.send(pack([0, 1, method, [argument]]));
  const bytes = sent === undefined ? undefined : socket.receiveany(MOST_BYTES);
  socket.close();
  try {
    return bytes === undefined ? undefined : (unpack(bytes) as readonly unknown[])[3];
  } catch {
    return undefined;
  }
}

/** The socket of the plugin server: the only one, or the one with the chart's name for it. */
function socketPath(): string | undefined {
  const servers = pdk().configuration.pluginservers ?? [];
  const [first] = servers;
  const named = servers.find(({ name }) => name === SERVER);
  return (named ?? (servers.length === 1 ? first : undefined))?.socket;
}
