// SPDX-License-Identifier: Apache-2.0

import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { problemBody } from "../../plugins/route-table/apply/problem-body.ts";
import { problemExit } from "../../plugins/route-table/decision/problem-exit.ts";
import { renderChart } from "../support/helm.ts";
import { objectOf, ownTable } from "../support/rendered.ts";
import { serveTable, walkTable, type Serve, type Walk } from "../support/walk.ts";

const TABLE = {
  shortHosts: ["dev-01.example.com"],
  legacyHosts: [{ host: "{api}.old.example.com" }],
  clusters: { b: { url: "http://{api}.svc.example.net" } },
  apis: { api01: {}, api02: { path: "/team/api02", hosts: ["own.example.org"] } },
};
const PROBLEM = { "Content-Type": "application/problem+json" };
const serveRight = serveTable(TABLE);

async function walk(serve: Serve, ...args: readonly string[]): Promise<Walk> {
  return walkTable(TABLE, serve, args);
}

describe("the program of helm test", () => {
  it("requests every entry URL with its server name and Host, then an unknown path and host", async () => {
    const asked: string[] = [];
    const { code, lines } = await walk(serveTable(TABLE, { asked }));
    expect(lines.at(-1)).toBe("7 passed, 0 failed");
    expect(code).toBe(0);
    expect(asked.sort()).toEqual([
      "api01.old.example.com api01.old.example.com/",
      "api02.old.example.com api02.old.example.com/",
      "dev-01.example.com dev-01.example.com/api01/",
      "dev-01.example.com dev-01.example.com/no-such-api-in-the-route-table",
      "dev-01.example.com dev-01.example.com/team/api02/",
      "no-such-host.invalid no-such-host.invalid/",
      "own.example.org own.example.org/",
    ]);
  });

  it("accepts an upstream's 404, but not Kong's", async () => {
    const { code, lines } = await walk((request, response) => {
      if (request.url === "/api01/") response.writeHead(404, { "Content-Type": "application/json" }).end("{}");
      else serveRight(request, response);
    });
    expect(code).toBe(1);
    expect(lines.filter((line) => line.startsWith("FAILED"))).toEqual([
      "FAILED https://dev-01.example.com/api01/: 404 from Kong itself",
    ]);
  });

  it("fails with a message if the gateway has no table", async () => {
    const { code, lines } = await walk((_, response) => {
      response.writeHead(503, PROBLEM).end(problemBody("no-table", problemExit("no-table"), null, "id"));
    });
    expect(code).toBe(1);
    expect(lines[0]).toContain("503 urn:ddd-int-kdp:problem:no-table");
    expect(lines.at(-1)).toBe("0 passed, 7 failed");
  });

  // Answers of a real Kong 3.9.3: its 502 and 504 have the upstream's latency, its 503 has none.
  it.each([
    [
      "is refused a connection",
      502,
      { "X-Kong-Upstream-Latency": "2" },
      "502, routed, but the upstream can't be reached",
    ],
    ["waits in vain", 504, { "X-Kong-Upstream-Latency": "304" }, "504, routed, but the upstream can't be reached"],
    ["has no address", 503, { "X-Kong-Response-Latency": "1" }, "503 from Kong itself, which had no upstream to ask"],
  ])("fails if Kong %s, except with --allow-unreachable", async (_, status, headers, why) => {
    const serve = (request: IncomingMessage, response: ServerResponse): void => {
      if (request.url === "/api01/") response.writeHead(status, headers).end();
      else serveRight(request, response);
    };
    const { code, lines } = await walk(serve);
    expect(code).toBe(1);
    expect(lines).toContain(`FAILED https://dev-01.example.com/api01/: ${why}`);
    expect((await walk(serve, "--allow-unreachable")).code).toBe(0);
  });

  it("fails without an answer, except with --allow-unreachable if the gateway was reached", async () => {
    const serve = (request: IncomingMessage, response: ServerResponse): void => {
      if (request.url !== "/api01/") serveRight(request, response);
    };
    const { code, lines } = await walk(serve, "--timeout=300");
    expect(code).toBe(1);
    expect(lines).toContain("FAILED https://dev-01.example.com/api01/: no answer within 0.3 s");
    expect((await walk(serve, "--timeout=300", "--allow-unreachable")).code).toBe(0);
  });

  it("fails for a gateway that does not answer or has no plugin", async () => {
    const silent = await walk(() => undefined, "--timeout=300", "--allow-unreachable");
    expect(silent).toMatchObject({ code: 1, lines: expect.arrayContaining(["5 passed, 2 failed"]) as string[] });
    const bare = await walk((_, response) => response.writeHead(503).end(), "--allow-unreachable");
    expect(bare).toMatchObject({ code: 1, lines: expect.arrayContaining(["5 passed, 2 failed"]) as string[] });
  });

  it("accepts an upstream's 503, and does not wait for the end of a stream", async () => {
    const { code, lines } = await walk((request, response) => {
      if (request.url === "/api01/") response.writeHead(503, { "X-Kong-Upstream-Latency": "1" }).write("data: 1\n\n");
      else serveRight(request, response);
    });
    expect(lines).toContain("ok     https://dev-01.example.com/api01/: 503 from api01");
    expect(code).toBe(0);
  });

  it("treats no-healthy-cluster as an unreachable upstream", async () => {
    const exit = problemExit("no-healthy-cluster");
    const serve: Serve = (request, response) => {
      if (request.url !== "/api01/") serveRight(request, response);
      else response.writeHead(503, PROBLEM).end(problemBody("no-healthy-cluster", exit, "api01", "id"));
    };
    const { code, lines } = await walk(serve);
    expect(code).toBe(1);
    expect(lines).toContain("FAILED https://dev-01.example.com/api01/: 503 urn:ddd-int-kdp:problem:no-healthy-cluster");
    expect((await walk(serve, "--allow-unreachable")).code).toBe(0);
  });

  it("prints the total number of APIs if it tests only some", async () => {
    const { lines } = await walk(serveRight, "--of=5000");
    expect(lines[0]).toBe("The first 2 of 5000 APIs:");
  });
});

describe("the chart's input for helm test", () => {
  /** The test's table and arguments for the given number of APIs; the last one is at the root. */
  async function given(count: number): Promise<{ readonly apis: readonly string[]; readonly args: readonly string[] }> {
    const names = Array.from({ length: count }, (_, i) => `api${String(i).padStart(3, "0")}`);
    const apis = Object.fromEntries(names.map((name, i) => [name, i === count - 1 ? { path: "/" } : {}]));
    const values = ownTable({ ...TABLE, apis });
    const objects = await renderChart(values, { showOnly: ["templates/tests/walk.yaml"] });
    const { data } = objectOf(objects, "ConfigMap", "ddd-int-kdp-test") as unknown as { data: Record<string, string> };
    const { spec } = objectOf(objects, "Pod", "ddd-int-kdp-test") as unknown as {
      spec: { containers: [{ command: string[] }] };
    };
    const table = JSON.parse(data["table.json"] ?? "") as { apis: object };
    return { apis: Object.keys(table.apis), args: spec.containers[0].command };
  }

  it("has the whole table", async () => {
    const { apis, args } = await given(3);
    expect(apis).toEqual(["api000", "api001", "api002"]);
    expect(args.join(" ")).not.toContain("--of");
  });

  it("has the plugin server's clock", async () => {
    const extraEnv = [
      { name: "KDP_CLOCK_OFFSET", value: "86400" },
      { name: "OTHER", value: "1" },
    ];
    const objects = await renderChart({ pluginServer: { extraEnv } }, { showOnly: ["templates/tests/walk.yaml"] });
    const { spec } = objectOf(objects, "Pod", "ddd-int-kdp-test") as unknown as {
      spec: { containers: [{ env: unknown }] };
    };
    expect(spec.containers[0].env).toEqual([{ name: "KDP_CLOCK_OFFSET", value: "86400" }]);
  });

  it("has the first 200 APIs of a larger table, and the API at the root", async () => {
    const { apis, args } = await given(250);
    expect(apis.length).toBe(201);
    expect(apis.slice(-2)).toEqual(["api199", "api249"]);
    expect(args).toContain("--of=250");
  });
});
