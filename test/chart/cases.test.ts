// SPDX-License-Identifier: Apache-2.0

import { describe } from "vitest";
import { hostKey, withoutPort } from "../../plugins/route-table/route/host-key.ts";
import { readCases } from "../support/cases.ts";
import { fromObjects } from "../support/controller.ts";
import { fromDeclarative } from "../support/declarative.ts";
import { describeGatewayCases } from "../support/gateway-cases.ts";
import { renderChart } from "../support/helm.ts";
import { declarativeOf, ownTable } from "../support/rendered.ts";

const files = readCases();

describe.each(["perApi", "perHost"])("the chart with routes: %s", (routes) => {
  describeGatewayCases("and kong.yml", files, {
    routerFlavor: "traditional",
    configOf: async ({ table }) => {
      const values = { ...ownTable(table), routes, ingressController: { enabled: false } };
      return fromDeclarative(declarativeOf(await renderChart(values)));
    },
    ...(routes === "perApi" && { problemOfHost }),
  });

  describeGatewayCases("and objects for the ingress controller", files, {
    routerFlavor: "traditional",
    configOf: async ({ table }) => fromObjects(await renderChart({ ...ownTable(table), routes })),
    ...(routes === "perApi" && { problemOfHost }),
  });
});

/** Kong's own routes compare hosts as they are sent; what they leave over gets an answer, and no way past their plugins. */
function problemOfHost(host: string): string | undefined {
  return withoutPort(host) === hostKey(host) ? undefined : "host-form";
}
