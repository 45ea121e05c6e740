// SPDX-License-Identifier: Apache-2.0

import { isPluginName } from "../../../../plugins/route-table/table/text/characters.ts";
import type { ApiSettings } from "../../../../plugins/route-table/table/schema/api-fields.ts";
import type { NamedApi } from "./draft.ts";
import { urlOf } from "./entries.ts";
import { nameOf } from "./names.ts";
import type { Notes } from "./notes.ts";

/** The key of a plugin's configuration in its Secret. */
const CONFIG_KEY = "config.yaml";

/** The plugins of this gateway itself. */
const OURS = new Set(["route-table", "route-table-response", "route-table-guard"]);

/** The plugins of an API's row. A configuration with secrets is kept in a Secret that the row names. */
export function pluginsOf({ name, row: { route } }: NamedApi, notes: Notes): ApiSettings["plugins"] {
  const url = urlOf(route.hosts[0] ?? "*", route.path.value);
  const seen = new Set<string>();
  const plugins = route.plugins.flatMap((plugin) => {
    if (!isPluginName(plugin.name) || seen.has(plugin.name) || OURS.has(plugin.name)) {
      notes.add("plugin-left-out", plugin.place, url);
      return [];
    }
    seen.add(plugin.name);
    if (plugin.withheld.length === 0) {
      const isEmpty = Object.keys(plugin.config).length === 0;
      return [{ name: plugin.name, ...(!isEmpty && { config: plugin.config }) }];
    }
    const secret = nameOf(`${name}-${plugin.name.replaceAll("_", "-")}`);
    // The source has said which URLs need it.
    notes.add("plugin-with-secret", plugin.place, undefined, `The Secret is ${secret}, its key ${CONFIG_KEY}.`);
    return [{ name: plugin.name, configFrom: { secret, key: CONFIG_KEY } }];
  });
  return plugins.length === 0 ? undefined : plugins;
}
