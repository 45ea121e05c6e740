// SPDX-License-Identifier: Apache-2.0

import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPreviewProcess } from "../support/preview-process.ts";
import { pidsBelow } from "../support/processes.ts";
import { start } from "../../scripts/support/start.ts";
import { until } from "../support/until.ts";

const SHORT = "dev-01.example.com";
const KDP = join(import.meta.dirname, "../../dist/scripts/kdp/main.js");
const APIS = 1_000;
const MANY = `
routeTable:
  shortHosts: [${SHORT}]
  clusters:
    a: { url: "https://{api}.a.example.com" }
    b: { url: "http://{api}.b.example.com" }
  defaults: { cluster: a }
  apis:
${Array.from({ length: APIS }, (_, i) => `    api${i}: {}`).join("\n")}
`;
const ODD = `
routeTable:
  shortHosts: [${SHORT}]
  clusters:
    own: { url: "http://{api}.own.example.com" }
    shared: { url: "http://shared.example.com:8080" }
    address: { url: "https://192.0.2.7" }
    six: { url: "https://[2001:db8::7]:8443" }
    dialled: { url: "https://{api}.example.com", address: 192.0.2.8 }
  defaults: { cluster: own }
  apis:
    literal: { hostHeader: ledger.internal }
    client: { hostHeader: client }
    address: { cluster: address }
    six: { cluster: six }
    dialled: { cluster: dialled, hostHeader: ledger.internal }
    one: { cluster: shared }
    two: { cluster: shared }
`;

let folder: string;

beforeAll(async () => {
  // A name that a shell must be told of.
  folder = await mkdtemp(join(tmpdir(), "kdp it's a test "));
  await writeFile(join(folder, "many.yaml"), MANY);
  await writeFile(join(folder, "odd.yaml"), ODD);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe("kdp preview --sample", () => {
  it("starts upstreams for a thousand APIs", async () => {
    const preview = await startPreviewProcess(["--sample", "-f", join(folder, "many.yaml")]);
    const { status, body } = await preview.get(SHORT, `/api${APIS - 1}/x`);
    expect(await preview.end("SIGINT")).toBe(0);
    expect(status, body).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ api: `api${APIS - 1}`, cluster: "a", received: { target: "/x" } });
  });

  it("distinguishes upstreams by Host, server name and address", async () => {
    const preview = await startPreviewProcess(["--sample", "-f", join(folder, "odd.yaml")]);
    const replies: unknown[] = [];
    for (const name of ["literal", "client", "address", "six", "dialled", "one"]) {
      const { status, body } = await preview.get(SHORT, `/${name}/x`);
      expect(status, body).toBe(200);
      const { api, cluster, received } = JSON.parse(body) as Record<string, unknown> & {
        readonly received: { readonly sni: unknown };
      };
      replies.push([name, api, cluster, received.sni]);
    }
    await preview.end();
    expect(replies).toEqual([
      ["literal", "literal", "own", null],
      ["client", "client", "own", null],
      ["address", null, "address", false],
      ["six", null, "six", false],
      ["dialled", null, "dialled", "ledger.internal"],
      ["one", null, "shared", null],
    ]);
  });

  it("ends at once on Ctrl-C while it starts", async (context) => {
    context.skip(!existsSync("/proc/self/task"), "the test finds child processes in /proc, which this system has not");
    const args = ["preview", "--sample", "--port", "0", "-f", join(folder, "many.yaml")];
    const { pid, output, hasEnded, stop } = start(process.execPath, [KDP, ...args]);
    // The plugin server is there, and the preview is not ready.
    await until(() => hasEnded() || pidsBelow(pid).length > 0, "it starts its server", output);
    const pids = pidsBelow(pid);
    expect(output()).not.toContain("Serving");
    expect(await stop("SIGINT"), output()).toBe(0);
    expect(output()).not.toContain("Serving");
    expect(pids.filter((each) => existsSync(`/proc/${each}`))).toEqual([]);
  });
});
