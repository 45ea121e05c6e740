// SPDX-License-Identifier: Apache-2.0

import { describe } from "vitest";
import type { GatewayConfig, KongPlugin } from "../../kong/emulator/config.ts";
import { problemOfHost } from "../support/case-outcome.ts";
import { readCases, type BehaviourCase } from "../support/cases.ts";
import { fromObjects } from "../support/controller.ts";
import { fromDeclarative } from "../support/declarative.ts";
import { describeGatewayCases } from "../support/gateway-cases.ts";
import { renderChart } from "../support/helm.ts";
import { declarativeOf, ownTable } from "../support/rendered.ts";

const files = readCases();

describe.each([
  ["perApi", "pluginServer"],
  ["perApi", "inProcess"],
  ["perHost", "pluginServer"],
])("the chart with routes: %s, runtime: %s", (routes, runtime) => {
  describeGatewayCases("and kong.yml", files, {
    routerFlavor: "traditional",
    configOf: async ({ table }) => {
      const values = { ...ownTable(table), routes, runtime, ingressController: { enabled: false } };
      return withTables(fromDeclarative(declarativeOf(await renderChart(values))));
    },
    ...(routes === "perApi" && { problemOfHost }),
    ...(runtime === "inProcess" && { notHere }),
  });

  describeGatewayCases("and objects for the ingress controller", files, {
    routerFlavor: "traditional",
    configOf: async ({ table }) => withTables(fromObjects(await renderChart({ ...ownTable(table), routes, runtime }))),
    ...(routes === "perApi" && { problemOfHost }),
    ...(runtime === "inProcess" && { notHere }),
  });
});

/**
 * What the local gateway can serve of it: each plugin with the table that a worker of Kong gives it. The guard, which only Kong has, is
 * left out; test/lua/cases.test.ts has it refuse.
 */
function withTables(config: GatewayConfig): GatewayConfig {
  const plugins = config.plugins.filter(({ name }) => name === "route-table");
  const json = config.routes.flatMap((route) => route.plugins ?? []).find((each) => "json" in each.config)?.config[
    "json"
  ];
  const routes = config.routes.map((route) => ({
    ...route,
    ...(route.plugins && { plugins: route.plugins.map((plugin) => withTable(plugin, json)) }),
  }));
  return { ...config, plugins, routes };
}

function withTable(plugin: KongPlugin, json: unknown): KongPlugin {
  const { sharedTable, ...config } = plugin.config;
  return sharedTable === true ? { ...plugin, config: { ...config, json } } : plugin;
}

/** What only the guard refuses. */
function notHere({ because }: BehaviourCase["decision"]): string | undefined {
  return String(because) === "loop"
    ? "the guard inside Kong refuses it, which the local gateway does not have"
    : undefined;
}
