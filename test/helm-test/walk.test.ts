// SPDX-License-Identifier: Apache-2.0

import { execFile } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { problemBody } from "../../plugins/route-table/problem.ts";
import { decide } from "../../plugins/route-table/route/decide.ts";
import { compileTable } from "../../plugins/route-table/route/route-index.ts";
import { createAuthority, type KeyPair } from "../../scripts/preview/certificates.ts";
import { renderChart } from "../support/helm.ts";
import { temporaryFolder } from "../support/plugin-server.ts";
import { objectOf, ownTable } from "../support/rendered.ts";

const SCRIPT = join(import.meta.dirname, "..", "..", "chart", "files", "helm-test.js");
const TABLE = {
  shortHosts: ["dev-01.example.com"],
  legacyHosts: [{ host: "{api}.old.example.com" }],
  clusters: { b: { url: "http://{api}.svc.example.net" } },
  apis: { api01: {}, api02: { path: "/team/api02", hosts: ["own.example.org"] } },
};
const INDEX = compileTable(TABLE);

let certificate: KeyPair;
let server: Server | undefined;
let asked: string[] = [];

beforeAll(async () => {
  certificate = await (await createAuthority("nobody's CA")).issue(["dev-01.example.com"]);
});
afterEach(() => {
  server?.close();
  asked = [];
});

/** What a gateway does with a request, in the headers and words of Kong. */
function serveRight(request: IncomingMessage, response: ServerResponse): void {
  const { headers, url = "" } = request;
  const { servername } = request.socket as TLSSocket & { servername: string };
  const host = headers.host ?? "";
  asked.push(`${servername} ${host}${url}`);
  const { api, because, upstream } = decide(INDEX, { method: "GET", host, target: url });
  if (upstream !== null) {
    response.writeHead(api === "api02" ? 404 : 200, { "X-Kong-Upstream-Latency": "1" }).end();
    return;
  }
  const reason = because[0] === "unknown-path" ? "unknown-path" : "unknown-host";
  const status = reason === "unknown-path" ? 404 : 421;
  response.writeHead(status, { "Content-Type": "application/problem+json" }).end(problemBody(reason, null, "id"));
}

async function walk(
  serve: (request: IncomingMessage, response: ServerResponse) => void,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  server = createServer({ cert: certificate.cert, key: certificate.key }, serve);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const folder = await temporaryFolder();
  const file = join(folder.path, "table.json");
  await writeFile(file, JSON.stringify(TABLE));
  return new Promise((resolve) => {
    const at = [`--table=${file}`, `--url=https://127.0.0.1:${port}`, ...args];
    const child = execFile(process.execPath, [SCRIPT, ...at], (_, stdout, stderr) => {
      void folder.remove();
      resolve({ code: child.exitCode ?? -1, lines: (stdout + stderr).trim().split("\n") });
    });
  });
}

describe("what helm test runs", () => {
  it("walks every way in, with its own server name and Host, and past all of them", async () => {
    const { code, lines } = await walk(serveRight);
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

  it("takes an upstream's own 404 for an answer, and Kong's for none", async () => {
    const { code, lines } = await walk((request, response) => {
      if (request.url === "/api01/") response.writeHead(404, { "Content-Type": "application/json" }).end("{}");
      else serveRight(request, response);
    });
    expect(code).toBe(1);
    expect(lines.filter((line) => line.startsWith("FAILED"))).toEqual([
      "FAILED https://dev-01.example.com/api01/: 404 from Kong itself",
    ]);
  });

  it("fails where the gateway has no table, and says so", async () => {
    const { code, lines } = await walk((_, response) => {
      response.writeHead(503, { "Content-Type": "application/problem+json" }).end(problemBody("no-table", null, "id"));
    });
    expect(code).toBe(1);
    expect(lines[0]).toContain("503 urn:ddd-int-kdp:problem:no-table");
    expect(lines.at(-1)).toBe("0 passed, 7 failed");
  });

  // As a real Kong 3.9.3 answers: its 502 and 504 have the upstream's latency, its 503 has none.
  it.each([
    [
      "is refused a connection",
      502,
      { "X-Kong-Upstream-Latency": "2" },
      "502, routed, but the upstream can't be reached",
    ],
    ["waits in vain", 504, { "X-Kong-Upstream-Latency": "304" }, "504, routed, but the upstream can't be reached"],
    ["has no address", 503, { "X-Kong-Response-Latency": "1" }, "503 from Kong itself, which had no upstream to ask"],
  ])("fails where Kong %s, but for who allows that", async (_, status, headers, why) => {
    const serve = (request: IncomingMessage, response: ServerResponse): void => {
      if (request.url === "/api01/") response.writeHead(status, headers).end();
      else serveRight(request, response);
    };
    const { code, lines } = await walk(serve);
    expect(code).toBe(1);
    expect(lines).toContain(`FAILED https://dev-01.example.com/api01/: ${why}`);
    server?.close();
    expect((await walk(serve, "--allow-unreachable")).code).toBe(0);
  });

  it("fails where no answer comes, but for who allows that of upstreams", async () => {
    const serve = (request: IncomingMessage, response: ServerResponse): void => {
      if (request.url !== "/api01/") serveRight(request, response);
    };
    const { code, lines } = await walk(serve, "--patience=300");
    expect(code).toBe(1);
    expect(lines).toContain("FAILED https://dev-01.example.com/api01/: no answer within 0.3 s");
    server?.close();
    expect((await walk(serve, "--patience=300", "--allow-unreachable")).code).toBe(0);
  });

  it("never passes a gateway that answers nothing, or that has no plugin", async () => {
    const silent = await walk(() => undefined, "--patience=300", "--allow-unreachable");
    expect(silent).toMatchObject({ code: 1, lines: expect.arrayContaining(["5 passed, 2 failed"]) as string[] });
    server?.close();
    const bare = await walk((_, response) => response.writeHead(503).end(), "--allow-unreachable");
    expect(bare).toMatchObject({ code: 1, lines: expect.arrayContaining(["5 passed, 2 failed"]) as string[] });
  });

  it("takes an upstream's own 503 for an answer, and does not wait for the end of a stream", async () => {
    const { code, lines } = await walk((request, response) => {
      if (request.url === "/api01/") response.writeHead(503, { "X-Kong-Upstream-Latency": "1" }).write("data: 1\n\n");
      else serveRight(request, response);
    });
    expect(lines).toContain("ok     https://dev-01.example.com/api01/: 503 from api01");
    expect(code).toBe(0);
  });

  it("says of how many APIs it walks some", async () => {
    const { lines } = await walk(serveRight, "--of=5000");
    expect(lines[0]).toBe("The first 2 of 5000 APIs:");
  });
});

describe("what the chart gives it", () => {
  /** The test's table and arguments for so many APIs, of which the last one is at the root. */
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

  it("is the whole table", async () => {
    const { apis, args } = await given(3);
    expect(apis).toEqual(["api000", "api001", "api002"]);
    expect(args.join(" ")).not.toContain("--of");
  });

  it("is the first 200 APIs of a larger one, and the one at the root", async () => {
    const { apis, args } = await given(250);
    expect(apis.length).toBe(201);
    expect(apis.slice(-2)).toEqual(["api199", "api249"]);
    expect(args).toContain("--of=250");
  });
});
