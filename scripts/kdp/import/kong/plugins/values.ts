// SPDX-License-Identifier: Apache-2.0

import type { MapNode, ValueNode } from "../../../values/node.ts";
import { textIn } from "../entity.ts";

/** A reason for which one plugin can't be carried although others of its name can. */
export interface PluginProblem {
  readonly code: string;
  readonly field: string;
  readonly effect: string;
  readonly reason: string;
  readonly remedy: string;
}

const NO_DATABASE = "The chart's Kong has no database.";

/** What keeps a plugin from being carried because of its values; `undefined` if nothing does. */
export function pluginProblem(plugin: string, config: ValueNode | undefined): PluginProblem | undefined {
  if (config?.kind !== "map") return undefined;
  switch (plugin) {
    case "rate-limiting":
    case "response-ratelimiting":
      return textAt(config, "policy") === "cluster"
        ? {
            code: "kong-plugin-database",
            field: "config.policy",
            effect: `${plugin} counts requests in Kong's database.`,
            reason: NO_DATABASE,
            remedy:
              "Add the plugin to the API with the policy `redis`, or with `local`, which counts in each pod alone.",
          }
        : undefined;
    case "session":
      return textAt(config, "storage") === "kong"
        ? {
            code: "kong-plugin-database",
            field: "config.storage",
            effect: "session keeps its sessions in Kong's database.",
            reason: NO_DATABASE,
            remedy: "Add the plugin to the API with the storage `cookie`.",
          }
        : undefined;
    case "request-transformer":
      return transformerProblem(config);
    default:
      return undefined;
  }
}

/** A transformer that changes the path or the Host decides about the upstream, and a table decides otherwise, or not at all. */
function transformerProblem(config: MapNode): PluginProblem | undefined {
  const replace = config.entries.get("replace")?.node;
  const uri = replace?.kind === "map" ? textAt(replace, "uri") : undefined;
  if (uri !== undefined) return transforms("config.replace.uri", "the path of each request");
  for (const action of ["add", "append", "replace", "rename", "remove"]) {
    const part = config.entries.get(action)?.node;
    const headers = part?.kind === "map" ? part.entries.get("headers")?.node : undefined;
    const names = headers?.kind === "list" ? headers.items.map((item) => textIn(item) ?? "") : [];
    const setsHost = names.some((name) => /^host(?:\s*:|$)/i.test(name.trim()));
    if (setsHost) return transforms(`config.${action}.headers`, "the Host header");
  }
  return undefined;
}

function transforms(field: string, what: string): PluginProblem {
  return {
    code: "kong-plugin-routes",
    field,
    effect: `request-transformer changes ${what}, which decides what the upstream serves.`,
    reason: "The table decides which path and which Host an upstream gets, and the plugin would change it once more.",
    remedy:
      "Say it in the table (`path`, `stripPath`, `upstream`, `hostHeader`), and carry the rest of the plugin by hand.",
  };
}

function textAt(map: MapNode, key: string): string | undefined {
  return textIn(map.entries.get(key)?.node);
}
