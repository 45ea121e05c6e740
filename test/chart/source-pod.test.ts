// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { renderChart, type KubernetesObject } from "../support/helm.ts";
import { containerOf, containersOf, podOf } from "../support/pod.ts";
import { objectOf } from "../support/rendered.ts";

const UPSTREAM = { upstreamTls: { secret: "kdp-upstream" } };

/** What is rendered for APIs that all have our nginx as their method, but for what is said of them. */
function render(apis: Readonly<Record<string, object>>, source: object = {}): Promise<KubernetesObject[]> {
  const routeTable = { defaults: { source: { method: "nginx" } }, apis };
  return renderChart({ role: "source", source: { ...UPSTREAM, ...source }, routeTable }, { namespace: "team1" });
}

describe("the nginx of our own", () => {
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

  it("waits until nobody sends anything more before it ends", async () => {
    expect(JSON.stringify(containerOf(podOf(await render({})), "nginx")["lifecycle"])).toContain("sleep 10; nginx");
  });

  it("is replaced by a change of a weight, and by no switch of an API", async () => {
    const before = podOf(await render({}));
    expect(podOf(await render({ api01: { source: { weight: 10 } } }))).not.toEqual(before);
    expect(podOf(await render({ api01: { source: { enabled: false } } }))).toEqual(before);
    expect(podOf(await render({}, { apis: ["api02"] }))).toEqual(before);
  });

  it("is there before an API is turned on, and after", async () => {
    expect(podOf(await render({}, { enabled: false }))).toEqual(podOf(await render({})));
  });

  it("is not there where no API has a method of its own", async () => {
    const objects = await renderChart({ role: "source", source: UPSTREAM });
    expect(objects.map(({ kind }) => kind)).not.toContain("Deployment");
    expect(objects.map(({ kind }) => kind)).not.toContain("PodDisruptionBudget");
  });

  it("is reached by the Services that its APIs need", async () => {
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

  it("needs no Secret to redirect all of an API's paths", async () => {
    const apis = { api01: { source: { method: "redirect" } } };
    const values = { role: "source", routeTable: { apis: { ...apis, api02: null, "api-name01": null } } };
    expect(JSON.stringify(podOf(await renderChart(values)).spec.volumes)).not.toContain("secret");
  });

  it("has every word of the values behind a rule that lets nothing through that nginx would read otherwise", async () => {
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
    // A header or a cookie with a name that is no variable of nginx is passed over.
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
