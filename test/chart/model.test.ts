// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EmulatorConfig } from "../../kong/emulator/config.ts";
import { createRouter } from "../../kong/emulator/router.ts";
import { isNativeApi } from "../../plugins/route-table/apply/native-table.ts";
import { decide } from "../../plugins/route-table/decision/decide.ts";
import type { Decision } from "../../plugins/route-table/decision/decision.ts";
import type { Destination } from "../../plugins/route-table/decision/compiled/destination.ts";
import { canonicalHost } from "../../plugins/route-table/decision/http/host-key.ts";
import { matchRequest } from "../../plugins/route-table/decision/match.ts";
import { normalPath } from "../../plugins/route-table/decision/http/normal-path.ts";
import type { Request } from "../../plugins/route-table/decision/request.ts";
import type { ApiRoute } from "../../plugins/route-table/decision/compiled/api-route.ts";
import { compileTable, type RouteIndex } from "../../plugins/route-table/decision/compiled/table-index.ts";
import { splitTarget } from "../../plugins/route-table/decision/http/target.ts";
import { checkTable } from "../../plugins/route-table/table/check.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { request, routeTable } from "../support/arbitraries.ts";
import { fromObjects } from "../support/controller.ts";
import { fromDeclarative } from "../support/declarative.ts";
import { renderChart } from "../support/helm.ts";
import { ORDINARY_CIRCUMSTANCES, readCases } from "../support/cases.ts";
import { declarativeOf, ownTable } from "../support/rendered.ts";

/** Valid random tables with requests, from a fixed seed. */
const SAMPLES = fc
  .sample(fc.tuple(routeTable, fc.array(request, { minLength: 40, maxLength: 40 })), {
    numRuns: 90,
    seed: 20261124,
  })
  .flatMap(([value, requests]) => {
    const { table } = checkTable(value);
    return table === undefined ? [] : [{ table, requests }];
  })
  .slice(0, 25);
const WRITTEN = [...readCases(), ...readCases("decision")].map(({ table, cases }) => ({
  table,
  requests: cases.map((each) => each.request),
}));
const ALL = [...WRITTEN, ...SAMPLES];

/** A table without the fields for the old cluster and for people. */
function forThePlugin(table: RouteTable): RouteTable {
  const copy = structuredClone(table) as {
    address?: string;
    oldCluster?: string;
    apis: Record<string, Record<string, unknown>>;
  };
  delete copy.address;
  delete copy.oldCluster;
  for (const api of Object.values(copy.apis)) {
    for (const field of ["source", "owner", "labels"]) Reflect.deleteProperty(api, field);
  }
  return copy as unknown as RouteTable;
}

describe("the chart's native routes and the decision", () => {
  it("run on some tables of each kind", () => {
    expect(SAMPLES.length).toBeGreaterThan(0);
    const apis = ALL.flatMap(({ table }) => {
      const index = compileTable(table);
      return index.routes.map((api) => isNativeApi(index, api));
    });
    expect(new Set(apis)).toEqual(new Set([true, false]));
  });

  describe.each([
    ["objects for the ingress controller", true],
    ["kong.yml", false],
  ])("%s", (_, isController) => {
    it.each(ALL.map((sample, i) => ({ i, ...sample })))("agree on table $i", async ({ table, requests }) => {
      const values = { ...ownTable(table), ingressController: { enabled: isController } };
      const objects = await renderChart(values);
      const config = isController ? fromObjects(objects) : fromDeclarative(declarativeOf(objects));
      expectNativeRoutes(config, table, requests);
    });

    it.each(ALL.flatMap((sample, i) => RUNTIMES.map((runtime) => ({ i, runtime, ...sample }))))(
      "have the plugin only on routes that need it: table $i, $runtime",
      async ({ table, runtime }) => {
        const values = { ...ownTable(table), runtime, ingressController: { enabled: isController } };
        const objects = await renderChart(values);
        const { plugins, routes } = isController ? fromObjects(objects) : fromDeclarative(declarativeOf(objects));
        const index = compileTable(table);
        expect(plugins.map(({ name }) => name).filter((name) => name !== "route-table-response")).toEqual([
          "route-table-guard",
        ]);
        const ofGuard = plugins[0]?.config["json"];
        const ofServer = runtime === "pluginServer" && { companion: true };
        const jsons = [ofGuard, ...routes.flatMap((route) => route.plugins ?? []).map(({ config }) => config["json"])];
        const tables = jsons.filter((json) => typeof json === "string").map((json) => JSON.parse(json) as unknown);
        expect(tables).toEqual([forThePlugin(table)]);
        expect(ofGuard === undefined).toBe(runtime === "inProcess");
        for (const { hosts, paths, plugins: own = [] } of routes) {
          const [shared] = own.map(({ config }) => config);
          const where = `${hosts.join(" ")} ${paths.join(" ")}`;
          const api = apiOf(index, hosts, paths);
          if (hosts.includes("standby.invalid")) expect(own).toEqual([]);
          else if (api === undefined)
            expect(shared, where).toMatchObject({
              catchAll: true,
              ...(ofServer && { ...ofServer, sharedTable: true }),
            });
          else if (isNativeApi(index, api)) expect(own, where).toEqual([]);
          else expect(shared, where).toEqual({ nativeRoutes: true, sharedTable: true, logDecision: true, ...ofServer });
        }
      },
    );
  });
});

const RUNTIMES = ["pluginServer", "inProcess"];

/** The API of a route; undefined for the catch-all. */
function apiOf(index: RouteIndex, [host]: readonly string[], [path = ""]: readonly string[]): ApiRoute | undefined {
  if (host === undefined || host === "standby.invalid") return undefined;
  const match = matchRequest(index, host, path);
  if (match.kind !== "api") throw new Error(`${host}${path} is no API's`);
  return match.route;
}

function expectNativeRoutes(config: EmulatorConfig, table: RouteTable, requests: readonly Request[]): void {
  const index = compileTable(table);
  const router = createRouter(config.routes, "traditional");
  for (const each of requests) {
    const { path, query } = splitTarget(each.target);
    const normal = normalPath(path);
    if (normal === undefined) continue;
    const clientHost = canonicalHost(each.host);
    const match = router(clientHost, normal);
    const decided = decide(index, each, ORDINARY_CIRCUMSTANCES);
    const pool = config.upstreams.find(({ name }) => name === match?.route.service.host);
    const service = match?.route.service;
    const where = `${each.host} ${each.target}`;
    const route = index.routes.get(decided.api ?? "");
    if (route === undefined) {
      expect(pool?.targets[0]?.host ?? service?.host, where).toBe("dead-end.invalid");
      continue;
    }
    const native = route.destinations.get(route.nativeCluster);
    if (native === undefined || service === undefined || pool === undefined) throw new Error(`${where} has no route`);
    const { scheme, address, port } = native;
    const [target] = pool.targets;
    const led = {
      scheme: service.protocol,
      address: target?.host.replace(/^\[(.*)\]$/, "$1"),
      port: target?.port,
    };
    expect(led, where).toEqual({ scheme, address, port });
    expect(connectionOf(service), where).toEqual(expectedConnection(route, native));
    if (decided.cluster !== route.nativeCluster) continue;
    const isOwnPort = port === (service.protocol === "https" ? 443 : 80);
    const upstreamHost = `${pool.hostHeader ?? ""}${isOwnPort ? "" : `:${port}`}`;
    const host = match?.route.preserveHost === true ? clientHost : upstreamHost;
    // The plugin says that one.
    if (route.hasOtherHost) continue;
    expect({ ...led, host, target: (match?.upstreamUri ?? "") + query }, where).toEqual(withoutSni(decided));
  }
}

function withoutSni({ upstream }: Decision): unknown {
  if (upstream === null) return null;
  const { scheme, host, address, port, target } = upstream;
  return { scheme, host, address, port, target };
}

function connectionOf({ protocol, timeouts, retries, tlsVerify }: EmulatorConfig["routes"][0]["service"]): unknown {
  return { timeouts, retries, tlsVerify: protocol === "https" && tlsVerify };
}

function expectedConnection({ timeouts, retries }: ApiRoute, { scheme, tlsVerify }: Destination): unknown {
  const { connect, send, read } = timeouts ?? { connect: 60_000, send: 60_000, read: 60_000 };
  return {
    timeouts: { connect, write: send, read },
    retries: retries ?? 5,
    tlsVerify: scheme === "https" && tlsVerify,
  };
}
