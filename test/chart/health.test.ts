// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { checkTargetsOf, type CheckTarget } from "../../plugins/route-table/health/target.ts";
import { compileTable } from "../../plugins/route-table/decision/compiled/table-index.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { renderChart, type KubernetesObject } from "../support/helm.ts";
import { declarativeOf, objectOf, ownTable } from "../support/rendered.ts";

const TABLE: RouteTable = {
  shortHosts: ["dev-01.example.com"],
  clusters: {
    a: { url: "https://{api}.a.example.net:8443" },
    b: { url: "http://{api}.b.example.net" },
    c: { url: "https://192.0.2.7", tlsVerify: false },
  },
  defaults: { cluster: "b", healthCheck: { path: "/healthz" } },
  apis: {
    plain: {},
    heavy: { split: { weights: { a: 90, b: 10 } } },
    whole: {
      cluster: "a",
      healthCheck: {
        path: "/live",
        interval: "1m30s",
        timeout: "3s",
        successes: 4,
        failures: 1,
        statuses: [200, 404, 503],
        passive: 5,
        failover: false,
      },
    },
    fast: { healthCheck: { path: "/", interval: "250ms", timeout: "100ms" } },
    zeros: { healthCheck: { path: "/", interval: "010s", timeout: "08s" } },
    slow: { healthCheck: { path: "/", interval: "24h" } },
    byaddress: { cluster: "c" },
    literal: { cluster: "a", hostHeader: "{api}.literal.example.net" },
    client: { cluster: "a", hostHeader: "client" },
    pinned: { pin: "a" },
  },
};
const TARGETS = checkTargetsOf(compileTable(TABLE));

/** Kong's checks of an upstream that the plugin server checks too, as fields of kong.yml. */
function checksOf({ api, probe, interval, thresholds }: CheckTarget): unknown {
  // With fail-over, Kong finds an upstream unhealthy later than the plugin server, and healthy earlier.
  const hasFailover = TABLE.apis[api]?.healthCheck?.failover ?? true;
  const successes = hasFailover ? 1 : thresholds.successes;
  const failures = hasFailover ? thresholds.failures + 2 : thresholds.failures;
  const isHttps = probe.scheme === "https";
  const seconds = Math.min(65_535, interval / 1_000);
  const bad = [429, 404, 500, 501, 502, 503, 504, 505].filter((status) => !probe.statuses.includes(status));
  return {
    type: probe.scheme,
    http_path: probe.path,
    ...(isHttps && { https_verify_certificate: probe.tlsVerify }),
    ...(probe.serverName !== null && { https_sni: probe.serverName }),
    timeout: probe.timeout / 1_000,
    healthy: { interval: seconds, successes, http_statuses: probe.statuses },
    unhealthy: {
      interval: seconds,
      http_failures: failures,
      tcp_failures: failures,
      timeouts: failures,
      http_statuses: bad,
    },
  };
}

/** The same as fields of a KongUpstreamPolicy, whose schema takes whole seconds. */
function inCamelCase(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      const words = name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
      return [words, ["interval", "timeout"].includes(name) ? Math.ceil(Number(each)) : inCamelCase(each)];
    }),
  );
}

function policyOf(objects: readonly KubernetesObject[], api: string, cluster: string): KubernetesObject {
  return objectOf(objects, "KongUpstreamPolicy", `ddd-int-kdp-${api}-${cluster}`);
}

describe("Kong's health checks", () => {
  it("use the plugin server's numbers for every cluster, in the objects for the ingress controller", async () => {
    const objects = await renderChart(ownTable(TABLE));
    expect(TARGETS.length).toBe(30);
    for (const target of TARGETS) {
      const { api, cluster } = target;
      const { algorithm, healthchecks } = policyOf(objects, api, cluster).spec;
      expect(algorithm).toBe("round-robin");
      const expected = api === "pinned" ? undefined : { active: inCamelCase(checksOf(target)) };
      expect(healthchecks, `${api} ${cluster}`).toEqual(expected);
    }
  });

  it("use the plugin server's numbers for the cluster of Kong's own route, in kong.yml", async () => {
    const objects = await renderChart({ ...ownTable(TABLE), ingressController: { enabled: false } });
    const { upstreams } = declarativeOf(objects) as { upstreams: KongUpstream[] };
    expect(upstreams.map(({ name }) => name).sort()).toEqual(
      [
        "byaddress.c",
        "client.a",
        "fast.b",
        "literal.a",
        "heavy.a",
        "pinned.a",
        "plain.b",
        "slow.b",
        "whole.a",
        "zeros.b",
      ].sort(),
    );
    for (const { name, healthchecks, targets } of upstreams) {
      const target = TARGETS.find(({ api, cluster }) => name === `${api}.${cluster}`);
      if (target === undefined) throw new Error(`${name} is not checked`);
      const expected = target.api === "pinned" ? undefined : { active: checksOf(target) };
      expect(healthchecks, name).toEqual(expected);
      expect(targets).toEqual([{ target: `${target.probe.address}:${target.probe.port}` }]);
    }
  });

  it("are removed by a pin of all APIs, which changes no Service", async () => {
    const [before, after] = await Promise.all([
      renderChart(ownTable(TABLE)),
      renderChart(ownTable({ ...TABLE, pin: "a" })),
    ]);
    for (const { api, cluster } of TARGETS) {
      expect(policyOf(after, api, cluster).spec).toEqual({ algorithm: "round-robin" });
    }
    const services = (objects: readonly KubernetesObject[]): unknown =>
      objects.filter(({ kind }) => kind === "Service");
    expect(services(after)).toEqual(services(before));
    const kong = declarativeOf(
      await renderChart({ ...ownTable({ ...TABLE, pin: "a" }), ingressController: { enabled: false } }),
    );
    expect(JSON.stringify(kong)).not.toContain("healthchecks");
  });

  it("do not exist with perHost, where only the plugin server checks", async () => {
    const objects = await renderChart({ ...ownTable(TABLE), routes: "perHost" });
    expect(objects.filter(({ kind }) => kind === "KongUpstreamPolicy")).toEqual([]);
    const plugin = objectOf(objects, "KongClusterPlugin", "kong-ddd-int-kdp-route-table");
    const { json } = plugin["config"] as { readonly json: string };
    expect(JSON.parse(json)).toMatchObject({ defaults: { healthCheck: { path: "/healthz" } } });
  });
});

describe("the phases in which Kong calls the plugin", () => {
  const check = { path: "/healthz" };
  const passive = { path: "/healthz", passive: 3 };

  async function phasesWith(defaults: RouteTable["defaults"], api01: RouteTable["apis"][string]): Promise<unknown> {
    const table = { ...TABLE, defaults: { cluster: "b", ...defaults }, apis: { api01 } };
    const objects = await renderChart(ownTable(table), { showOnly: ["templates/configmap-plugin-server.yaml"] });
    const { data } = objectOf(objects, "ConfigMap", "ddd-int-kdp-plugin-server") as unknown as { data: Data };
    const description = JSON.parse(data["route-table.json"]) as { Plugins: [{ Phases: readonly string[] }] };
    return description.Plugins[0].Phases;
  }

  it.each([
    ["no checks", {}, {}, ["access"]],
    ["checks", { healthCheck: check }, {}, ["access"]],
    ["passive checks of all APIs", { healthCheck: passive }, {}, ["access", "log"]],
    ["passive checks of one API", {}, { healthCheck: passive }, ["access", "log"]],
    ["passive checks that no API has", { healthCheck: passive }, { healthCheck: check }, ["access"]],
  ])("with %s", async (_, defaults, api, phases) => {
    expect(await phasesWith(defaults, api)).toEqual(phases);
  });
});

interface KongUpstream {
  readonly name: string;
  readonly healthchecks?: unknown;
  readonly targets: readonly { readonly target: string }[];
}

interface Data {
  readonly "route-table.json": string;
}
