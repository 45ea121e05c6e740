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
import { temporaryFolder } from "../support/plugin-server.ts";

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

  it("fails where an upstream can't be reached, but for who allows that", async () => {
    const serve = (request: IncomingMessage, response: ServerResponse): void => {
      if (request.url === "/api01/") response.writeHead(503).end();
      else serveRight(request, response);
    };
    expect((await walk(serve)).code).toBe(1);
    server?.close();
    expect((await walk(serve, "--allow-unreachable")).code).toBe(0);
  });
});
