// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { apiServerForTests } from "../support/apiserver.ts";
import { CHART_CASES } from "../support/chart-cases.ts";
import { helm, helmVersions } from "../support/helm.ts";
import { kubectl } from "../support/kubectl.ts";
import { LONG_MS } from "../support/limits.ts";

const CHART = join(import.meta.dirname, "..", "..", "chart");
const RELEASE = "ddd-int-kdp";
/** Kinds of other projects, without CRDs in this API server. */
const ELSEWHERE = [
  "--set",
  "tls.certManager.enabled=false,metrics.serviceMonitor.enabled=false,metrics.prometheusRule.enabled=false",
];
const KINDS =
  "all,configmap,ingress,ingressclass,endpointslice,kongplugin,kongclusterplugin,kongupstreampolicy,kongconsumer,role,rolebinding," +
  "clusterrole,clusterrolebinding,serviceaccount,hpa,pdb,networkpolicy";

const server = apiServerForTests();

const OWN = `app.kubernetes.io/instance=${RELEASE}`;

describe.each(helmVersions)("helm $version", { timeout: LONG_MS }, ({ version, path }) => {
  const namespace = `kong-${version.replaceAll(".", "-")}`;
  const kubeconfig = (): string => server().kubeconfig;

  async function run(...args: readonly string[]): Promise<string> {
    const at = ["--namespace", namespace, "--kubeconfig", kubeconfig()];
    const { code, stdout, stderr } = await helm(path, [...args, ...at]);
    expect(code, stderr).toBe(0);
    return stdout;
  }

  async function get(...args: readonly string[]): Promise<string> {
    const at = ["--namespace", namespace, "--output"];
    const { code, stdout, stderr } = await kubectl(["get", ...args.slice(0, -1), ...at, args.at(-1) ?? ""], {
      kubeconfig: kubeconfig(),
    });
    expect(code, stderr).toBe(0);
    return stdout;
  }

  /** Creates the Secret that forwarding needs in the release's namespace. */
  async function trustAuthority(): Promise<void> {
    const at = { kubeconfig: kubeconfig() };
    await kubectl(["create", "ns", namespace], at);
    const secret = [
      "create",
      "secret",
      "generic",
      "kdp-upstream",
      "--from-literal",
      "ca.crt=ca",
      "--namespace",
      namespace,
    ];
    await kubectl(secret, at);
  }

  // After a failure too: a release that stays makes all later tests fail.
  afterEach(async () => {
    const uninstall = ["uninstall", RELEASE, "--ignore-not-found", "--namespace", namespace];
    await helm(path, [...uninstall, "--kubeconfig", kubeconfig()]);
  });

  it.each(CHART_CASES)(
    "installs $name with CRDs and custom resources in one call, and uninstalls all of it",
    async (each) => {
      const values = ["--values", each.file, ...ELSEWHERE];
      await trustAuthority();
      await run("install", RELEASE, CHART, "--create-namespace", ...values);
      const own = ["--selector", OWN];
      expect(await get(KINDS, ...own, "name")).not.toBe("");
      await run("uninstall", RELEASE);
      expect(await get(KINDS, ...own, "name")).toBe("");
      expect(await get("crd", "name")).toContain("kongplugins.configuration.konghq.com");
    },
  );

  it("gives the controller the rights for consumers, only if there are some", async () => {
    const user = `system:serviceaccount:${namespace}:${RELEASE}`;
    const may = async (...what: readonly string[]): Promise<string> => {
      const args = ["auth", "can-i", ...what, "--namespace", namespace, "--as", user];
      return (await kubectl(args, { kubeconfig: kubeconfig() })).stdout.trim();
    };
    const rights = [
      ["watch", "kongconsumers.configuration.konghq.com"],
      ["watch", "kongconsumergroups.configuration.konghq.com"],
      ["update", "kongconsumers.configuration.konghq.com", "--subresource=status"],
    ];
    await run("install", RELEASE, CHART, "--create-namespace");
    for (const right of rights) expect(await may(...right)).toBe("no");
    const consumer = 'consumers=[{"name":"Mobile","groups":["gold"],"credentials":[{"type":"key-auth","secret":"k"}]}]';
    await run("upgrade", RELEASE, CHART, "--reuse-values", "--set-json", consumer);
    for (const right of rights) expect(await may(...right)).toBe("yes");
    const names = await get("kongconsumer", "--selector", OWN, "jsonpath={.items[0].credentials}");
    const [group = "", own] = JSON.parse(names) as string[];
    expect(own).toBe("k");
    expect(await get("secret", group, "jsonpath={.data.group}")).toBe(Buffer.from("gold").toString("base64"));
    await run("upgrade", RELEASE, CHART, "--reuse-values", "--set-json", "consumers=[]");
    expect(await get("kongconsumer", "--selector", OWN, "name")).toBe("");
    await run("uninstall", RELEASE);
  });

  it("upgrades the table in place, and rolls it back", async () => {
    const table = ["kongclusterplugin", `${namespace}-${RELEASE}-route-table-guard`, "jsonpath={.config.json}"];
    const backend = "jsonpath={.spec.rules[0].http.paths[0].backend.service.name}";
    const upstream = ["ingress", `${RELEASE}-api02`, backend];
    await run("install", RELEASE, CHART, "--create-namespace");
    const before = await get(...table);
    expect(await get(...upstream)).toBe(`${RELEASE}-api02-b`);
    const generation = await get("deployment", RELEASE, "jsonpath={.metadata.generation}");

    await run("upgrade", RELEASE, CHART, "--reuse-values", "--set", "routeTable.apis.api02.pin=a");
    expect(JSON.parse(await get(...table))).toMatchObject({ apis: { api02: { pin: "a" } } });
    expect(await get(...upstream)).toBe(`${RELEASE}-api02-a`);

    await run("rollback", RELEASE);
    expect(JSON.parse(await get(...table))).toEqual(JSON.parse(before));
    expect(await get(...upstream)).toBe(`${RELEASE}-api02-b`);
    expect(await get("deployment", RELEASE, "jsonpath={.metadata.generation}")).toBe(generation);
    await run("uninstall", RELEASE);
  });

  it("forwards from the old cluster, and leaves no change there after uninstall", async () => {
    const original = "original";
    const rule = "--rule=api01.source-team1.dev.aliyun.cloud.cn.aibang/*=api01-service:80";
    const { code, stderr } = await kubectl(["create", "ns", namespace], { kubeconfig: kubeconfig() });
    expect([0, 1], stderr).toContain(code);
    await kubectl(["delete", "secret", "kdp-upstream", "--namespace", namespace], { kubeconfig: kubeconfig() });
    await kubectl(["create", "ingress", original, rule, "--class", "nginx", "--namespace", namespace], {
      kubeconfig: kubeconfig(),
    });
    const before = await get("ingress", original, "json");
    const forwarding = ["--skip-crds", "--set", "role=source,source.apis={api01}"];
    const refused = ["install", RELEASE, CHART, ...forwarding, "--namespace", namespace, "--kubeconfig", kubeconfig()];
    expect((await helm(path, refused)).stderr).toContain("kubectl create secret generic kdp-upstream");
    await trustAuthority();
    await run("install", RELEASE, CHART, ...forwarding);
    expect(await get("ingress", "name")).toContain(`${RELEASE}-api01`);
    const upgrade = ["upgrade", RELEASE, CHART, "--reuse-values"];
    for (const method of ["fixedIP", "nginx", "redirect", "passthrough", "proxy"]) {
      await run(...upgrade, "--set", `routeTable.apis.api01.source.method=${method}`);
    }
    await run(...upgrade, "--set", "source.enabled=false");
    expect(await get("ingress", "--selector", OWN, "name")).toBe("");
    await run("uninstall", RELEASE);
    expect(await get("all,configmap,ingress,endpointslice,pdb", "--selector", OWN, "name")).toBe("");
    expect(await get("ingress", original, "json")).toBe(before);
    for (const each of [`ingress/${original}`, "secret/kdp-upstream"]) {
      await kubectl(["delete", each, "--namespace", namespace], { kubeconfig: kubeconfig() });
    }
  });

  it("refuses an invalid table before any change", async () => {
    await run("install", RELEASE, CHART, "--create-namespace");
    const args = ["upgrade", RELEASE, CHART, "--set", "routeTable.apis.api02.path=/api01", "--namespace", namespace];
    const { code, stderr } = await helm(path, [...args, "--kubeconfig", kubeconfig()]);
    expect(code).not.toBe(0);
    expect(stderr).toContain("routeTable.apis.api02: its path /api01 is also that of api01");
    expect(await run("history", RELEASE)).not.toContain("\n2");
    await run("uninstall", RELEASE);
  });
});
