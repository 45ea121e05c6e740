// SPDX-License-Identifier: Apache-2.0

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../scripts/support/run.ts";
import { GATEWAY_CASES } from "../support/chart-cases.ts";
import { renderChart } from "../support/helm.ts";
import { companionOf, runPhase, startInstance, variablesOf } from "../support/kong-side.ts";
import { startServerProcess, temporaryFolder } from "../support/plugin-server.ts";
import { containerOf, containersOf, envOf, podOf, type PodTemplate } from "../support/pod.ts";
import { objectOf } from "../support/rendered.ts";
import { connectWire } from "../support/wire.ts";

describe.each(GATEWAY_CASES)("the pod of $name", ({ values, kubeVersion }) => {
  it("runs under Pod Security restricted, with read-only root file systems", async () => {
    const pod = podOf(await renderChart(values, { kubeVersion }));
    expect(pod.spec.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } });
    for (const { name, securityContext } of containersOf(pod)) {
      expect(securityContext, name).toMatchObject({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        runAsNonRoot: true,
        capabilities: { drop: ["ALL"] },
      });
    }
  });

  it("gives a token only to the controller", async () => {
    const pod = podOf(await renderChart(values, { kubeVersion }));
    expect(pod.spec["automountServiceAccountToken"]).toBe(false);
    const holders = containersOf(pod).filter(({ volumeMounts }) => JSON.stringify(volumeMounts).includes('"token"'));
    expect(holders.map(({ name }) => name).filter((name) => name !== "ingress-controller")).toEqual([]);
  });

  it("has Kong's admin API on loopback or not at all", async () => {
    const proxy = containerOf(podOf(await renderChart(values, { kubeVersion })), "proxy");
    expect(envOf(proxy, "KONG_ADMIN_LISTEN")).toMatch(/^(127\.0\.0\.1:[0-9]+|off)$/);
  });
});

describe("an edit of the table", () => {
  const edit = { routeTable: { apis: { api02: { pin: "a" }, api99: {} } } };

  it("restarts no pod with the ingress controller", async () => {
    expect(podOf(await renderChart(edit))).toEqual(podOf(await renderChart({})));
  });

  it("restarts the pods if Kong must call the plugin in another phase", async () => {
    const checksumWith = async (healthCheck: object): Promise<unknown> => {
      const objects = await renderChart({ routeTable: { apis: { api02: { healthCheck } } } });
      return podOf(objects).metadata.annotations?.["checksum/plugin-server"];
    };
    const none = podOf(await renderChart({})).metadata.annotations?.["checksum/plugin-server"];
    expect(await checksumWith({ path: "/" })).toBe(none);
    expect(await checksumWith({ path: "/", passive: 5 })).not.toBe(none);
    expect(await checksumWith({ path: "/", passive: 6 })).toBe(await checksumWith({ path: "/", passive: 5 }));
  });

  it("restarts the pods if Kong reads the table from kong.yml", async () => {
    const off = { ingressController: { enabled: false } };
    const checksums = [await renderChart(off), await renderChart({ ...off, ...edit })].map(
      (objects) => podOf(objects).metadata.annotations?.["checksum/kong"],
    );
    expect(new Set(checksums).size).toBe(2);
  });
});

describe("the plugin server", () => {
  it("is a native sidecar, or on older clusters a container that outlives Kong", async () => {
    const native = podOf(await renderChart({}, { kubeVersion: "1.29" }));
    expect(native.spec.initContainers?.map(({ name, restartPolicy }) => [name, restartPolicy])).toEqual([
      ["trust", undefined],
      ["plugin-server", "Always"],
    ]);
    const old = podOf(await renderChart({}, { kubeVersion: "1.28" }));
    expect(old.spec.containers.map(({ name }) => name)).toContain("plugin-server");
    expect(containerOf(old, "plugin-server")["lifecycle"]).toEqual({
      preStop: { exec: { command: ["sleep", "55"] } },
    });
  });

  it("starts with the rendered command and ConfigMap, and routes by the rendered table", async () => {
    const objects = await renderChart({ routes: "perHost" });
    const pod = podOf(objects);
    const folder = await temporaryFolder();
    const file = join(folder.path, "plugin-server.js");
    await writeFile(file, dataOf(objects, "plugin-server.js"));
    const [node, nursery, script, ...args] = containerOf(pod, "plugin-server").command ?? [];
    expect([node, nursery, script]).toEqual(["node", "--max-semi-space-size=4", "/app/plugin-server.js"]);
    const others = args.filter((each) => !each.startsWith("--socket=") && !each.startsWith("--http="));
    const server = await startServerProcess(join(folder.path, "s"), [...others, "--http=127.0.0.1:0"], {}, file);
    const wire = await connectWire(server.socket);
    const plugin = objectOf(objects, "KongClusterPlugin", "kong-ddd-int-kdp-route-table");
    const instance = await startInstance(wire, plugin["config"] as object);
    const request = { method: "GET", host: "dev-01.aliyun.cloud.cn.aibang", target: "/api01/x" };
    const { calls } = await runPhase(wire, instance, variablesOf(request), companionOf(request));
    expect(calls).toContainEqual(["kong.service.set_target", "api01-service.team1.svc.cluster.local", 80]);
    wire.close();
    await server.stop();
    await folder.remove();
  });

  it("reads a request in one round trip, by the rendered nginx variable", async () => {
    const objects = await renderChart({ routes: "perHost" });
    const setting = envOf(containerOf(podOf(objects), "proxy"), "KONG_NGINX_PROXY_SET") ?? "";
    const [, name = "", text = ""] = /^\$([a-z_]+) "([^"]*)"$/.exec(setting) ?? [];
    const variables = variablesOf({ method: "GET", host: "dev-01.aliyun.cloud.cn.aibang", target: "/api01/x" });
    const value = text.replaceAll(/\$([a-z_]+)/g, (_, each: string) => variables[each] ?? "");
    const folder = await temporaryFolder();
    const server = await startServerProcess(join(folder.path, "s"));
    const wire = await connectWire(server.socket);
    const config = objectOf(objects, "KongClusterPlugin", "kong-ddd-int-kdp-route-table")["config"] as object;
    const without = await runPhase(wire, await startInstance(wire, config, "1"), variables);
    const run = await runPhase(wire, await startInstance(wire, config, "2"), { ...variables, [name]: value });
    expect(run.calls).toEqual(without.calls);
    expect(without.roundTrips - run.roundTrips).toBe(text.split(" ").length);
    wire.close();
    await server.stop();
    await folder.remove();
  });

  it("has the same TLS settings for health checks as Kong for upstreams", async () => {
    const mounts = (pod: PodTemplate, name: string): unknown[] => containerOf(pod, name)["volumeMounts"] as unknown[];
    for (const clientCertificateSecret of ["", "mtls"]) {
      const pod = podOf(await renderChart({ upstreamTls: { clientCertificateSecret } }));
      const [proxy, server] = [containerOf(pod, "proxy"), containerOf(pod, "plugin-server")];
      const pairs = [
        ["NODE_EXTRA_CA_CERTS", "KONG_NGINX_PROXY_PROXY_SSL_TRUSTED_CERTIFICATE"],
        ["KDP_UPSTREAM_CERT", "KONG_CLIENT_SSL_CERT"],
        ["KDP_UPSTREAM_KEY", "KONG_CLIENT_SSL_CERT_KEY"],
      ] as const;
      for (const [own, kongs] of pairs) expect(envOf(server, own), own).toBe(envOf(proxy, kongs));
      expect(envOf(server, "NODE_EXTRA_CA_CERTS")).toBe("/trust/ca.crt");
      expect(envOf(server, "KDP_UPSTREAM_CERT") !== undefined).toBe(clientCertificateSecret !== "");
      const tls = mounts(pod, "proxy").filter((each) => /"(trust|client-certificate)"/.test(JSON.stringify(each)));
      expect(mounts(pod, "plugin-server")).toEqual(expect.arrayContaining(tls));
    }
  });

  it("gets the environment variables of extraEnv", async () => {
    const extraEnv = [{ name: "KDP_CLOCK_OFFSET", value: "86400" }];
    const pod = podOf(await renderChart({ pluginServer: { extraEnv } }));
    expect(envOf(containerOf(pod, "plugin-server"), "KDP_CLOCK_OFFSET")).toBe("86400");
  });

  it("is described to Kong by the rendered query command", async () => {
    const objects = await renderChart({});
    const proxy = containerOf(podOf(objects), "proxy");
    const folder = await temporaryFolder();
    await writeFile(join(folder.path, "route-table.json"), dataOf(objects, "route-table.json"));
    const command = envOf(proxy, "KONG_PLUGINSERVER_KDP_QUERY_CMD") ?? "";
    // Kong runs the command in a shell (io.popen).
    const { stdout, stderr } = await run("/bin/sh", ["-c", command.replace("/etc/kdp", folder.path)]);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({ Protocol: "MsgPack:1", Plugins: [{ Name: "route-table" }] });
    expect(mountsOf(objects, "proxy")).toContain("/etc/kdp");
    expect(envOf(proxy, "KONG_PLUGINSERVER_KDP_SOCKET")).toBe("/run/kdp/route-table.sock");
    expect(envOf(proxy, "KONG_PLUGINS")).toBe("bundled,route-table,route-table-guard,route-table-response");
    await folder.remove();
  });
});

function dataOf(objects: Parameters<typeof podOf>[0], key: string): string {
  const { data } = objectOf(objects, "ConfigMap", "ddd-int-kdp-plugin-server");
  return (data as Record<string, string>)[key] ?? "";
}

function mountsOf(objects: Parameters<typeof podOf>[0], name: string): string[] {
  const pod: PodTemplate = podOf(objects);
  return (containerOf(pod, name)["volumeMounts"] as { mountPath: string }[]).map(({ mountPath }) => mountPath);
}
