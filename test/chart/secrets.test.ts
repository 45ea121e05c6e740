// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { renderChart } from "../support/helm.ts";
import { declarativeOf, objectOf } from "../support/rendered.ts";

/** Values in which api01 has one plugin. */
function valuesWith(plugin: object, more: object = {}): object {
  return { ...more, routeTable: { apis: { api01: { plugins: [plugin] } } } };
}

const REFERENCE = "{vault://env/api01-client-secret}";

describe("a plugin's secrets", () => {
  it("stay in a Secret, whose name and key the KongPlugin has", async () => {
    const values = valuesWith({ name: "openid-connect", configFrom: { secret: "api01-oidc", key: "config.json" } });
    const plugin = objectOf(await renderChart(values), "KongPlugin", "ddd-int-kdp-api01-openid-connect");
    expect(plugin).toMatchObject({ configFrom: { secretKeyRef: { name: "api01-oidc", key: "config.json" } } });
    expect(plugin).not.toHaveProperty("config");
  });

  it("have no place in a kong.yml but by reference", async () => {
    const values = valuesWith(
      { name: "openid-connect", configFrom: { secret: "api01-oidc", key: "config.json" } },
      { ingressController: { enabled: false } },
    );
    await expect(renderChart(values)).rejects.toThrow(
      /routeTable\.apis\.api01\.plugins\[0\]\.configFrom: .*vault:\/\/env\/NAME.*proxy\.extraEnv/,
    );
  });

  it("are refused beside a Secret", async () => {
    const plugin = { name: "cors", config: { credentials: true }, configFrom: { secret: "x", key: "y" } };
    await expect(renderChart(valuesWith(plugin))).rejects.toThrow(
      "api01.plugins[0].configFrom: cors has config beside",
    );
  });

  it.each([true, false])("stay references to Kong's vaults, with the controller: %s", async (enabled) => {
    const config = { client_secret: [REFERENCE], redis: { password: REFERENCE } };
    const objects = await renderChart(valuesWith({ name: "oidc", config }, { ingressController: { enabled } }));
    if (enabled) {
      expect(objectOf(objects, "KongPlugin", "ddd-int-kdp-api01-oidc")).toMatchObject({ config });
    } else {
      const { services } = declarativeOf(objects) as { services: { name: string; routes: { plugins: object[] }[] }[] };
      const routes = services.find(({ name }) => name === "api01")?.routes ?? [];
      expect(routes.length).toBe(2);
      for (const { plugins } of routes) expect(plugins).toContainEqual({ name: "oidc", config });
    }
  });

  it.each(["pluginServer", "inProcess"])("never reach the plugin: %s", async (runtime) => {
    const plugin = { name: "oidc", config: { client_secret: "s3cret-Of-Api01" } };
    const objects = await renderChart(valuesWith(plugin, { runtime }));
    const holders = objects.filter((each) => JSON.stringify(each).includes("s3cret-Of-Api01"));
    expect(holders.map(({ kind }) => kind)).toEqual(["KongPlugin"]);
  });
});
