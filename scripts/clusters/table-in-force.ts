// SPDX-License-Identifier: Apache-2.0

import { parse } from "yaml";
import { readConfig } from "../../plugins/route-table/config.ts";
import { checkTable } from "../../plugins/route-table/table/check.ts";
import type { RouteTable } from "../../plugins/route-table/table/route-table.ts";
import { CannotRun } from "../streams.ts";
import { get } from "./get.ts";

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
  const plugins = await get(context, ["kongclusterplugins", ...selector]).catch((error: unknown) => {
    if (error instanceof CannotRun && error.message.includes("doesn't have a resource type")) return [];
    throw error;
  });
  const mine = plugins.filter(({ metadata, plugin }) => {
    return plugin === "route-table" && metadata.name.startsWith(`${namespace}-`);
  });
  const configs = mine.map(({ config }) => config);
  if (configs.length === 0 && plugins.length > 0) {
    // A table that asks for no more than Kong's own routes do is with the catch-all route alone.
    const ofRoutes = await get(context, ["kongplugins", "--namespace", namespace, ...selector]);
    configs.push(...ofRoutes.filter(({ plugin }) => plugin === "route-table").map(({ config }) => config));
  }
  if (configs.length === 0) {
    const maps = await get(context, ["configmaps", "--namespace", namespace, ...selector]);
    configs.push(...maps.flatMap(({ data }) => configsIn(data?.["kong.yml"])));
  }
  const [config] = configs;
  if (config === undefined) return null;
  const { table, findings } = checkTable(readConfig(config, parseJson).table);
  if (table !== undefined) return table;
  throw new CannotRun(
    `the table in force in ${context} is refused: ${findings.map(({ message }) => message).join(" ")}`,
  );
}

/** The configurations of the plugin in a kong.yml: the global one, then that of the catch-all route. */
function configsIn(kongYml: string | undefined): unknown[] {
  if (kongYml === undefined) return [];
  const { plugins = [], services = [] } = parse(kongYml) as KongYml;
  const ofRoutes = services.flatMap(({ routes = [] }) => routes.flatMap((route) => route.plugins ?? []));
  return [...plugins, ...ofRoutes].filter(({ name }) => name === "route-table").map(({ config }) => config);
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
