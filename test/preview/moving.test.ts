// SPDX-License-Identifier: Apache-2.0

import { once } from "node:events";
import { connect } from "node:http2";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPreviewProcess, type PreviewProcess } from "../support/preview-process.ts";

const SHORT = "dev-01.example.com";
const VALUES = `
routeTable:
  shortHosts: [${SHORT}]
  checkServerName: true
  legacyHosts:
    - { host: "{api}.old.example.com", deprecated: 2026-06-01, sunset: 2027-03-31, afterSunset: gone }
    - { host: "{api}.new.example.com" }
  clusters:
    a: { url: "https://{api}.a.example.com" }
    b: { url: "http://{api}.b.example.com" }
  defaults: { cluster: a }
  apis:
    api01: { split: { weights: { a: 90, b: 10 }, by: header:X-User-Id, override: { header: X-Cluster } } }
    api02: { legacy: redirect, oldHosts: {} }
`;

let folder: string;
let preview: PreviewProcess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kdp-test-"));
  const values = join(folder, "values.yaml");
  await writeFile(values, VALUES);
  preview = await startPreviewProcess(["--sample", "-f", values, "--at", "2027-04-01"]);
});

afterAll(async () => {
  expect(await preview.end()).toBe(0);
  await rm(folder, { recursive: true });
});

/** The answer to an HTTP/2 client that reuses a connection to one host for another host. */
async function overConnectionTo(
  serverName: string,
  host: string,
  path: string,
): Promise<{ status: number; body: string }> {
  const session = connect(`https://127.0.0.1:${preview.port}`, { ca: preview.ca, servername: serverName });
  try {
    const stream = session.request({ ":authority": host, ":path": path });
    const [headers] = (await once(stream, "response")) as [{ readonly ":status": number }];
    return { status: headers[":status"], body: await text(stream) };
  } finally {
    session.close();
  }
}

describe("kdp preview of a table with splits and ends of hosts", () => {
  it("prints the share of each cluster", () => {
    expect(preview.out()).toMatch(/api01 .* {2}a 90 %, b 10 %/);
  });

  it("splits requests, keeps a key in one cluster, and obeys a tester's override", async () => {
    const clusterOf = async (headers: Readonly<Record<string, string>>): Promise<string> => {
      const { status, body } = await preview.get(SHORT, "/api01/x", { headers });
      expect(status, body).toBe(200);
      return (JSON.parse(body) as { readonly cluster: string }).cluster;
    };
    const clusters = new Map<string, string>();
    for (let i = 0; i < 100; i++) clusters.set(`${i}`, await clusterOf({ "X-User-Id": `${i}` }));
    const canaries = [...clusters.values()].filter((cluster) => cluster === "b");
    // 100 keys at 10 %: five standard deviations are 15.
    expect(canaries.length).toBeGreaterThan(0);
    expect(canaries.length).toBeLessThan(26);
    for (const [key, cluster] of clusters) expect(await clusterOf({ "X-User-Id": key }), key).toBe(cluster);
    expect(await clusterOf({ "X-User-Id": "1", "X-Cluster": "always" })).toBe("b");
    expect(await clusterOf({ "X-User-Id": "1", "X-Cluster": "never" })).toBe("a");
  });

  it("answers at the time of --at: 410 on the old host, with the new URL", async () => {
    const { status, headers, body } = await preview.get("api01.old.example.com", "/x?q=1");
    expect(status).toBe(410);
    expect(headers).toMatchObject({
      "content-type": "application/problem+json",
      sunset: "Wed, 31 Mar 2027 00:00:00 GMT",
      link: `<https://${SHORT}/api01/x?q=1>; rel="successor-version"`,
    });
    expect(JSON.parse(body)).toMatchObject({ successor: `https://${SHORT}/api01/x?q=1` });
  });

  it("redirects without a body, and never to a host that the client names", async () => {
    const { status, headers, body } = await preview.get("api02.new.example.com", "//evil.example.net/%2e/x?a=b", {
      headers: { "X-Forwarded-Host": "evil.example.net" },
    });
    expect({ status, body }).toEqual({ status: 307, body: "" });
    expect(headers.location).toBe(`https://${SHORT}/api02/evil.example.net/x?a=b`);
  });

  it("answers 421 to a client that uses one connection for two APIs", async () => {
    const own = await overConnectionTo("api01.new.example.com", "api01.new.example.com", "/x");
    expect(own.status, own.body).toBe(200);
    const other = await overConnectionTo("api02.new.example.com", "api01.new.example.com", "/x");
    expect(other.status, other.body).toBe(421);
    expect(JSON.parse(other.body)).toMatchObject({ type: "urn:ddd-int-kdp:problem:misdirected", api: "api01" });
  });
});
