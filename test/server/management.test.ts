// SPDX-License-Identifier: Apache-2.0

import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { Gauge, Histogram, Registry } from "prom-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Doorkeeper } from "../../kong/server/doorkeeper.ts";
import { metricsText } from "../../kong/server/metrics-text.ts";
import { Report } from "../../kong/server/report.ts";
import { statusText } from "../../kong/server/status-text.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";

describe("the plugin server over HTTP", () => {
  let folder: { path: string; remove: () => Promise<void> };
  let server: RunningServer;
  let origin: string;

  beforeAll(async () => {
    folder = await temporaryFolder();
    server = await startServerProcess(join(folder.path, "s"), ["--http", "127.0.0.1:0"]);
    origin = `http://127.0.0.1:${await server.httpPort()}`;
  });
  afterAll(async () => {
    await server.stop();
    await folder.remove();
  });

  it.each(["/healthz", "/readyz", "/metrics", "/status", "/elsewhere"])(
    "is answered 405 unless it is GET or HEAD: %s",
    async (path) => {
      for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
        const answer = await fetch(origin + path, { method });
        expect([method, answer.status, answer.headers.get("allow")]).toEqual([method, 405, "GET, HEAD"]);
      }
    },
  );

  it("has a length and no body for HEAD", async () => {
    const answer = await fetch(`${origin}/status`, { method: "HEAD" });
    expect(answer.status).toBe(200);
    expect(Number(answer.headers.get("content-length"))).toBeGreaterThan(10);
    expect(await answer.text()).toBe("");
  });

  it("is refused above the limit, with a time to come again; a probe never is", async () => {
    const ask = async (path: string): Promise<Response> => fetch(origin + path);
    const asked = Array.from({ length: 40 }, (_, i) => ask(i % 2 === 0 ? "/status" : "/metrics"));
    const probed = Array.from({ length: 80 }, (_, i) => ask(i % 2 === 0 ? "/readyz" : "/healthz"));
    const answers = await Promise.all(asked);
    const refused = answers.filter(({ status }) => status === 503);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect(refused.length).toBeGreaterThan(20);
    expect(new Set(refused.map(({ headers }) => headers.get("retry-after")))).toEqual(new Set(["1"]));
    expect(new Set((await Promise.all(probed)).map(({ status }) => status))).toEqual(new Set([200]));
  });

  it("works again after clients that closed their connections early", async () => {
    for (let i = 0; i < 100; i++) {
      const socket = connect(Number(new URL(origin).port), "127.0.0.1");
      await once(socket, "connect");
      socket.write("GET /status HTTP/1.1\r\nHost: x\r\n\r\n");
      socket.destroy();
    }
    await expect.poll(async () => (await fetch(`${origin}/status`)).status, { timeout: 10_000 }).toBe(200);
  });
});

describe("a doorkeeper", () => {
  it("limits requests at once and per second", () => {
    let time = 0;
    const door = new Doorkeeper({ perSecond: 4, atOnce: 2 }, () => time);
    const tries = (count: number): boolean[] => Array.from({ length: count }, () => door.enters());
    expect(tries(3)).toEqual([true, true, false]);
    door.leave();
    door.leave();
    expect(tries(3)).toEqual([true, true, false]);
    door.leave();
    expect(tries(1), "four in this second").toEqual([false]);
    time = 250;
    expect(tries(2)).toEqual([true, false]);
    time = 100_000;
    expect(tries(1), "two are inside").toEqual([false]);
  });
});

describe("a report", () => {
  it("is made once for all clients, and again after twenty times the time that it took", async () => {
    let time = 0;
    let made = 0;
    const report = new Report(
      () => {
        time += 10;
        made += 1;
        return Promise.resolve(`report ${made}`);
      },
      () => time,
    );
    const read = async (): Promise<string> => (await report.read()).toString();
    expect(await Promise.all([read(), read(), read()])).toEqual(["report 1", "report 1", "report 1"]);
    time = 209;
    expect(await read()).toBe("report 1");
    time = 210;
    expect(await read()).toBe("report 2");
  });

  it("that can't be made is tried again", async () => {
    let made = 0;
    const report = new Report(() => Promise.reject(new Error(`try ${(made += 1)}`)));
    await expect(report.read()).rejects.toThrow("try 1");
    await expect(report.read()).rejects.toThrow("try 2");
  });
});

describe("a text that is made in slices", () => {
  it("is that of prom-client, whatever is in it", async () => {
    const registry = new Registry();
    const registers = [registry];
    const odd = ['a"b\\c\nd', "", "ü", "{}"];
    const gauge = new Gauge({ name: "some_gauge", help: "a \\ in it", labelNames: ["one", "other"], registers });
    const histogram = new Histogram({
      name: "some_seconds",
      help: "h",
      labelNames: ["api"],
      buckets: [0.5, 1],
      registers,
    });
    new Gauge({ name: "bare", help: "none", registers }).set(Number.POSITIVE_INFINITY);
    for (const [i, one] of odd.entries()) gauge.set({ one, other: String(i) }, i / 3);
    for (let i = 0; i < 400; i++) histogram.observe({ api: `api${i}${odd[i % 4] ?? ""}` }, i / 200);
    const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");
    expect(lines(await metricsText([registry]))).toEqual(lines(await registry.metrics()));
  });

  it("is JSON of the object that it is made of", async () => {
    const apis = Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`api${i}`, { cluster: "b", health: null }]));
    const status = { version: null, findings: [{ message: 'a "quote"' }], apis, none: {}, list: [] };
    expect(JSON.parse(await statusText(status))).toEqual(status);
  });
});
