// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { CODES, type Code } from "../../plugins/route-table/table/codes.ts";
import { readFindingCases } from "../support/finding-cases.ts";
import { helm, helmVersions } from "../support/helm.ts";
import { ownTable } from "../support/rendered.ts";

const CHART = "chart";

async function render(values: object): Promise<{ readonly code: number | null; readonly stderr: string }> {
  const path = helmVersions.at(-1)?.path ?? "helm";
  return helm(path, ["template", "x", CHART, "--kube-version", "1.34", "--values", "-"], JSON.stringify(values));
}

describe("helm refuses what kdp validate finds an error in, and nothing else", () => {
  it.each(readFindingCases())("$title", async ({ table, findings }) => {
    const errors = findings.filter(([code]) => CODES[code as Code].severity === "error");
    const { code, stderr } = await render(ownTable(table));
    expect(code === 0, stderr).toBe(errors.length === 0);
    // A schema's errors hide those of the templates, so it is enough that one is named.
    if (errors.length > 0)
      expect(
        errors.some(([, path]) => names(stderr, path)),
        stderr,
      ).toBe(true);
  });
});

describe("helm refuses values that contradict each other", () => {
  it.each([
    ["an issuer without a name", { tls: { certManager: { enabled: true } } }, "tls.certManager.issuerRef.name"],
    [
      "more pods at least than at most",
      { autoscaling: { enabled: true, minReplicas: 9, maxReplicas: 3 } },
      "maxReplicas",
    ],
    ["no time to finish", { terminationDelaySeconds: 58 }, "terminationGracePeriodSeconds"],
    [
      "plain HTTP alone without its port",
      { proxy: { protocols: ["http"] }, service: { httpPort: 0 } },
      "service.httpPort",
    ],
    [
      "an API's own plugins where it has no route",
      { routes: "perHost", routeTable: { apis: { api02: { plugins: [{ name: "cors" }] } } } },
      "routeTable.apis.api02.plugins",
    ],
    [
      "health checks where it has no upstream",
      { routes: "perHost", routeTable: { apis: { api02: { healthCheck: { path: "/" } } } } },
      "routeTable.apis.api02.healthCheck",
    ],
    [
      "names that come to the same",
      { routeTable: { clusters: { "y-b": { url: "http://x.example.net" } }, apis: { api: {}, "api-y": {} } } },
      "routeTable.apis.api-y: in cluster b",
    ],
    [
      "one plugin twice",
      { routeTable: { apis: { api01: { plugins: [{ name: "cors" }, { name: "cors" }] } } } },
      "cors stands twice",
    ],
    [
      "the gateway's own plugin",
      { routeTable: { apis: { api01: { plugins: [{ name: "route-table" }] } } } },
      "route-table",
    ],
    ["a name that the chart has", { routeTable: { apis: { "catch-all": {} } } }, "routeTable.apis.catch-all"],
  ])("%s", async (_, values, words) => {
    const { code, stderr } = await render(values);
    expect(code).not.toBe(0);
    expect(stderr).toContain("These values are refused");
    expect(stderr).toContain(words);
  });

  it("says all of them at once", async () => {
    const { stderr } = await render({
      terminationDelaySeconds: 58,
      routeTable: { pin: "nowhere", apis: { api02: { path: "/api01" } } },
    });
    for (const words of ["terminationDelaySeconds", "no cluster nowhere", "path /api01"])
      expect(stderr).toContain(words);
  });
});

/** Whether a message names the API or the field that a path leads to. */
function names(message: string, path: string): boolean {
  const [section = "", name = ""] = path.replaceAll(/\[([0-9]+)\]/g, ".$1").split(".");
  return message.includes(section === "apis" ? name : section === "defaults" ? "routeTable.apis." : section);
}
