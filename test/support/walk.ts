// SPDX-License-Identifier: Apache-2.0

import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";
import { problemBody } from "../../plugins/route-table/apply/problem-body.ts";
import { decide } from "../../plugins/route-table/decision/decide.ts";
import { isProblem } from "../../plugins/route-table/decision/problems.ts";
import { compileTable } from "../../plugins/route-table/decision/compiled/table-index.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { createAuthority } from "../../scripts/support/certificates.ts";
import { run } from "../../scripts/support/run.ts";
import { ORDINARY_CIRCUMSTANCES } from "./cases.ts";
import { temporaryFolder } from "./plugin-server.ts";

/** The answers of a gateway. */
export type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** The result of a walk: the exit code and the printed lines. */
export interface Walk {
  readonly code: number | null;
  readonly lines: readonly string[];
}

const SCRIPT = join(import.meta.dirname, "..", "..", "chart", "files", "helm-test.js");

/**
 * A gateway that serves a table, with Kong's headers and error texts. The upstream of api02 answers 404.
 *
 * @param options.time - The clock of the gateway: Unix time in seconds.
 * @param options.asked - Receives a line for each request: server name, Host and target.
 */
export function serveTable(
  table: RouteTable,
  { time = Date.now() / 1_000, asked = [] }: { readonly time?: number; readonly asked?: string[] } = {},
): Serve {
  const index = compileTable(table);
  return (request, response) => {
    const { headers, url = "" } = request;
    const { servername } = request.socket as TLSSocket & { servername: string };
    const host = headers.host ?? "";
    asked.push(`${servername} ${host}${url}`);
    const { api, because, exit } = decide(
      index,
      { method: "GET", host, target: url },
      { ...ORDINARY_CIRCUMSTANCES, time },
    );
    if (exit === null) {
      response.writeHead(api === "api02" ? 404 : 200, { "X-Kong-Upstream-Latency": "1" }).end();
      return;
    }
    const [reason] = because;
    response.writeHead(exit.status, { ...exit.headers });
    response.end(isProblem(reason) ? problemBody(reason, exit, api, "id") : "");
  };
}

/** Requests every entry URL of a table from a gateway, as `helm test` does. */
export async function walkTable(
  table: RouteTable,
  serve: Serve,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Walk> {
  const { cert, key } = await (await createAuthority("nobody's CA")).issue(["dev-01.example.com"]);
  const server = createServer({ cert, key }, serve);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const folder = await temporaryFolder();
  const file = join(folder.path, "table.json");
  await writeFile(file, JSON.stringify(table));
  const at = [`--table=${file}`, `--url=https://127.0.0.1:${port}`, ...args];
  const { code, stdout, stderr } = await run(process.execPath, [SCRIPT, ...at], { env });
  server.close();
  await folder.remove();
  return { code, lines: (stdout + stderr).trim().split("\n") };
}
