// SPDX-License-Identifier: Apache-2.0

import { parse } from "yaml";
import { readConfig } from "../../../plugins/route-table/apply/config.ts";
import { checkTable } from "../../../plugins/route-table/table/check.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { CommandError } from "../streams.ts";
import { get, type SeenObject } from "./get.ts";

/**
 * The table in force in a cluster: that of the release's global plugin or, without an ingress controller, of its kong.yml.
 * `null` where there is none.
 *
 * @throws CannotRun where kubectl can't read it.
 */
export async function readTableInForce(
  { context, namespace }: { readonly context: string; readonly namespace: string },
  release: string,
): Promise<RouteTable | null> {
  const selector = ["--selector", `app.kubernetes.io/instance=${release}`];
  const ofAllRoutes = await getPlugins(context, ["kongclusterplugins", ...selector]);
  const configs = ofAllRoutes.filter(({ metadata }) => metadata.name.startsWith(`${namespace}-`)).flatMap(configsOf);
  if (configs.length === 0) {
    // Where the plugin does not stand on all routes, the table is with the catch-all route.
    const ofRoutes = await getPlugins(context, ["kongplugins", "--namespace", namespace, ...selector]);
    configs.push(...ofRoutes.flatMap(configsOf));
  }
  if (configs.length === 0) {
    const maps = await get(context, ["configmaps", "--namespace", namespace, ...selector]);
    configs.push(...maps.flatMap(({ data }) => configsIn(data?.["kong.yml"])));
  }
  const [config] = configs;
  if (config === undefined) return null;
  const { table, findings } = checkTable(readConfig(config, parseJson).table);
  if (table !== undefined) return table;
  throw new CommandError(
    `the table in force in ${context} is refused: ${findings.map(({ message }) => message).join(" ")}`,
  );
}

/** Plugins of Kong's; none in a cluster that does not know such objects. */
async function getPlugins(context: string, what: readonly string[]): Promise<readonly SeenObject[]> {
  return get(context, what).catch((error: unknown) => {
    if (error instanceof CommandError && error.message.includes("doesn't have a resource type")) return [];
    throw error;
  });
}

/** The configuration of a plugin that brings a table; empty for others. */
function configsOf({ name, plugin = name, config }: Partial<SeenObject & WrittenPlugin>): unknown[] {
  const bringsTable = plugin === "route-table" && !readConfig(config, () => undefined).sharedTable;
  return bringsTable ? [config] : [];
}

/** Those in a kong.yml: of the plugin on all routes, then of that on the catch-all route. */
function configsIn(kongYml: string | undefined): unknown[] {
  if (kongYml === undefined) return [];
  const { plugins = [], services = [] } = parse(kongYml) as KongYml;
  const ofRoutes = services.flatMap(({ routes = [] }) => routes.flatMap((route) => route.plugins ?? []));
  return [...plugins, ...ofRoutes].flatMap(configsOf);
}

interface KongYml {
  readonly plugins?: readonly WrittenPlugin[];
  readonly services?: readonly { readonly routes?: readonly { readonly plugins?: readonly WrittenPlugin[] }[] }[];
}

interface WrittenPlugin {
  readonly name: string;
  readonly config: unknown;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
