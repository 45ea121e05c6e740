// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import type { KubernetesObject } from "../support/helm.ts";
import { annotationsOf, pathsOf, refusalsOf, servingIngress } from "../support/ingress-nginx.ts";
import { objectOf } from "../support/rendered.ts";
import { ofKind, renderSource } from "../support/source-values.ts";

const OLD_HOST = "api01.source-team1.dev.aliyun.cloud.cn.aibang";
const METHODS = ["proxy", "fixedIP", "redirect", "nginx", "passthrough"] as const;

/** An original Ingress of the old cluster. */
function original(path = "/", name = "original", pathType = "Prefix"): KubernetesObject {
  const backend = { service: { name: "api01-service", port: { number: 80 } } };
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "Ingress",
    metadata: { name, namespace: "team1" },
    spec: { rules: [{ host: OLD_HOST, http: { paths: [{ path, pathType, backend }] } }] },
  };
}

describe("the chart's Ingress beside the original", () => {
  const modes = ["inFront", "canary", "replace"] as const;

  describe.each(modes)("mode %s", (mode) => {
    it.each(METHODS)("has only annotations that ingress-nginx accepts, without snippets: %s", async (method) => {
      const more = { source: { ingress: { mode }, passthrough: { ingress: true } } };
      const [ingress, ...others] = ofKind(await renderSource({ method }, more), "Ingress");
      expect(others).toEqual([]);
      if (ingress === undefined) throw new Error("there is no Ingress");
      expect(refusalsOf(ingress)).toEqual([]);
      expect(JSON.stringify(annotationsOf(ingress))).not.toContain("snippet");
      // The webhook must refuse a passthrough beside the original: TLS would go to the original's Service.
      const refusals = refusalsOf(ingress, [original()]);
      expect(refusals).toEqual(method === "passthrough" ? [`${OLD_HOST}/ is that of original`] : []);
      // The original may be changed or created again while the chart's Ingress exists.
      if (method !== "passthrough") expect(refusalsOf(original(), [ingress])).toEqual([]);
    });
  });

  it.each([
    ["nginx", "canary", "Low"],
    ["redirect", "canary", "Low"],
    ["nginx", "inFront", "Medium"],
    ["redirect", "replace", "Medium"],
    ["proxy", "inFront", "High"],
    ["fixedIP", "inFront", "High"],
  ] as const)("method %s in mode %s needs the risk level %s", async (method, mode, level) => {
    const [ingress] = ofKind(await renderSource({ method }, { source: { ingress: { mode } } }), "Ingress");
    if (ingress === undefined) throw new Error("there is no Ingress");
    const levels = (["Low", "Medium", "High"] as const).filter((each) => refusalsOf(ingress, [], each).length === 0);
    expect(levels[0]).toBe(level);
  });

  it("takes every request except ACME challenges, in front", async () => {
    const [ours] = ofKind(await renderSource({}), "Ingress");
    if (ours === undefined) throw new Error("there is no Ingress");
    const challenge = `/.well-known/acme-challenge/${"x".repeat(43)}`;
    const all = [original(), original("/api/v1/users", "users"), original(challenge, "solver"), ours];
    for (const path of ["/", "/x", "/api/v1/users", "/api/v1/users/7", "/%2F", "/a%0Ab"]) {
      expect(servingIngress(all, OLD_HOST, path)?.metadata.name, path).toBe("ddd-int-kdp-api01");
    }
    expect(servingIngress(all, OLD_HOST, challenge)?.metadata.name).toBe("solver");
    expect(servingIngress(all.slice(0, 3), OLD_HOST, "/x")?.metadata.name).toBe("original");
  });

  it("does not serve until the original has another class, with mode replace", async () => {
    const [ours] = ofKind(await renderSource({}, { source: { ingress: { mode: "replace" } } }), "Ingress");
    if (ours === undefined) throw new Error("there is no Ingress");
    expect(servingIngress([original(), ours], OLD_HOST, "/x")?.metadata.name).toBe("original");
    expect(servingIngress([ours], OLD_HOST, "/x")?.metadata.name).toBe("ddd-int-kdp-api01");
    // When it returns, the original is still the older one.
    expect(servingIngress([original(), ours], OLD_HOST, "/x")?.metadata.name).toBe("original");
  });

  it("has the original's path and path type, as a canary", async () => {
    const ingress = { mode: "canary", pathType: "ImplementationSpecific" };
    const [ours] = ofKind(await renderSource({ method: "nginx" }, { source: { ingress } }), "Ingress");
    expect(ours && pathsOf(ours)).toEqual([{ host: OLD_HOST, path: "/", pathType: "ImplementationSpecific" }]);
    expect(ours && annotationsOf(ours)).toEqual({ canary: "true", "canary-weight": "100" });
  });

  it("names the old host's Secret only if the API does", async () => {
    const tlsOf = async (source: object, more: Record<string, object> = {}): Promise<unknown> =>
      objectOf(await renderSource(source, more), "Ingress", "ddd-int-kdp-api01").spec["tls"];
    expect(await tlsOf({})).toBeUndefined();
    expect(await tlsOf({ tlsSecret: "old" })).toEqual([{ secretName: "old", hosts: [OLD_HOST] }]);
    expect(
      await tlsOf({ method: "nginx", tlsSecret: "old" }, { source: { ingress: { mode: "canary" } } }),
    ).toBeUndefined();
  });

  it("gets the annotations of the values, over the chart's", async () => {
    const annotations = {
      "nginx.ingress.kubernetes.io/proxy-body-size": "8m",
      "nginx.ingress.kubernetes.io/ssl-redirect": "false",
    };
    const [ours] = ofKind(await renderSource({}, { source: { ingress: { annotations } } }), "Ingress");
    expect(ours?.metadata.annotations).toMatchObject(annotations);
  });
});
