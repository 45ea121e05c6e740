// SPDX-License-Identifier: Apache-2.0

import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { connect as connectHttp2 } from "node:http2";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../scripts/support/run.ts";
import { SOON_MS } from "../support/limits.ts";
import { send, startPreviewProcess, type PreviewProcess } from "../support/preview-process.ts";
import { pidsBelow } from "../support/processes.ts";
import { hasProgram } from "../support/has-program.ts";
import { until } from "../support/until.ts";

const SHORT = "dev-01.aliyun.cloud.cn.aibang";
const CHART_VALUES = join(import.meta.dirname, "../../chart/values.yaml");

let folder: string;
let values: string;
let original: string;
let preview: PreviewProcess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kdp-test-"));
  values = join(folder, "values.yaml");
  original = await readFile(CHART_VALUES, "utf8");
  await writeFile(values, original);
  preview = await startPreviewProcess(["--sample", "-f", values]);
});

afterAll(async () => {
  expect(await preview.end()).toBe(0);
  await rm(folder, { recursive: true });
});

interface SampleReply {
  readonly api: string;
  readonly cluster: string;
  readonly received: {
    readonly method: string;
    readonly target: string;
    readonly host: string;
    readonly sni: string | null;
  };
}

async function sampleReply(host: string, path: string): Promise<SampleReply> {
  const { status, body } = await preview.get(host, path);
  expect(status, body).toBe(200);
  return JSON.parse(body) as SampleReply;
}

let lengthBefore = 0;

/** The messages of the preview since the newest change. */
function sinceLastSave(): string {
  return preview.stderr().slice(lengthBefore);
}

/** Changes the file, and waits until the change is in force or refused. */
async function save(text: string, says: string): Promise<number> {
  lengthBefore = preview.stderr().length;
  const saved = Date.now();
  await writeFile(values, text);
  await until(() => sinceLastSave().includes(says), says, preview.stderr);
  return Date.now() - saved;
}

describe("kdp preview --sample", () => {
  it("prints the table: API, short URL, old hosts, cluster, upstream; in rows if the columns are too wide", () => {
    const [first] = preview.out().trim().split("\n\n");
    expect(first?.split("\n")).toEqual([
      "API        api01",
      `SHORT URL  https://${SHORT}/api01/`,
      "OLD HOSTS  api01.source-team1.dev.aliyun.cloud.cn.aibang",
      "           api01.target-team2.dev.aliyun.cloud.cn.aibang",
      "CLUSTER    b",
      "UPSTREAM   http://api01-service.team1.svc.cluster.local",
    ]);
  });

  it("serves short and old hosts, and the upstream repeats the request", async () => {
    expect(await sampleReply(SHORT, "/api01/x/y?q=1")).toMatchObject({
      api: "api01",
      cluster: "b",
      received: { method: "GET", target: "/x/y?q=1", host: "api01-service.team1.svc.cluster.local", sni: null },
    });
    expect(await sampleReply("api02.source-team1.dev.aliyun.cloud.cn.aibang", "/x")).toMatchObject({
      api: "api02",
      received: { target: "/x", host: "api02-service.team1.svc.cluster.local" },
    });
    expect(await sampleReply("api-name01.kong.dev.aliyun.intracloud.cn.aibang", "/")).toMatchObject({
      api: "api-name01",
    });
  });

  it("runs one process besides its own, the plugin server", () => {
    const commands = pidsBelow(preview.pid).map((pid) => readFileSync(`/proc/${pid}/cmdline`, "utf8"));
    expect(commands.filter((command) => command.includes("server/main"))).toEqual(commands);
  });

  it("answers unknown hosts and paths with problems", async () => {
    const notFound = await preview.get(SHORT, "/no-such-api");
    expect(notFound.status).toBe(404);
    expect(notFound.headers["content-type"]).toBe("application/problem+json");
    expect(JSON.parse(notFound.body)).toMatchObject({
      type: "urn:ddd-int-kdp:problem:unknown-path",
      request_id: notFound.headers["x-kong-request-id"],
    });
    const misdirected = await preview.get("elsewhere.example.com", "/", { rejectUnauthorized: false });
    expect(misdirected.status).toBe(421);
  });

  it("prints curl lines that work", async (context) => {
    const lines = preview
      .out()
      .split("\n")
      .filter((line) => line.includes("curl "));
    expect(lines.length).toBeGreaterThanOrEqual(4);
    context.skip(!hasProgram("curl"), "there is no curl on this machine");
    for (const line of lines) {
      const { stdout } = await run("sh", ["-c", `${line} --silent --show-error`]);
      const reply = JSON.parse(stdout) as { api?: string; status?: number };
      expect(line.includes("no-such-api") ? reply.status === 404 : reply.api !== undefined, stdout).toBe(true);
    }
  });

  it("has a certificate for the hosts of the table only", async () => {
    for (const host of [SHORT, "api01.target-team2.dev.aliyun.cloud.cn.aibang"]) {
      expect((await preview.get(host, "/api01/")).status).toBe(200);
    }
    await expect(preview.get("elsewhere.example.com", "/")).rejects.toThrow("does not match certificate's altnames");
    await expect(send(preview.options(SHORT, "/api01/", { ca: "", agent: false }))).rejects.toThrow();
  });

  it("serves HTTP/2", async () => {
    const session = connectHttp2(`https://127.0.0.1:${preview.port}`, { ca: preview.ca, servername: SHORT });
    const stream = session.request({ ":authority": SHORT, ":path": "/api01/x", ":method": "GET" });
    const status = await new Promise((resolve, reject) => {
      stream.once("response", (headers) => {
        resolve(headers[":status"]);
      });
      stream.once("error", reject);
    });
    expect(status).toBe(200);
    stream.resume();
    session.close();
  });
});

describe("a change of the file", () => {
  it("takes effect soon and drops no request", async () => {
    const statuses: number[] = [];
    let isLoading = true;
    const load = Array.from({ length: 4 }, async () => {
      while (isLoading) statuses.push((await preview.get(SHORT, "/api01/x")).status);
    });
    try {
      for (const pin of ["a", "b", "a"]) {
        const took = await save(
          original.replace("routeTable:\n", `routeTable:\n  pin: ${pin}\n`),
          `In force: 3 APIs, 0 errors, 0 warnings.`,
        );
        expect(took).toBeLessThan(SOON_MS);
        expect(await sampleReply(SHORT, "/api01/x")).toMatchObject({ cluster: pin });
      }
      expect(await sampleReply(SHORT, "/api01/x")).toMatchObject({
        received: {
          host: "api01.source-team1.dev.aliyun.cloud.cn.aibang",
          sni: "api01.source-team1.dev.aliyun.cloud.cn.aibang",
        },
      });
      await save(original, "In force");
      expect(await sampleReply(SHORT, "/api01/x")).toMatchObject({ cluster: "b" });
    } finally {
      isLoading = false;
      await Promise.all(load);
    }
    expect(statuses.length).toBeGreaterThan(0);
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
  });

  it("can add an API, which gets its own upstream", async () => {
    await save(original.replace("    api02: {}", "    api02: {}\n    api03: {path: /new}"), "In force: 4 APIs");
    expect(await sampleReply(SHORT, "/new/x")).toMatchObject({ api: "api03", received: { target: "/x" } });
    expect(sinceLastSave()).toMatch(/\bapi03\b/);
    expect(sinceLastSave()).not.toMatch(/\bapi0[12]\b/);
    await save(original, "Gone: api03.");
    expect(sinceLastSave()).not.toContain("UPSTREAM");
    expect((await preview.get(SHORT, "/new/x")).status).toBe(404);
  });

  it("is refused with every finding if the table is invalid, and the last good table stays", async () => {
    const wrong = original.replace("api01: {}", "api01: {cluster: nowhere, pth: /x}");
    await save(wrong, "Refused: 2 errors, 0 warnings. The last good table goes on serving.");
    expect(preview.stderr()).toMatch(/values\.yaml:[0-9]+:[0-9]+: error unknown-field at routeTable\.apis\.api01\.pth/);
    expect(preview.stderr()).toMatch(/values\.yaml:[0-9]+:[0-9]+: error unknown-cluster/);
    expect(await sampleReply(SHORT, "/api01/x")).toMatchObject({ cluster: "b" });
    await rm(values);
    await until(() => preview.stderr().includes("can't be read"), "the file is gone", preview.stderr);
    expect(await sampleReply(SHORT, "/api01/x")).toMatchObject({ cluster: "b" });
    await save(original, "In force");
  });
});

describe("the plugin server", () => {
  it("is restarted after a kill; until then no request reaches a wrong upstream", async (context) => {
    context.skip(!existsSync("/proc/self/task"), "the test finds child processes in /proc, which this system has not");
    process.kill(pidOf(preview.pid, "server/main"), "SIGKILL");
    const statuses: number[] = [];
    while (statuses.at(-1) !== 200) {
      const { status, body } = await preview.get(SHORT, "/api02/x");
      statuses.push(status);
      const api = status === 200 ? (JSON.parse(body) as SampleReply).api : "api02";
      expect(api).toBe("api02");
      await sleep(20);
    }
    expect(statuses.filter((status) => ![200, 500, 503].includes(status))).toEqual([]);
    await until(() => preview.stderr().includes("The plugin server has ended; it is started again."), "the message");
  });
});

describe("Ctrl-C", () => {
  it("ends all processes, closes the port and removes the files", async () => {
    const other = await startPreviewProcess(["--sample", "-f", values]);
    const [, caFile = ""] = /--cacert (\S+)/.exec(other.out()) ?? [];
    const pids = [...pidsBelow(other.pid)];
    expect(existsSync(dirname(caFile))).toBe(true);
    expect((await other.get(SHORT, "/api01/")).status).toBe(200);
    expect(await other.end("SIGINT")).toBe(0);
    expect(existsSync(dirname(caFile))).toBe(false);
    expect(pids.filter((pid) => existsSync(`/proc/${pid}`))).toEqual([]);
    await expect(once(connect(other.port, "127.0.0.1"), "connect")).rejects.toThrow("ECONNREFUSED");
  });

  it("is not needed to end the children: SIGKILL leaves no process behind", async () => {
    const other = await startPreviewProcess(["--sample", "-f", values]);
    const pids = [...pidsBelow(other.pid)];
    await other.end("SIGKILL");
    await until(() => pids.every((pid) => !existsSync(`/proc/${pid}`)), "the children are gone");
    expect(pids.filter((pid) => existsSync(`/proc/${pid}`))).toEqual([]);
  });
});

function pidOf(pid: number, command: string): number {
  return pidsBelow(pid).find((each) => readFileSync(`/proc/${each}/cmdline`, "utf8").includes(command)) ?? 0;
}
