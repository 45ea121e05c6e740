// SPDX-License-Identifier: Apache-2.0

import { describe } from "vitest";
import { readCases, type BehaviourCase } from "../support/cases.ts";
import { withTables } from "../support/chart-emulator.ts";
import { fromObjects } from "../support/controller.ts";
import { fromDeclarative } from "../support/declarative.ts";
import { describeEmulatorCases } from "../support/emulator-cases.ts";
import { renderChart } from "../support/helm.ts";
import { declarativeOf, ownTable } from "../support/rendered.ts";

const files = readCases();

describe.each([
  ["perApi", "pluginServer"],
  ["perApi", "inProcess"],
  ["perHost", "pluginServer"],
])("the chart with routes: %s, runtime: %s", (routes, runtime) => {
  describeEmulatorCases("and kong.yml", files, {
    routerFlavor: "traditional",
    configOf: async ({ table }) => {
      const values = { ...ownTable(table), routes, runtime, ingressController: { enabled: false } };
      return withTables(fromDeclarative(declarativeOf(await renderChart(values))));
    },
    ...(routes === "perApi" && { notHere }),
  });

  describeEmulatorCases("and objects for the ingress controller", files, {
    routerFlavor: "traditional",
    configOf: async ({ table }) => withTables(fromObjects(await renderChart({ ...ownTable(table), routes, runtime }))),
    ...(routes === "perApi" && { notHere }),
  });
});

/** The problems of the guard's two refusals. */
function notHere({ because }: BehaviourCase["decision"]): string | undefined {
  return String(because) === "loop" ? "the guard inside Kong refuses it, which the emulator does not have" : undefined;
}
