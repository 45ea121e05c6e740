// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runPhase, startInstance, variablesOf } from "../support/kong-side.ts";
import { LONG_MS } from "../support/limits.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { connectWire, type Wire } from "../support/wire.ts";

const SHORT = "dev-01.example.com";
const TABLE = {
  shortHosts: [SHORT],
  legacyHosts: [{ host: "{api}.old.example.com", sunset: "2027-03-31" }, { host: "{api}.new.example.com" }],
  clusters: { a: { url: "http://{api}.a.example.net" }, b: { url: "http://{api}.b.example.net" } },
  defaults: { cluster: "b" },
  apis: {
    plain: { hosts: ["plain.own.example.com"] },
    pinned: { pin: "a" },
    split: { split: { weights: { a: 66.7, b: 33.3 }, override: { header: "X-Choose" } } },
    moved: { legacy: "redirect", oldHosts: { sunset: "2027-06-30" } },
  },
};

/** What is told over HTTP may be a moment old. */
const UNTIL = { timeout: 10_000 };

let folder: { path: string; remove: () => Promise<void> };
let server: RunningServer;
let wire: Wire;

beforeEach(async () => {
  folder = await temporaryFolder();
  server = await startServerProcess(join(folder.path, "s"), ["--http", "127.0.0.1:0"]);
  wire = await connectWire(server.socket);
});

afterEach(async () => {
  wire.close();
  await server.stop();
  await folder.remove();
});

async function get(path: string): Promise<string> {
  return (await fetch(`http://127.0.0.1:${await server.httpPort()}${path}`)).text();
}

/** The series of a metric with their values, sorted by label. */
async function seriesOf(name: string): Promise<string[]> {
  const lines = (await get("/metrics")).split("\n").filter((line) => line.startsWith(`${name}{`));
  return lines.map((line) => line.slice(name.length)).sort();
}

async function ask(
  instance: number,
  host: string,
  target: string,
  headers: Record<string, string> = {},
): Promise<void> {
  await runPhase(wire, instance, variablesOf({ method: "GET", host, target, headers }));
}

describe("the request counters", () => {
  it.each([false, true])(
    "have API, entry, host of the table, cluster and reason as labels, with nativeRoutes: %s",
    async (nativeRoutes) => {
      const instance = await startInstance(wire, { nativeRoutes, ...TABLE });
      await ask(instance, SHORT, "/plain/x");
      await ask(instance, `${SHORT.toUpperCase()}:8443`, "/plain");
      await ask(instance, "plain.own.example.com", "/");
      await ask(instance, "plain.old.example.com", "/");
      await ask(instance, "pinned.new.example.com", "/");
      await ask(instance, SHORT, "/split/", { "x-choose": "b" });
      await ask(instance, "moved.new.example.com", "/");
      await ask(instance, SHORT, "/nobody");
      await ask(instance, "nobody.example.com", "/");
      const ends = [
        '{api="",entry="",host="",cluster="",reason="unknown-host"} 1',
        '{api="",entry="short",host="",cluster="",reason="unknown-path"} 1',
      ];
      expect(await seriesOf("kdp_requests_total")).toEqual([
        // Requests that match no route of an API reach the catch-all.
        ...(nativeRoutes ? [] : ends),
        '{api="moved",entry="legacy",host="{api}.new.example.com",cluster="",reason="redirect"} 1',
        '{api="pinned",entry="legacy",host="{api}.new.example.com",cluster="a",reason="pin"} 1',
        '{api="plain",entry="legacy",host="plain.own.example.com",cluster="b",reason="default"} 1',
        '{api="plain",entry="legacy",host="{api}.old.example.com",cluster="b",reason="default"} 1',
        '{api="plain",entry="short",host="dev-01.example.com",cluster="b",reason="default"} 2',
        '{api="split",entry="short",host="dev-01.example.com",cluster="b",reason="header"} 1',
      ]);
      expect(await get("/metrics")).toContain("kdp_decision_duration_seconds_count 9\n");
    },
  );

  it("get no new series from 10,000 hosts, paths and headers of clients", { timeout: LONG_MS }, async () => {
    const instance = await startInstance(wire, { ...TABLE, countOutcomes: true });
    const warmUp = [`${SHORT} /plain/`, `${SHORT} /nobody`, "nobody.example.com /", "plain.old.example.com /"];
    const requests = Array.from(
      { length: 10_000 },
      (_, i) =>
        [`${SHORT} /plain/${i}`, `${SHORT} /x${i}`, `x${i}.example.com /`, `x${i}.old.example.com /${i}`][i % 4] ?? "",
    );
    const run = async (all: readonly string[]): Promise<number> => {
      for (const each of all) {
        const [host = "", target = ""] = each.split(" ");
        await ask(instance, host, target, { "x-choose": each });
        const kdp = { api: host, cluster: target };
        const log = JSON.stringify({ kdp, response: { status: 200 }, latencies: { proxy: 1 } });
        await runPhase(wire, instance, {}, { "kong.log.serialize": () => log }, "log");
      }
      return (await get("/metrics")).split("\n").filter((line) => line.startsWith("kdp_")).length;
    };
    const before = await run(warmUp);
    expect(await run(requests)).toBe(before);
  });
});

describe("the response counters", () => {
  it("have API, cluster and status class as labels, from the plugin's decision or the tags of Kong's route", async () => {
    const instance = await startInstance(wire, { ...TABLE, countOutcomes: true });
    const end = async (log: object): Promise<void> => {
      await runPhase(wire, instance, {}, { "kong.log.serialize": () => JSON.stringify(log) }, "log");
    };
    const decided = { api: "split", entry: "short", cluster: "a", host: SHORT, because: "bucket", table: "0" };
    await end({ kdp: decided, response: { status: 200 }, latencies: { proxy: 40, kong: 2, request: 45 } });
    await end({ kdp: decided, response: { status: 503 }, latencies: { proxy: 400 } });
    const tags = { route: { tags: ["other", "kdp-api-plain"] }, service: { tags: ["kdp-cluster-b"] } };
    await end({ ...tags, response: { status: 404 }, latencies: { proxy: 1200 } });
    await end({ kdp: { api: "moved" }, response: { status: 307 }, latencies: { proxy: -1 } });
    await end({ kdp: { api: "nobody", cluster: "x" }, response: { status: 421 } });
    expect(await seriesOf("kdp_responses_total")).toEqual([
      '{api="",cluster="",outcome="4xx"} 1',
      '{api="moved",cluster="",outcome="3xx"} 1',
      '{api="plain",cluster="b",outcome="4xx"} 1',
      '{api="split",cluster="a",outcome="2xx"} 1',
      '{api="split",cluster="a",outcome="5xx"} 1',
    ]);
    expect(await seriesOf("kdp_upstream_duration_seconds_sum")).toEqual([
      '{api="plain",cluster="b"} 1.2',
      '{api="split",cluster="a"} 0.44',
    ]);
  });

  it.each([false, true])("need the decision in Kong's log object, with nativeRoutes: %s", async (nativeRoutes) => {
    const instance = await startInstance(wire, { ...TABLE, nativeRoutes, countOutcomes: true });
    const request = (target: string): Record<string, string> =>
      variablesOf({ method: "GET", host: SHORT, target, headers: { "x-choose": "b" } });
    const { calls } = await runPhase(wire, instance, request("/split/"));
    const told = calls.filter(([, key]) => key === "kdp");
    expect(told).toMatchObject([["kong.log.set_serialize_value", "kdp", { api: "split", cluster: "b" }]]);
    const native = await runPhase(wire, instance, request("/plain/"));
    expect(native.calls.some(([, key]) => key === "kdp")).toBe(!nativeRoutes);
  });
});

describe("the metrics of the table in force", () => {
  it("have one series for any number of instances", async () => {
    for (const entity of ["global", "catch-all", "global"]) await startInstance(wire, TABLE, entity);
    expect(await seriesOf("kdp_table_info")).toEqual([expect.stringMatching(/^\{version="[0-9a-f]{8}"\} 1$/)]);
    expect(await seriesOf("kdp_api_cluster")).toEqual([
      '{api="moved",cluster="b"} 1',
      '{api="pinned",cluster="a"} 1',
      '{api="plain",cluster="b"} 1',
      '{api="split",cluster="a"} 1',
    ]);
    expect(await seriesOf("kdp_split_weight_ratio")).toEqual([
      '{api="split",cluster="a"} 0.667',
      '{api="split",cluster="b"} 0.333',
    ]);
    expect(await seriesOf("kdp_old_host_sunset_timestamp_seconds")).toEqual([
      `{host="",api="moved"} ${Date.UTC(2027, 5, 30) / 1_000}`,
      `{host="{api}.old.example.com",api=""} ${Date.UTC(2027, 2, 31) / 1_000}`,
    ]);
    expect(await seriesOf("kdp_table_findings")).toEqual(['{severity="error"} 0', '{severity="warning"} 0']);
  });

  it("change with a new table, and stay after a refused one", async () => {
    await startInstance(wire, TABLE);
    const unverified = { url: "https://{api}.a.example.net", tlsVerify: false };
    const other = { ...TABLE, clusters: { ...TABLE.clusters, a: unverified }, apis: { plain: {} } };
    await startInstance(wire, other);
    await expect.poll(() => seriesOf("kdp_api_cluster"), UNTIL).toEqual(['{api="plain",cluster="b"} 1']);
    expect(await seriesOf("kdp_table_findings")).toContain('{severity="warning"} 1');
    await startInstance(wire, { ...TABLE, pin: "nowhere" });
    await expect.poll(() => get("/metrics"), UNTIL).toContain("kdp_plugin_server_refused_entities 1\n");
    await expect.poll(() => get("/status"), UNTIL).toContain("unknown-cluster");
    expect(JSON.parse(await get("/status"))).toMatchObject({ refused: [expect.stringContaining("unknown-cluster")] });
    expect(await seriesOf("kdp_api_cluster")).toEqual(['{api="plain",cluster="b"} 1']);
    // The table in force, sent again, clears the refusal.
    await startInstance(wire, other);
    await expect.poll(() => get("/metrics"), UNTIL).toContain("kdp_plugin_server_refused_entities 0\n");
  });
});

describe("/status", () => {
  it("reports the table in force, and null before the first one", async () => {
    expect(JSON.parse(await get("/status"))).toEqual({
      version: null,
      loadedAt: null,
      findings: [],
      apis: {},
      refused: [],
    });
    const checked = { healthCheck: { path: "/", interval: "1h" } };
    const before = Math.floor(Date.now() / 1_000) * 1_000;
    await startInstance(wire, { ...TABLE, apis: { ...TABLE.apis, checked } });
    const after = Date.now();
    const [version] = await seriesOf("kdp_table_info");
    // An answer is kept for a moment.
    await expect.poll(() => get("/status"), UNTIL).not.toContain('"version":null');
    const status = JSON.parse(await get("/status")) as { readonly version: string; readonly loadedAt: string };
    expect(version).toContain(`"${status.version}"`);
    const loadedAt = Date.parse(status.loadedAt);
    expect([loadedAt >= before, loadedAt <= after], status.loadedAt).toEqual([true, true]);
    expect(status).toMatchObject({
      findings: [],
      refused: [],
      apis: {
        plain: { cluster: "b", because: "default", split: null, health: null },
        pinned: { cluster: "a", because: "pin", split: null, health: null },
        split: { cluster: "a", because: "split", split: { a: 0.667, b: 0.333 }, health: null },
        checked: { cluster: "b", because: "default", split: null, health: { a: "healthy", b: "healthy" } },
      },
    });
  });
});
