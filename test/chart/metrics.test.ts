// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { renderChart, type KubernetesObject } from "../support/helm.ts";
import { declarativeOf, objectOf } from "../support/rendered.ts";

/** Whether the description for Kong has a log phase. */
function hasLogPhase(objects: readonly KubernetesObject[]): boolean {
  const data = objectOf(objects, "ConfigMap", "ddd-int-kdp-plugin-server")["data"] as Record<string, string>;
  return (data["route-table.json"] ?? "").includes('"Phases":["access","log"]');
}

/** The number of plugin configurations that count outcomes. */
function timesCounted(configuration: unknown): number {
  return JSON.stringify(configuration).split('"countOutcomes":true').length - 1;
}

const shown = { prometheusRule: { enabled: true } };

describe("metrics.outcomes", () => {
  it.each([
    ["is off where nothing shows them", {}, false],
    ["is on with alerts", shown, true],
    ["is on with a dashboard", { dashboard: { enabled: true } }, true],
    ["can be on without either", { outcomes: "always" }, true],
    ["can be off with them", { ...shown, outcomes: "never" }, false],
  ])("%s", async (_, metrics, isOn) => {
    const objects = await renderChart({ metrics });
    expect(hasLogPhase(objects)).toBe(isOn);
    const plugins = objects.filter(({ kind }) => kind.endsWith("Plugin"));
    // The global plugin, and the one on the catch-all route.
    expect(timesCounted(plugins)).toBe(isOn ? 2 : 0);
    const declarative = declarativeOf(await renderChart({ metrics, ingressController: { enabled: false } }));
    expect(timesCounted(declarative)).toBe(isOn ? 2 : 0);
  });

  it("has no effect inside Kong", async () => {
    const objects = await renderChart({ runtime: "inProcess", metrics: { ...shown, outcomes: "always" } });
    expect(timesCounted(objects)).toBe(0);
  });
});

describe("metrics.prometheusRule", () => {
  it("is refused if metrics are off", async () => {
    await expect(renderChart({ metrics: { ...shown, enabled: false } })).rejects.toThrow("nothing would be counted");
  });
});

describe("metrics.dashboard", () => {
  it("makes a ConfigMap with the labels for Grafana's sidecar", async () => {
    const dashboard = { enabled: true, annotations: { grafana_folder: "Gateways" } };
    const { metadata, data } = objectOf(
      await renderChart({ metrics: { dashboard } }),
      "ConfigMap",
      "ddd-int-kdp-dashboard",
    ) as unknown as { metadata: Record<string, Record<string, string>>; data: Record<string, string> };
    expect(metadata).toMatchObject({ labels: { grafana_dashboard: "1" }, annotations: { grafana_folder: "Gateways" } });
    expect(JSON.parse(data["ddd-int-kdp.json"] ?? "")).toMatchObject({ uid: "ddd-int-kdp" });
  });
});

describe("metrics.serviceMonitor", () => {
  it.each([
    ["pluginServer", ["status", "plugin-metrics"]],
    ["inProcess", ["status"]],
  ])("scrapes every metrics port, with runtime: %s", async (runtime, ports) => {
    const objects = await renderChart({ runtime, metrics: { serviceMonitor: { enabled: true } } });
    const { endpoints } = objectOf(objects, "ServiceMonitor", "ddd-int-kdp").spec as unknown as {
      endpoints: readonly { readonly port: string }[];
    };
    expect(endpoints.map(({ port }) => port)).toEqual(ports);
    const service = objectOf(objects, "Service", "ddd-int-kdp-metrics").spec as unknown as {
      ports: readonly { readonly name: string }[];
    };
    expect(service.ports.map(({ name }) => name)).toEqual(ports);
  });
});
