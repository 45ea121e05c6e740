// SPDX-License-Identifier: Apache-2.0

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deadEndRoute } from "../../kong/emulator/dead-end.ts";
import { createEmulator, type Emulator } from "../../kong/emulator/emulator.ts";
import { listen, type Listening } from "../../kong/emulator/client/listen.ts";
import { hasProgram } from "../support/has-program.ts";
import { runPhase, startInstance } from "../support/kong-side.ts";
import { LONG_MS } from "../support/limits.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import {
  ALL_ALERTS,
  dashboardQueries,
  kongMetrics,
  metricsIn,
  NO_PROMETHEUS,
  renderRules,
  runbookQueries,
  type Rules,
} from "../support/prometheus.ts";
import { startPrometheus, type Answer, type RunningPrometheus } from "../support/prometheus-server.ts";
import { sendRecorded } from "../support/raw-client.ts";
import { startUpstream, type RecordingUpstream } from "../support/recording-upstream.ts";
import { until } from "../support/until.ts";
import { connectWire, type Wire } from "../support/wire.ts";

const SHORT = "dev-01.example.com";
const TABLE = {
  shortHosts: [SHORT],
  legacyHosts: [{ host: "{api}.old.example.com", deprecated: "2020-01-01", sunset: "2099-03-31" }],
  clusters: { a: { url: "http://{api}.a.example.net" }, b: { url: "http://{api}.b.example.net" } },
  defaults: { cluster: "b" },
  apis: { plain: {}, split: { split: { weights: { a: 50, b: 50 } } } },
};

let folder: { path: string; remove: () => Promise<void> };
let server: RunningServer;
let wire: Wire;
let upstream: RecordingUpstream;
let emulator: Emulator;
let listening: Listening;
let kong: Server;
let rules: Rules;

beforeAll(async () => {
  folder = await temporaryFolder();
  server = await startServerProcess(join(folder.path, "s"), ["--http", "127.0.0.1:0"]);
  wire = await connectWire(server.socket);
  upstream = await startUpstream("http");
  rules = await renderRules(ALL_ALERTS);
  const plugin = { id: "1", name: "route-table", config: { ...TABLE, countOutcomes: true } };
  emulator = createEmulator({
    config: { routes: [deadEndRoute(true)], upstreams: [], plugins: [plugin] },
    pluginSocket: server.socket,
    routerFlavor: "traditional",
    connectTo: () => ({ host: "127.0.0.1", port: upstream.port }),
    upstreamCa: undefined,
    log: () => undefined,
  });
  listening = await listen(emulator, { host: "127.0.0.1", port: 0, isTrusted: () => false });
  // Kong's recorded status port, with growing counters.
  let reads = 0;
  kong = createServer((_, response) => {
    reads += 100;
    const lines = Object.entries(kongMetrics()).map(([name, labels]) => `${name}{${labels}} ${reads}\n`);
    response.writeHead(200, { "Content-Type": "text/plain" }).end(lines.join(""));
  });
  await new Promise<void>((resolve) => kong.listen(0, "127.0.0.1", resolve));
});

afterAll(async () => {
  kong.close();
  kong.closeAllConnections();
  await listening.close(0);
  emulator.close();
  await upstream.close();
  wire.close();
  await server.stop();
  await folder.remove();
});

async function send(host: string, target: string): Promise<void> {
  const raw = `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
  await sendRecorded(listening.port, { raw });
}

/** Calls the log phase, as Kong does at the end of a request; the emulator has no log phase. */
async function end(instance: number, api: string, cluster: string, status: number): Promise<void> {
  const log = JSON.stringify({ kdp: { api, cluster }, response: { status }, latencies: { proxy: 30 } });
  await runPhase(wire, instance, {}, { "kong.log.serialize": () => log }, "log");
}

async function scraped(): Promise<string> {
  return (await fetch(`http://127.0.0.1:${await server.httpPort()}/metrics`)).text();
}

describe("the metrics of the plugin server", () => {
  it("count the requests through the emulator", async () => {
    for (const target of ["/plain/x", "/plain/y", "/split/"]) await send(SHORT, target);
    await send("plain.old.example.com", "/");
    await send("nobody.example.com", "/");
    const text = await scraped();
    const plain = 'kdp_requests_total{api="plain",entry="';
    expect(text).toContain(`${plain}short",host="${SHORT}",cluster="b",reason="default"} 2\n`);
    expect(text).toContain(`${plain}legacy",host="{api}.old.example.com",cluster="b",reason="default"} 1\n`);
    expect(text).toMatch(/kdp_requests_total\{api="split",.*,cluster="[ab]",reason="random"\} 1\n/);
    expect(text).toContain('kdp_requests_total{api="",entry="",host="",cluster="",reason="unknown-host"} 1\n');
    expect(text).toContain("kdp_decision_duration_seconds_count 5\n");
  });

  it("include every metric that alerts, dashboard and runbook name", async () => {
    const text = await scraped();
    const there = new Set([
      ...[...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name = "", type]) =>
        type === "histogram" ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
      ),
      ...Object.keys(kongMetrics()),
      ...rules.groups.flatMap((group) => group.rules.flatMap(({ record }) => record ?? [])),
    ]);
    const queries = [
      ...rules.groups.flatMap((group) => group.rules.map(({ expr }) => expr)),
      ...dashboardQueries().map(({ expr }) => expr),
      ...runbookQueries(),
    ];
    const named = new Set(queries.flatMap(metricsIn));
    expect([...named].filter((name) => !there.has(name))).toEqual([]);
    expect([...Object.keys(kongMetrics())].filter((name) => !named.has(name) && name !== "kong_node_info")).toEqual([]);
  });
});

describe("a Prometheus that scrapes both ports", () => {
  let prometheus: RunningPrometheus | undefined;

  beforeAll(async () => {
    if (!hasProgram("prometheus")) return;
    const { port } = kong.address() as AddressInfo;
    const ports = { status: port, "plugin-metrics": await server.httpPort() };
    prometheus = await startPrometheus(folder.path, rules, ports);
  });

  afterAll(() => prometheus?.stop());

  async function query(expr: string): Promise<Answer> {
    if (prometheus === undefined) throw new Error(NO_PROMETHEUS);
    return prometheus.query(expr);
  }

  async function firing(): Promise<string[]> {
    const { data } = await query('ALERTS{alertstate="firing"}');
    return data.result.map(({ metric }) => metric["alertname"] ?? "");
  }

  async function untilFiring(alert: string, doing: () => Promise<void>): Promise<void> {
    let seen: string[] = [];
    await until(
      async () => {
        await doing();
        seen = await firing();
        return seen.includes(alert);
      },
      `${alert} firing`,
      () => seen.join(" "),
    );
  }

  it(
    "has results for every query of dashboard and runbook, with both clusters",
    { timeout: LONG_MS },
    async (context) => {
      context.skip(prometheus === undefined, NO_PROMETHEUS);
      const instance = await startInstance(wire, { ...TABLE, countOutcomes: true });
      const queries = [...dashboardQueries().map(({ expr }) => expr), ...runbookQueries()];
      // Queries about faults, or about an API that is not in this table, have no result.
      const isTrouble = /error|unhealthy|failed|broken|failovers|"5|="API"|le\)/;
      let empty: string[] = [];
      await until(
        async () => {
          for (const cluster of ["a", "b"]) await end(instance, "split", cluster, 200);
          await send("plain.old.example.com", "/");
          await send(SHORT, "/split/");
          empty = [];
          for (const expr of queries) {
            const { status, error = "", data } = await query(expr);
            expect(status, `${expr}: ${error}`).toBe("success");
            if (data.result.length === 0 && !isTrouble.test(expr)) empty.push(expr);
          }
          return empty.length === 0;
        },
        "every query to have a result",
        () => empty.join("\n"),
      );
      const both = await query('sum by (cluster) (rate(kdp_responses_total{cluster!=""}[1m])) > 0');
      expect(both.data.result.map(({ metric }) => metric["cluster"]).sort()).toEqual(["a", "b"]);
    },
  );

  it("fires the alerts", { timeout: LONG_MS }, async (context) => {
    context.skip(prometheus === undefined, NO_PROMETHEUS);
    expect((await firing()).filter((alert) => !alert.startsWith("KdpOldHost"))).toEqual([]);
    const instance = await startInstance(wire, { ...TABLE, countOutcomes: true });
    await untilFiring("KdpClusterErrors", async () => {
      await end(instance, "split", "a", 200);
      await end(instance, "split", "b", 503);
    });
    await startInstance(wire, { ...TABLE, pin: "nowhere" });
    await untilFiring("KdpTableRefused", () => Promise.resolve());
    await server.kill();
    await untilFiring("KdpPluginServerDown", () => Promise.resolve());
  });
});
