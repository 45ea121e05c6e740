// SPDX-License-Identifier: Apache-2.0

import { readManifests, type KubernetesObject } from "./helm.ts";
import { luaFile } from "./lua-files.ts";
import { containerOf, envOf, filesOf, podOf } from "./pod.ts";

/** Values of a chart with every feature that has ports or plugins, without and with the ingress controller. */
const CONTROLLER = { metrics: { serviceMonitor: { enabled: true } }, networkPolicy: { enabled: true } };
export const SET_UPS = [
  { title: "the ingress controller", values: CONTROLLER, containers: ["trust", "proxy", "ingress-controller"] },
  {
    title: "kong.yml",
    values: { ...CONTROLLER, ingressController: { enabled: false } },
    containers: ["trust", "proxy"],
  },
];

/** The Lua files on Kong's package path, by their paths below it. */
export function luaSeenBy(objects: readonly KubernetesObject[]): string[] {
  const folder = packageFolder(objects);
  const lua = [...filesOf(objects, "proxy").keys()].filter((path) => path.endsWith(".lua"));
  return lua.map((path) => (folder !== undefined && path.startsWith(folder) ? path.slice(folder.length) : path));
}

function packageFolder(objects: readonly KubernetesObject[]): string | undefined {
  const [folder] = envOf(containerOf(podOf(objects), "proxy"), "KONG_LUA_PACKAGE_PATH")?.split("?.lua;;") ?? [];
  return folder;
}

/** The handler and the schema of a plugin on Kong's package path. */
export function textsOf(objects: readonly KubernetesObject[], plugin: string): (string | undefined)[] {
  const files = filesOf(objects, "proxy");
  const folder = packageFolder(objects) ?? "";
  return ["handler", "schema"].map((part) => files.get(`${folder}kong/plugins/${plugin}/${part}.lua`)?.trim());
}

/** The same from the chart's own files. */
export function chartFiles(name: string, parts = ["handler", "schema"]): string[] {
  return parts.map((part) => luaFile(`${name}-${part}.lua`).trim());
}

/** The global plugins of a rendered chart. */
export function pluginsOf(objects: readonly KubernetesObject[]): string[] {
  const kongYml = objects.find(({ metadata }) => metadata.name === "ddd-int-kdp-kong") as
    { readonly data: { readonly "kong.yml": string } } | undefined;
  if (kongYml === undefined) {
    return objects.filter(({ kind }) => kind === "KongClusterPlugin").map((each) => String(each["plugin"]));
  }
  const [config] = readManifests(kongYml.data["kong.yml"]) as unknown as [{ plugins: { name: string }[] }];
  return config.plugins.map(({ name }) => name);
}

/** The configurations of a plugin by its name, wherever the rendered chart has one: for all requests, or on routes. */
export function pluginConfigs(objects: readonly KubernetesObject[], plugin: string): object[] {
  const kongYml = objects.find(({ metadata }) => metadata.name === "ddd-int-kdp-kong") as
    { readonly data: { readonly "kong.yml": string } } | undefined;
  return configsIn(kongYml === undefined ? objects : readManifests(kongYml.data["kong.yml"]), plugin);
}

function configsIn(value: unknown, plugin: string): object[] {
  if (typeof value !== "object" || value === null) return [];
  const { name, plugin: kind, config } = value as Readonly<Record<string, unknown>>;
  const isOne = (name === plugin || kind === plugin) && typeof config === "object" && config !== null;
  return [...(isOne ? [config] : []), ...Object.values(value).flatMap((each) => configsIn(each, plugin))];
}
