// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import type { Estate, EstateRoute } from "../../../scripts/kdp/import/estate/estate.ts";
import { joinKong } from "../../../scripts/kdp/import/kong/join.ts";
import { estateOutcome } from "../../support/estate-outcome.ts";
import { estateOfConfig } from "./kong-document.ts";

const PLACE = { file: "ingresses.yaml", line: 1, column: 1, object: "Ingress team1/old", field: "spec" };
const KONG = estateOfConfig({
  services: [
    {
      name: "billing",
      host: "billing.team1.svc",
      routes: [{ name: "billing", hosts: ["api.example.com"], paths: ["/billing"] }],
      plugins: [{ name: "key-auth" }],
    },
    { name: "orders", host: "orders.team2.svc", path: "/v2", routes: [{ paths: ["/orders"], preserve_host: true }] },
    { name: "inner", host: "inner.team2.svc", routes: [{ hosts: ["kong.internal"], paths: ["/"] }] },
  ],
});

describe("an Ingress that leads to a Kong's Service", () => {
  it.each([
    ["the whole host", {}, "/billing/x?q=1", "billing.team1.svc", "/x?q=1"],
    ["another path of the host", {}, "/orders/7", "orders.team2.svc", "/v2/7"],
    ["a path of Kong", { path: segments("/billing") }, "/billing/x", "billing.team1.svc", "/x"],
    ["a path below Kong's", { path: segments("/billing/v1") }, "/billing/v1/x", "billing.team1.svc", "/v1/x"],
    [
      "a path that it takes off",
      { path: segments("/old"), rewrite: replaced("/old", "") },
      "/old/billing/x",
      "billing.team1.svc",
      "/x",
    ],
    [
      "a path that it replaces",
      { path: segments("/b"), rewrite: replaced("/b", "/billing") },
      "/b/x",
      "billing.team1.svc",
      "/x",
    ],
    [
      "a path of which Kong takes off a part",
      { path: segments("/o"), rewrite: replaced("/o", "/orders/all") },
      "/o/1",
      "orders.team2.svc",
      "/v2/all/1",
    ],
    ["another Host", { hostHeader: { name: "kong.internal" } }, "/any", "inner.team2.svc", "/any"],
  ])("takes Kong's upstream for %s", (_, change, target, host, sent) => {
    const joined = joinKong(ingresses(change), KONG, undefined);
    const outcome = estateOutcome(joined, { host: "api.example.com", target });
    expect([outcome?.route.backends[0]?.host, outcome?.target]).toEqual([host, sent]);
    expect(outcome?.route.place).toEqual(PLACE);
  });

  it("takes Kong's plugins, the Ingress's certificate, and the Host that Kong gets", () => {
    const change = { hostHeader: { name: "api.example.com" }, tls: { certificate: "team1/tls", httpsRedirect: 308 } };
    const { routes } = joinKong(ingresses(change), KONG, "team1/ccc-int-kdp");
    expect(routes[0]).toMatchObject({
      hosts: ["api.example.com"],
      plugins: [{ name: "key-auth" }],
      tls: change.tls,
      hostHeader: "upstream",
    });
    const orders = routes.find(({ path }) => path.value === "/orders");
    expect(orders?.hostHeader).toEqual({ name: "api.example.com" });
  });

  it("serves nothing where Kong would refuse", () => {
    const joined = joinKong(ingresses({}), KONG, undefined);
    expect(estateOutcome(joined, { host: "api.example.com", target: "/nobody" })?.route.backends).toEqual([]);
  });

  it.each([
    ["a regular expression", { path: { kind: "regex", value: "/b(.*)", ignoresCase: true } as const }],
    ["a split", { backends: [backend("team1/ccc-int-kdp"), backend("team1/other")] }],
    ["a rewrite that is no front", { rewrite: { kind: "other", text: "/$2" } as const }],
  ])("goes on leading there with %s, and says so", (_, change) => {
    const estate = ingresses(change);
    const { routes, remarks } = joinKong(estate, KONG, undefined);
    expect(routes[0]).toBe(estate.routes[0]);
    expect(remarks.map(({ code }) => code)).toContain("kong-join");
  });

  it("stays as it is where it leads elsewhere, and Kong's routes stay beside it", () => {
    const estate = ingresses({ backends: [backend("team1/other")] });
    const { routes } = joinKong(estate, KONG, undefined);
    expect(routes).toEqual([...estate.routes, ...KONG.routes]);
  });

  it("is found by the name that is said", () => {
    const estate = ingresses({ backends: [backend("infra/their-kong")] });
    expect(joinKong(estate, KONG, "infra/their-kong").routes[0]?.backends[0]?.host).toBe("billing.team1.svc");
  });

  it("says which routes of Kong nobody reaches", () => {
    const { routes, remarks } = joinKong(ingresses({ path: segments("/orders") }), KONG, undefined);
    expect(remarks.filter(({ code }) => code === "kong-unreached")).toHaveLength(1);
    expect(routes.some(({ hosts }) => hosts.includes("kong.internal"))).toBe(true);
  });
});

function ingresses(change: Partial<EstateRoute>): Estate {
  const route: EstateRoute = {
    place: PLACE,
    hosts: ["api.example.com"],
    path: segments("/"),
    methods: [],
    headers: [],
    redirect: undefined,
    backends: [backend("team1/ccc-int-kdp")],
    split: undefined,
    rewrite: { kind: "none" },
    hostHeader: "client",
    tls: { certificate: undefined, httpsRedirect: undefined },
    timeouts: { connect: undefined, send: undefined, read: undefined },
    retries: undefined,
    plugins: [],
    ...change,
  };
  return { routes: [route], services: new Map(), consumers: [], secrets: [], remarks: [] };
}

function backend(service: string): EstateRoute["backends"][number] {
  const [namespace = "", name = ""] = service.split("/");
  return {
    place: PLACE,
    scheme: "http",
    host: `${name}.${namespace}.svc`,
    port: 80,
    service,
    serverName: undefined,
    verifiesCertificate: false,
    clientCertificate: undefined,
    weight: 100,
  };
}

function segments(value: string): EstateRoute["path"] {
  return { kind: "segments", value, ignoresCase: false };
}

function replaced(strip: string, base: string): EstateRoute["rewrite"] {
  return { kind: "replace-prefix", strip, base };
}
