// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { readObjects } from "../../scripts/kdp/import/read/read-objects.ts";
import { unreadRemarks } from "../../scripts/kdp/import/unread-remarks.ts";

const INGRESS = { apiVersion: "networking.k8s.io/v1", kind: "Ingress", metadata: { name: "a" }, spec: { rules: [] } };

function remarksOn(...items: readonly object[]): ReturnType<typeof unreadRemarks> {
  const text = JSON.stringify({ apiVersion: "v1", kind: "List", items });
  return unreadRemarks(readObjects([{ name: "estate.json", text }]).objects);
}

describe("objects of other kinds that route", () => {
  it.each([
    ["gateway.networking.k8s.io/v1", "HTTPRoute", { hostnames: ["a.example.com"] }],
    ["gateway.networking.k8s.io/v1", "GRPCRoute", { hostnames: ["a.example.com"] }],
    ["gateway.networking.k8s.io/v1alpha2", "TLSRoute", { hostnames: ["a.example.com"] }],
    ["gateway.networking.k8s.io/v1", "Gateway", { listeners: [{ name: "x", hostname: "a.example.com" }] }],
    ["networking.istio.io/v1", "VirtualService", { hosts: ["a.example.com"] }],
    ["networking.istio.io/v1", "Gateway", { servers: [{ hosts: ["team1/a.example.com"] }] }],
    ["traefik.io/v1alpha1", "IngressRoute", { routes: [{ match: "Host(`A.example.com`) && PathPrefix(`/x`)" }] }],
    ["projectcontour.io/v1", "HTTPProxy", { virtualhost: { fqdn: "a.example.com" } }],
    ["route.openshift.io/v1", "Route", { host: "a.example.com" }],
  ])("%s %s stays open with its hosts", (apiVersion, kind, spec) => {
    const remarks = remarksOn({ apiVersion, kind, metadata: { name: "r", namespace: "team1" }, spec });
    expect(remarks).toMatchObject([
      {
        code: "kind-not-read",
        treatment: "by-hand",
        place: { object: `${kind} team1/r` },
        urls: ["https://a.example.com/"],
      },
    ]);
  });

  it("stay open where no host is plain", () => {
    const [remark] = remarksOn({
      apiVersion: "networking.istio.io/v1",
      kind: "VirtualService",
      metadata: { name: "r" },
      spec: { hosts: ["x\n{{ y }}", 1, null, "*"] },
    });
    expect(remark?.urls).toEqual(["https://1/"]);
    const none = remarksOn({ apiVersion: "gateway.networking.k8s.io/v1", kind: "HTTPRoute", metadata: { name: "r" } });
    expect(none[0]?.urls).toEqual(["https://*/"]);
  });

  it("are none of those that do not route", () => {
    expect(
      remarksOn({ apiVersion: "networking.istio.io/v1", kind: "DestinationRule", metadata: { name: "r" } }),
    ).toEqual([]);
  });
});

describe("the ConfigMap of ingress-nginx", () => {
  const map = { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "ingress-nginx-controller" }, data: {} };

  it("is asked for where it is not given", () => {
    expect(remarksOn(INGRESS)).toMatchObject([{ code: "settings-not-given", treatment: "by-hand", urls: [] }]);
  });

  it.each([
    ["it is given", [INGRESS, map]],
    ["another controller serves", [{ ...INGRESS, spec: { ingressClassName: "kong" } }]],
    ["there is no Ingress", []],
  ])("is not asked for where %s", (_, items) => {
    expect(remarksOn(...items)).toEqual([]);
  });
});
