// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { listen } from "../../kong/emulator/client/listen.ts";
import type { EmulatorConfig, KongPlugin } from "../../kong/emulator/config.ts";
import { createEmulator } from "../../kong/emulator/emulator.ts";
import { startServerProcess, temporaryFolder } from "./plugin-server.ts";

/**
 * What the emulator can serve of the chart's configuration of Kong: each plugin with the table that a worker of Kong gives it, or the guard's for
 * the plugin server. The guard's refusals, which only Kong has, are left out; test/lua/cases.test.ts has it refuse.
 */
export function withTables(config: EmulatorConfig): EmulatorConfig {
  const table = config.plugins.find(({ name }) => name === "route-table-guard")?.config["json"];
  const plugins = config.plugins.filter(({ name }) => name === "route-table").map(withCompanion);
  const json = config.routes.flatMap((route) => route.plugins ?? []).find((each) => "json" in each.config)?.config[
    "json"
  ];
  const routes = config.routes.map((route) => ({
    ...route,
    ...(route.plugins && {
      plugins: route.plugins.map((plugin) => withCompanion(table === undefined ? withTable(plugin, json) : plugin)),
    }),
  }));
  const hasGuard = config.plugins.some(({ name }) => name === "route-table-guard");
  // With perApi Kong's own routes lead to right places.
  const refusesUndecided = plugins.some((plugin) => plugin.config["nativeRoutes"] === false);
  return {
    ...config,
    plugins,
    routes,
    hasCompanion: true,
    hasGuard,
    refusesUndecided,
    ...(typeof table === "string" && { table }),
  };
}

function withTable(plugin: KongPlugin, json: unknown): KongPlugin {
  const { sharedTable, ...config } = plugin.config;
  return sharedTable === true ? { ...plugin, config: { ...config, json } } : plugin;
}

/** The plugin inside Kong does itself what the plugin server asks its companion for. */
function withCompanion(plugin: KongPlugin): KongPlugin {
  return { ...plugin, config: { ...plugin.config, companion: true } };
}

/**
 * Serves a configuration by the emulator and the real plugin server.
 *
 * @param pluginSocket - The socket of a plugin server that runs already; otherwise one is started.
 */
export async function startEmulator(
  config: EmulatorConfig,
  trusted: string,
  pluginSocket?: string,
): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const folder = await temporaryFolder();
  const server = pluginSocket === undefined ? await startServerProcess(join(folder.path, "s")) : undefined;
  const emulator = createEmulator({
    config,
    pluginSocket: pluginSocket ?? server?.socket ?? "",
    routerFlavor: "traditional",
    connectTo: () => undefined,
    upstreamCa: [trusted],
    log: () => undefined,
  });
  const listening = await listen(emulator, { host: "127.0.0.1", port: 0, isTrusted: () => false });
  return {
    port: listening.port,
    async stop() {
      await listening.close(0);
      emulator.close();
      await server?.stop();
      await folder.remove();
    },
  };
}
