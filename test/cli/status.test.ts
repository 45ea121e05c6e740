// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import type { TableStatus } from "../../plugins/route-table/apply/table-status.ts";
import { compileTable } from "../../plugins/route-table/decision/compiled/table-index.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { formatStatus } from "../../scripts/kdp/status/status-text.ts";
import type { PodStatus } from "../../scripts/kdp/status/read-pods.ts";
import { releaseStatus } from "../../scripts/kdp/status/release-status.ts";
import { requestCounts } from "../../scripts/kdp/status/request-counts.ts";
import { runKdp } from "../support/run-kdp.ts";

const TABLE: RouteTable = {
  shortHosts: ["dev-01.example.com"],
  clusters: { b: { url: "http://{api}.b.example.net" }, a: { url: "http://{api}.a.example.net" } },
  defaults: { cluster: "b" },
  apis: {
    plain: {},
    pinned: { pin: "a" },
    split: { split: { weights: { b: 90, a: 10 } } },
    checked: { healthCheck: { path: "/" } },
  },
};
const VERSION = compileTable(TABLE).version;
const METRICS = `# HELP kdp_requests_total Requests.
# TYPE kdp_requests_total counter
kdp_requests_total{api="split",entry="short",host="dev-01.example.com",cluster="b",reason="bucket"} 90
kdp_requests_total{api="split",entry="legacy",host="{api}.old.example.com",cluster="b",reason="bucket"} 1.5e+2
kdp_requests_total{api="split",entry="short",host="dev-01.example.com",cluster="a",reason="bucket"} 10
kdp_requests_total{api="",entry="",host="",cluster="",reason="unknown-host"} 7
`;

function pod(name: string, version: string | null, unhealthy: boolean, metrics = ""): PodStatus {
  const health = { a: "healthy", b: unhealthy ? "unhealthy" : "healthy" } as const;
  const table: TableStatus = {
    version,
    loadedAt: version === null ? null : "2026-11-24T12:00:00.000Z",
    findings: [],
    apis: { checked: { cluster: "b", because: "default", split: null, health } },
  };
  return { name, isReady: true, table, refused: [], requests: requestCounts(metrics) };
}

describe("kdp status", () => {
  const status = releaseStatus(TABLE, [
    pod("first", VERSION, false, METRICS),
    pod("second", "00000000", true, METRICS),
    { name: "third", isReady: false, table: undefined, refused: [], requests: new Map() },
  ]);

  it("shows each API's cluster and the reason", () => {
    expect(status.apis).toMatchObject([
      { api: "plain", cluster: "b", because: "default", shares: [] },
      { api: "pinned", cluster: "a", because: "pin", shares: [] },
      {
        api: "split",
        cluster: "b",
        because: "split",
        shares: expect.arrayContaining([
          { cluster: "b", perCent: 90 },
          { cluster: "a", perCent: 10 },
        ]) as unknown,
      },
      { api: "checked", because: "default", unhealthy: ["b"] },
    ]);
    expect(status.apis[0]?.unhealthy).toBeUndefined();
  });

  it("sums requests over pods, hosts and reasons", () => {
    expect(status.apis[2]?.requests).toEqual({ b: 480, a: 20 });
  });

  it("shows the pods that serve another table, and those that do not answer", () => {
    const text = formatStatus("release", status);
    expect(text).toContain(`release: table ${VERSION}`);
    expect(text).toMatch(new RegExp(`first +yes +${VERSION} +2026-11-24T12:00:00.000Z`));
    expect(text).toMatch(new RegExp(`second +yes +00000000, NOT ${VERSION}`));
    expect(text).toMatch(/third +NO +can't be asked +-/);
    expect(text).toMatch(/checked +b +default +UNHEALTHY in b +-/);
    expect(text).toMatch(/plain +b +default +not checked +-/);
  });

  it("shows the pods that refuse the newest table, with the reasons", () => {
    const refused = ["[unknown-cluster] pin: There is no cluster z."];
    const text = formatStatus("release", releaseStatus(TABLE, [{ ...pod("first", null, false), refused }]));
    expect(text).toMatch(/first +yes +NONE +-/);
    expect(text).toContain("first REFUSES the newest table: [unknown-cluster] pin: There is no cluster z.\n");
  });

  it("shows requests per second if there is an earlier status", () => {
    const earlier = releaseStatus(TABLE, [pod("first", VERSION, false, METRICS)]);
    expect(formatStatus("release", status, { status: earlier, seconds: 10 })).toMatch(/split .* b 24\.0, a 1\.0/);
  });

  it("exits with 2 without --context", async () => {
    expect(await runKdp(["status"])).toMatchObject({ code: 2, stderr: expect.stringContaining("--context") as string });
  });

  it("prints kubectl's message if a cluster can't be read", async () => {
    const { code, stderr } = await runKdp(["status", "--context", "nowhere-at-all"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/kdp: kubectl/);
  });
});
