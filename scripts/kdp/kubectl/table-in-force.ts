// SPDX-License-Identifier: Apache-2.0

import { parse } from "yaml";
import { readConfig } from "../../../plugins/route-table/apply/config.ts";
import { isMap } from "../../../plugins/route-table/table/schema/check-structure.ts";
import { checkTable } from "../../../plugins/route-table/table/check.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { CommandError } from "../streams.ts";
import { get, type SeenObject } from "./get.ts";

/**
 * Reads the table in force in a cluster: from the release's global plugin or, without an ingress controller, from its kong.yml.
 * `null` if there is none.
 *
 * @throws CommandError if kubectl can't read it.
 */
export async function readTableInForce(
  { context, namespace }: { readonly context: string; readonly namespace: string },
  release: string,
): Promise<RouteTable | null> {
  const selector = ["--selector", `app.kubernetes.io/instance=${release}`];
  const ofAllRoutes = await getPlugins(context, ["kongclusterplugins", ...selector]);
  const configs = ofAllRoutes.filter(({ metadata }) => metadata.name.startsWith(`${namespace}-`)).flatMap(configsOf);
  if (configs.length === 0) {
    // If the plugin is not global, the catch-all route's plugin has the table.
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

/** KongPlugins or KongClusterPlugins; none in a cluster without these kinds. */
async function getPlugins(context: string, what: readonly string[]): Promise<readonly SeenObject[]> {
  return get(context, what).catch((error: unknown) => {
    if (error instanceof CommandError && error.message.includes("doesn't have a resource type")) return [];
    throw error;
  });
}

/** The configuration of a plugin with a table: the guard beside a plugin server, or the plugin itself; empty for other plugins. */
function configsOf({ name, plugin = name, config }: Partial<SeenObject & WrittenPlugin>): unknown[] {
  const bringsTable = plugin === "route-table" && !readConfig(config, () => undefined).sharedTable;
  const isGuardWithTable = plugin === "route-table-guard" && isMap(config) && Object.hasOwn(config, "json");
  return bringsTable || isGuardWithTable ? [config] : [];
}

/** The configurations in a kong.yml: of the global plugin, then of the catch-all route's plugin. */
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
