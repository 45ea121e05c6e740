// SPDX-License-Identifier: Apache-2.0

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { parse } from "yaml";
import { readConfig } from "../../plugins/route-table/config.ts";
import { checkTable } from "../../plugins/route-table/table/check.ts";
import type { RouteTable } from "../../plugins/route-table/table/route-table.ts";
import { CannotRun } from "../streams.ts";
import type { PlannedCluster } from "./settings.ts";
import type { SeenIngress } from "./standing.ts";

const run = promisify(execFile);
const PATIENCE = 30_000;
const MOST_OUTPUT = 256 * 1_024 * 1_024;

/** An object of Kubernetes, as `kubectl get -o json` prints it. */
export interface SeenObject {
  readonly metadata: {
    readonly name: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly spec?: {
    readonly rules?: readonly { readonly host?: string }[];
    readonly containers?: readonly { readonly name: string }[];
  };
  readonly status?: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] };
  readonly plugin?: string;
  readonly config?: unknown;
  readonly data?: Readonly<Record<string, string>>;
}

/**
 * The Ingresses of the old cluster, in all its namespaces.
 *
 * @throws CannotRun where kubectl can't read them.
 */
export async function readIngresses({ context }: PlannedCluster, release: string): Promise<SeenIngress[]> {
  const objects = await get(context, ["ingresses", "--all-namespaces"]);
  return objects.map(({ metadata: { labels = {}, annotations = {} }, spec }) => {
    const weight = labels["ddd-int-kdp/weight"];
    const isOurs = labels["app.kubernetes.io/instance"] === release;
    return {
      hosts: (spec?.rules ?? []).flatMap(({ host }) => host ?? []),
      forwards: isOurs ? labels["ddd-int-kdp/api"] : undefined,
      weight: isOurs && weight !== undefined ? Number(weight) : undefined,
      method: isOurs ? labels["ddd-int-kdp/method"] : undefined,
      // ingress-nginx serves the older of two Ingresses of one host and path.
      waits: annotations["nginx.ingress.kubernetes.io/canary"] === "false",
    };
  });
}

/**
 * The table in force on the new cluster: that of the release's global plugin or, without an ingress controller, of its kong.yml.
 * `null` where there is none.
 *
 * @throws CannotRun where kubectl can't read it.
 */
export async function readTableInForce(
  { context, namespace }: Pick<PlannedCluster, "context" | "namespace">,
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

/** `kubectl get` in one context that the user has named: it reads, and never another cluster. */
export async function get(context: string, what: readonly string[]): Promise<readonly SeenObject[]> {
  const args = ["--context", context, "get", ...what, "--output", "json", "--request-timeout", "20s"];
  try {
    const { stdout } = await run("kubectl", args, { timeout: PATIENCE, maxBuffer: MOST_OUTPUT });
    return (JSON.parse(stdout) as { readonly items: readonly SeenObject[] }).items;
  } catch (error) {
    const { stderr = "", message } = error as { readonly stderr?: string; readonly message: string };
    const said = stderr.trim() === "" ? message : stderr.trim();
    throw new CannotRun(`kubectl ${args.slice(0, 4).join(" ")}: ${said}`, { cause: error });
  }
}
