// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { copyFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../scripts/support/run.ts";
import { runPhase, startInstance, upstreamAfter, variablesOf } from "../support/kong-side.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { until } from "../support/until.ts";
import { connectWire } from "../support/wire.ts";

const FILES = join(import.meta.dirname, "..", "..", "chart", "files");
const MAX_BYTES = 600_000;

const TABLE = {
  shortHosts: ["dev-01.example.com"],
  clusters: { b: { url: "http://{api}.svc.example.net" } },
  apis: { api01: {} },
};
const REQUEST = { method: "GET", host: "dev-01.example.com", target: "/api01/x?q=1" };

let folder: { path: string; remove: () => Promise<void> };
let file: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  // Runs outside of the project, as in the pod: without its packages and its package.json.
  file = join(folder.path, "plugin-server.js");
  await copyFile(join(FILES, "plugin-server.js"), file);
});
afterAll(() => folder.remove());

describe.each(["route-table-handler", "route-table-schema", "response-handler", "response-schema"])(
  "the Lua of %s",
  (name) => {
    const bytes = readFileSync(join(FILES, `${name}.lua`));

    it("fits into a ConfigMap, and a YAML block shows it as it is", () => {
      expect(bytes.length).toBeLessThan(MAX_BYTES);
      expect(oddByteOf(bytes)).toBe(-1);
      expect(bytes.toString()).toMatch(/^\S/);
    });

    it("names the command that made it at the top", () => {
      expect(bytes.toString().split("\n").slice(0, 2).join("\n")).toMatch(/^-- Made by .?npm run generate/m);
    });
  },
);

describe("the plugin server in one file", () => {
  it("fits into a ConfigMap, and a YAML block shows it as it is", () => {
    const bytes = readFileSync(file);
    expect(bytes.length).toBeLessThan(MAX_BYTES);
    expect(oddByteOf(bytes)).toBe(-1);
  });

  it("names the command that made it in its first line", () => {
    expect(readFileSync(file, "utf8")).toMatch(/^\/\/ Made by `npm run generate` /);
  });

  it("prints with --dump only the description that the chart has for Kong", async () => {
    const { stdout, stderr } = await run(process.execPath, [file, "--dump"]);
    expect(stderr).toBe("");
    expect(stdout).toBe(readFileSync(join(FILES, "route-table.json"), "utf8"));
  });

  describe("running", () => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await startServerProcess(join(folder.path, "s"), ["--http", "127.0.0.1:0"], {}, file);
    });

    it("routes a request over its socket", async () => {
      const wire = await connectWire(server.socket);
      const { calls } = await runPhase(wire, await startInstance(wire, TABLE), variablesOf(REQUEST));
      expect(upstreamAfter(calls, REQUEST)).toEqual({
        scheme: "http",
        host: "api01.svc.example.net",
        sni: null,
        address: "api01.svc.example.net",
        port: 80,
        target: "/x?q=1",
      });
      wire.close();
    });

    it("logs errors with their class names, although the code is minified", async () => {
      const wire = await connectWire(server.socket);
      await startInstance(wire, { ...TABLE, apis: { api01: { cluster: "nowhere" } } });
      wire.close();
      await until(() => server.log().includes("refused"), "saying that the table is refused", server.log);
      const line = server
        .log()
        .split("\n")
        .find((each) => each.includes("refused"));
      expect(JSON.parse(line ?? "{}")).toHaveProperty("err.type", "TableRefused");
    });

    it("answers /readyz, and counts requests", async () => {
      const url = `http://127.0.0.1:${await server.httpPort()}`;
      const ready = await fetch(`${url}/readyz`);
      expect([ready.status, await ready.json()]).toEqual([200, { status: "ready" }]);
      expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/^kdp_plugin_server_rpcs_total\{/m);
    });

    it("ends on SIGTERM and removes its socket", async () => {
      expect(await server.stop()).toBe(0);
      await expect(stat(server.socket)).rejects.toThrow("ENOENT");
    });
  });
});

/** The position of the first byte that is neither printable ASCII nor a line end or tab; -1 if there is none. */
function oddByteOf(bytes: Buffer): number {
  return bytes.findIndex((byte) => byte !== 0x0a && byte !== 0x09 && (byte < 0x20 || byte > 0x7e));
}
