// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { estateOutcome } from "../../support/estate-outcome.ts";
import { estateOfConfig, estateOfText } from "./kong-document.ts";

const SERVICE = { name: "billing", host: "billing.team1.svc", port: 8080 };
const ROUTE = { name: "r", hosts: ["a.example.com"], paths: ["/billing"] };

describe("references between entities", () => {
  it.each([
    ["nested", { services: [{ ...SERVICE, routes: [ROUTE] }] }],
    ["by name", { services: [SERVICE], routes: [{ ...ROUTE, service: { name: "billing" } }] }],
    ["by the name alone", { services: [SERVICE], routes: [{ ...ROUTE, service: "billing" }] }],
    ["by id", { services: [{ ...SERVICE, id: "s-1" }], routes: [{ ...ROUTE, service: { id: "s-1" } }] }],
    ["by the id alone", { services: [{ ...SERVICE, id: "s-1" }], routes: [{ ...ROUTE, service: "s-1" }] }],
  ])("finds a route's service %s", (_, config) => {
    const estate = estateOfConfig(config);
    expect(estate.routes).toMatchObject([
      {
        hosts: ["a.example.com"],
        path: { kind: "prefix", value: "/billing" },
        backends: [{ host: "billing.team1.svc", port: 8080, service: "team1/billing", scheme: "http", weight: 100 }],
        rewrite: { kind: "replace-prefix", strip: "/billing", base: "" },
        hostHeader: "upstream",
      },
    ]);
    expect(estate.remarks).toEqual([]);
  });

  it("says where a route is whose service is missing, and does not serve it", () => {
    const { routes, remarks } = estateOfText(
      "_format_version: '3.0'\nroutes:\n- name: r\n  service: nobody\n  paths: [/x]\n",
    );
    expect(routes).toEqual([]);
    expect(remarks).toMatchObject([
      {
        code: "kong-dangling",
        place: { file: "kong.yaml", line: 4, object: "route r", field: "service" },
        urls: ["https://*/x"],
      },
    ]);
  });
});

describe("paths", () => {
  it.each([
    ["/api01", "prefix", "/api01"],
    ["~/api01$", "exact", "/api01"],
    ["~/api\\.v1", "prefix", "/api.v1"],
    ["~/api01(/|$)", "segments", "/api01"],
    ["~/api01(?:/|$)", "segments", "/api01"],
    ["~/api.v1", "regex", "/api.v1"],
    ["~/v\\d+", "regex", "/v\\d+"],
    ["~^/api01$", "exact", "/api01"],
  ])("reads %s", (path, kind, value) => {
    const { routes } = estateOfConfig({ services: [{ ...SERVICE, routes: [{ paths: [path] }] }] });
    expect(routes[0]?.path).toEqual({ kind, value, ignoresCase: false });
  });

  it("takes a pair of a prefix and the exact path for whole segments", () => {
    const pair = { ...ROUTE, paths: ["/billing/", "~/billing$"] };
    const { routes } = estateOfConfig({ services: [{ ...SERVICE, routes: [pair] }] });
    expect(routes.map(({ path }) => path)).toEqual([{ kind: "segments", value: "/billing", ignoresCase: false }]);
  });

  it("leaves such a pair apart where another route takes a part of it", () => {
    const pair = { ...ROUTE, paths: ["/billing/", "~/billing$"] };
    const between = { name: "between", hosts: ["a.example.com"], paths: ["~/b[i]lling"] };
    const { routes } = estateOfConfig({
      services: [{ ...SERVICE, routes: [{ ...pair, regex_priority: 2 }, between] }],
    });
    expect(routes.map(({ path }) => path.kind)).toEqual(["exact", "regex", "prefix"]);
  });

  it("knows a regular expression without a mark in formats before 3.0", () => {
    const route = { paths: ["/v\\d+", "/plain-1.0"] };
    const config = JSON.stringify({ _format_version: "1.1", services: [{ ...SERVICE, routes: [route] }] });
    expect(estateOfText(config).routes.map(({ path }) => [path.kind, path.value])).toEqual([
      ["regex", "/v\\d+"],
      ["prefix", "/plain-1.0"],
    ]);
  });

  it("puts the service's path in front", () => {
    const estate = estateOfConfig({ services: [{ url: "http://x.team1.svc:81/base/", routes: [ROUTE] }] });
    const targetOf = (target: string): string | undefined =>
      estateOutcome(estate, { host: "a.example.com", target })?.target;
    expect(targetOf("/billing/x?q=1")).toBe("/base/x?q=1");
    expect(targetOf("/billing")).toBe("/base");
    expect(estate.routes[0]?.backends).toMatchObject([{ host: "x.team1.svc", port: 81 }]);
  });
});

describe("upstreams", () => {
  const upstream = {
    name: "pool",
    host_header: "pool.example.com",
    algorithm: "consistent-hashing",
    hash_on: "header",
    hash_on_header: "X-User-Id",
    targets: [
      { target: "one.example.com:8443", weight: 90 },
      { target: "[2001:db8::1]:8443", weight: 10 },
      { target: "off:1", weight: 0 },
    ],
    healthchecks: {
      active: {
        http_path: "/healthz",
        healthy: { interval: 5, successes: 2 },
        unhealthy: { interval: 3, http_failures: 4 },
      },
    },
  };
  const service = { ...SERVICE, host: "pool", protocol: "https", tls_verify: true, routes: [ROUTE] };

  it("has a backend for each target, what keeps clients there, and the health check", () => {
    const { routes, remarks } = estateOfConfig({ services: [service], upstreams: [upstream] });
    expect(routes[0]).toMatchObject({
      backends: [
        { host: "one.example.com", port: 8443, weight: 90, scheme: "https", verifiesCertificate: true },
        { host: "2001:db8::1", port: 8443, weight: 10 },
      ],
      split: { by: "header:X-User-Id", rules: [] },
      hostHeader: { name: "pool.example.com" },
      healthCheck: { path: "/healthz", interval: 5000, timeout: 1000, successes: 2, failures: 4, statuses: [200, 302] },
    });
    expect(remarks).toEqual([]);
  });

  it("takes the Service for pods that the ingress controller listed", () => {
    const pods = {
      name: "billing.team1.8080.svc",
      targets: [{ target: "10.0.0.7:9000" }, { target: "10.0.0.8:9000" }],
    };
    const { routes } = estateOfConfig({
      services: [{ ...SERVICE, host: pods.name, routes: [ROUTE] }],
      upstreams: [pods],
    });
    expect(routes[0]?.backends).toMatchObject([{ host: "billing.team1.svc", port: 8080, service: "team1/billing" }]);
  });
});

describe("what a table has no place for", () => {
  const remarksOf = (route: object, more: object = {}): object[] =>
    estateOfConfig({ services: [{ ...SERVICE, routes: [{ ...ROUTE, ...route }], ...more }] }).remarks.map(
      ({ code, treatment, urls }) => ({ code, treatment, urls }),
    );

  it.each([
    ["sources", { sources: [{ ip: "10.0.0.1" }] }, "kong-field", "refused", []],
    [
      "snis",
      { snis: ["other.example.com"], protocols: ["https"] },
      "kong-sni",
      "refused",
      ["https://a.example.com/billing"],
    ],
    ["a host with a port", { hosts: ["a.example.com:9000"] }, "kong-host", "refused", ["https://a.example.com:9000/"]],
    ["a wildcard at the end", { hosts: ["a.*"] }, "kong-host", "refused", ["https://a.*/"]],
    ["a stream", { protocols: ["tcp"], paths: undefined }, "kong-protocol", "refused", ["https://a.example.com/"]],
    ["no buffering", { response_buffering: false }, "kong-field", "by-hand", ["http://a.example.com/billing"]],
    ["an unknown field", { colour: "red" }, "kong-unknown-field", "by-hand", []],
  ])("reports %s", (_, route, code, treatment, urls) => {
    expect(remarksOf(route)).toContainEqual({ code, treatment, urls });
  });

  it("never widens a route whose condition is left out", () => {
    for (const route of [{ sources: [{ ip: "10.0.0.1" }] }, { snis: ["x.example.com"] }, { hosts: ["a.*"] }]) {
      expect(estateOfConfig({ services: [{ ...SERVICE, routes: [{ ...ROUTE, ...route }] }] }).routes).toEqual([]);
    }
  });

  it("reports unknown parts of a file, and routes that nothing tells apart", () => {
    const config = { oddities: [], services: [{ ...SERVICE, routes: [ROUTE, { ...ROUTE, name: "twin" }] }] };
    expect(estateOfConfig(config).remarks.map(({ code }) => code)).toEqual(["kong-unknown-field", "kong-tie"]);
  });
});

describe("what surrounds the routes", () => {
  it("names certificates by id with their hosts, and consumers by what is no secret", () => {
    const { secrets, consumers, routes } = estateOfConfig({
      services: [{ ...SERVICE, routes: [ROUTE] }],
      certificates: [{ id: "c-1", cert: "CERT", key: "KEY", snis: [{ name: "a.example.com" }] }],
      consumers: [
        {
          username: "mobile",
          custom_id: "42",
          keyauth_credentials: [{ key: "hunter2hunter2" }],
          acls: [{ group: "gold" }],
        },
      ],
      basicauth_credentials: [{ consumer: "mobile", username: "u", password: "p4ss" }],
      acls: [{ consumer: { username: "mobile" }, group: "beta" }],
    });
    expect(secrets).toMatchObject([{ name: "c-1", purpose: "certificate of a.example.com" }]);
    expect(routes[0]?.tls.certificate).toBe("c-1");
    expect(consumers).toMatchObject([{ username: "mobile", customId: "42", groups: ["gold", "beta"] }]);
    expect([...(consumers[0]?.credentials ?? [])]).toEqual([
      ["key-auth", 1],
      ["basic-auth", 1],
    ]);
  });

  it("applies the defaults of a dump", () => {
    const info = { defaults: { route: { strip_path: false, preserve_host: true }, service: { retries: 1 } } };
    const { routes } = estateOfConfig({ _info: info, services: [{ ...SERVICE, routes: [ROUTE] }] });
    expect(routes[0]).toMatchObject({ rewrite: { kind: "none" }, hostHeader: "client", retries: 1 });
  });
});
