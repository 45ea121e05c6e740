// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { renderChart, type KubernetesObject } from "../support/helm.ts";
import { containerOf, containersOf, podOf } from "../support/pod.ts";
import { objectOf } from "../support/rendered.ts";

const UPSTREAM = { upstreamTls: { secret: "kdp-upstream" } };

/** Renders APIs that all have the method nginx, with further settings. */
function render(apis: Readonly<Record<string, object>>, source: object = {}): Promise<KubernetesObject[]> {
  const routeTable = { defaults: { source: { method: "nginx" } }, apis };
  return renderChart({ role: "source", source: { ...UPSTREAM, ...source }, routeTable }, { namespace: "team1" });
}

describe("the chart's nginx", () => {
  it("runs under Pod Security restricted, with a read-only root file system and without a token", async () => {
    const pod = podOf(await render({}));
    expect(pod.spec["automountServiceAccountToken"]).toBe(false);
    expect(pod.spec.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } });
    for (const { securityContext } of containersOf(pod)) {
      expect(securityContext).toMatchObject({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        runAsNonRoot: true,
        runAsUser: 101,
        capabilities: { drop: ["ALL"] },
      });
    }
  });

  it("serves for a while before it ends", async () => {
    expect(JSON.stringify(containerOf(podOf(await render({})), "nginx")["lifecycle"])).toContain("sleep 10; nginx");
  });

  it("is replaced by a new weight, but not by turning an API on or off", async () => {
    const before = podOf(await render({}));
    expect(podOf(await render({ api01: { source: { weight: 10 } } }))).not.toEqual(before);
    expect(podOf(await render({ api01: { source: { enabled: false } } }))).toEqual(before);
    expect(podOf(await render({}, { apis: ["api02"] }))).toEqual(before);
  });

  it("exists before an API is turned on, and after", async () => {
    expect(podOf(await render({}, { enabled: false }))).toEqual(podOf(await render({})));
  });

  it("is not installed if no API needs it", async () => {
    const objects = await renderChart({ role: "source", source: UPSTREAM });
    expect(objects.map(({ kind }) => kind)).not.toContain("Deployment");
    expect(objects.map(({ kind }) => kind)).not.toContain("PodDisruptionBudget");
  });

  it("has the Services that its APIs need", async () => {
    const servicesOf = async (method: string): Promise<string[]> => {
      const objects = await render({
        api01: { source: { method } },
        api02: null as never,
        "api-name01": null as never,
      });
      return objects.filter(({ kind }) => kind === "Service").map(({ metadata }) => metadata.name);
    };
    expect(await servicesOf("nginx")).toEqual(["ddd-int-kdp"]);
    expect(await servicesOf("redirect")).toEqual(["ddd-int-kdp"]);
    expect(await servicesOf("passthrough")).toEqual(["ddd-int-kdp-passthrough"]);
  });

  it("needs the Secret to redirect, too: what browsers follow no redirect of goes to the new cluster", async () => {
    const apis = { api01: { source: { method: "redirect" } } };
    const values = { role: "source", routeTable: { apis: { ...apis, api02: null, "api-name01": null } } };
    expect(JSON.stringify(podOf(await renderChart(values)).spec.volumes)).toContain('"secretName":"kdp-upstream"');
  });

  it("can't be reached by values with characters that nginx interprets", async () => {
    const wrong = [
      { source: { nginx: { resolver: "x; include /etc/passwd" } } },
      { source: { nginx: { resolverValid: "1s;" } } },
      { source: { nginx: { clusterDomain: "a;b" } } },
      { source: { nginx: { trustedIps: ["10.0.0.0/8; }"] } } },
      { source: { nginx: { keepalive: "1;" } } },
      { source: { upstreamTls: { secret: "a/../b;" } } },
      { source: { timeouts: { read: "1s;" } } },
      { routeTable: { apis: { api01: { source: { host: "a;b" } } } } },
      { routeTable: { apis: { api01: { source: { service: { name: "a;b" } } } } } },
      { routeTable: { apis: { api01: { hosts: ["a{b.example.com"] } } } },
      { routeTable: { apis: { api01: { redirect: { origin: 'https://dev-01.aliyun.cloud.cn.aibang"; }' } } } } },
      { routeTable: { apis: { api01: { path: "/a;b" } } } },
    ];
    for (const values of wrong) {
      const source = { ...UPSTREAM, ...(values as { source?: object }).source };
      await expect(renderChart({ role: "source", ...values, source }), JSON.stringify(values)).rejects.toThrow();
    }
    // A header or cookie is skipped if its name can't be an nginx variable.
    const split = { weights: { b: 100 }, by: "header:X$y, cookie:a;b, header:X-Ok" };
    await expect(render({ api01: { source: { weight: 5 }, split } })).rejects.toThrow();
    const odd = { weights: { b: 100 }, by: "header:X$y, cookie:a-b, header:X-Ok" };
    const objects = await render({ api01: { source: { weight: 5 }, split: odd } });
    const conf = (objectOf(objects, "ConfigMap", "ddd-int-kdp-nginx")["data"] as Record<string, string>)["nginx.conf"];
    expect(conf).toContain("map $http_x_ok");
    expect(conf).not.toContain("X$y");
    expect(conf).not.toContain("a-b");
  });
});
