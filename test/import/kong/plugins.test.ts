// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import schemas from "../../../scripts/kdp/import/kong/kong-schemas.json" with { type: "json" };
import type { Estate } from "../../../scripts/kdp/import/estate/estate.ts";
import { estateOfConfig } from "./kong-document.ts";

const ROUTE = { name: "r", hosts: ["a.example.com"], paths: ["/"] };
const limit = (minute: number): object => ({ name: "rate-limiting", config: { minute, policy: "local" } });

function estateWith(plugins: readonly object[], more: object = {}): Estate {
  return estateOfConfig({ services: [{ name: "s", host: "s.team1.svc", routes: [{ ...ROUTE, plugins }] }], ...more });
}

describe("the plugins in force", () => {
  it.each([
    ["global", [limit(1)], [], [], 1],
    ["the service's", [limit(1)], [limit(2)], [], 2],
    ["the route's", [limit(1)], [limit(2)], [limit(3)], 3],
    ["the next one where one is switched off", [limit(1)], [{ ...limit(2), enabled: false }], [], 1],
    ["the one for route and service", [{ ...limit(5), route: "r", service: "s" }, limit(1)], [], [limit(3)], 5],
  ])("takes %s", (_, global, ofService, ofRoute, minute) => {
    const service = { name: "s", host: "s.team1.svc", plugins: ofService, routes: [{ ...ROUTE, plugins: ofRoute }] };
    const { routes } = estateOfConfig({ services: [service], plugins: global });
    expect(routes[0]?.plugins.map(({ name, config }) => [name, config["minute"]])).toEqual([["rate-limiting", minute]]);
  });

  it("reports one for a consumer, and does not run it for all", () => {
    const { routes, remarks } = estateWith([{ ...limit(1), consumer: "mobile" }], {
      consumers: [{ username: "mobile" }],
    });
    expect(routes[0]?.plugins).toEqual([]);
    expect(remarks).toMatchObject([
      { code: "kong-plugin-consumer", effect: expect.stringContaining("consumer mobile") as string },
    ]);
  });

  it.each([
    ["acme", {}, "kong-plugin"],
    ["pre-function", { access: ["return 1"] }, "kong-plugin"],
    ["route-by-header", { rules: [] }, "kong-plugin"],
    ["own-plugin", { a: 1 }, "kong-plugin"],
    ["request-transformer", { replace: { uri: "/x" } }, "kong-plugin-routes"],
    ["request-transformer", { add: { headers: ["Host:x.example.com"] } }, "kong-plugin-routes"],
    ["rate-limiting", { minute: 1, policy: "cluster" }, "kong-plugin-database"],
    ["session", { storage: "kong" }, "kong-plugin-database"],
  ])("leaves out %s with %j, and says which URL it concerns", (name, config, code) => {
    const { routes, remarks } = estateWith([{ name, config }]);
    expect(routes[0]?.plugins).toEqual([]);
    expect(remarks).toMatchObject([{ code, urls: ["http://a.example.com/"] }]);
  });

  it("takes the answer of redirect for the route's", () => {
    const { routes } = estateWith([
      { name: "redirect", config: { status_code: 302, location: "https://b.example.com" } },
    ]);
    expect(routes[0]?.redirect).toMatchObject({ status: 302, location: "https://b.example.com", keepsPath: false });
  });

  it("names the anonymous consumer, whose id is another one elsewhere", () => {
    const id = "0a3f1f1e-7c0d-4b39-9f6e-6a1f0d3e4b5c";
    const more = { consumers: [{ id, username: "guest" }] };
    const { routes } = estateWith([{ name: "key-auth", config: { anonymous: id } }], more);
    expect(routes[0]?.plugins[0]?.config).toEqual({ anonymous: "guest" });
  });
});

describe("secrets of plugins", () => {
  const secretFields = Object.entries(schemas.plugins).flatMap(([name, { secrets }]) =>
    (secrets as string[]).map((path): [string, string] => [name, path]),
  );

  it.each(secretFields)("%s: %s is marked by Kong, and never leaves", (name, path) => {
    const config = path
      .split(".")
      .slice(1)
      .reduceRight<unknown>((value, key) => ({ [key]: value }), "hush");
    const estate = estateWith([{ name, config }]);
    expect(printed(estate)).not.toContain("hush");
    const plugin = estate.routes[0]?.plugins[0];
    if (plugin === undefined) return;
    expect(plugin.withheld).toEqual([path.slice("config.".length)]);
    expect(estate.remarks).toMatchObject([{ code: "kong-plugin-secret", treatment: "by-hand" }]);
  });

  it.each([
    ["a name", { redis: { password: "hush" } }],
    ["a name in the plural", { tokens: ["hush"] }],
    ["a map below a secret's name", { secret: { value: "hush" } }],
    ["a number", { client_secret: 4711_0815 }],
    ["a header", { add: { headers: ["Authorization: Basic hush"] } }],
    ["a header of a service's own", { add: { headers: ["X-Internal-Key: hush"] } }],
    ["a header that replaces", { replace: { headers: ["X-Team-Token:hush"] } }],
    ["a field of a body", { append: { body: ["accessKey:hush"] } }],
    ["a parameter", { add: { querystring: ["clientSecret:hush"] } }],
    ["a cookie", { add: { headers: ["Set-Cookie:sid=hush"] } }],
    ["a header of a map", { headers: { "X-Api-Key": "hush" } }],
    ["a URL with a password", { endpoint: "https://me:hush@logs.example.com/" }],
    ["a URL with a token", { endpoint: "https://logs.example.com/?token=hush" }],
    ["a webhook", { endpoint: "https://hooks.example.com/services/T02A9B7/B61hush/x8Zk29QmLp0sVtR4wYhu" }],
    ["a JSON Web Token", { text: "eyJhbGciOiJIUzI1NiJ9.eyJodXNoIjoxfQ.hush" }],
    ["a key file", { text: "-----BEGIN PRIVATE KEY-----\nhush" }],
    ["a random text", { text: "hush7f3k29dkq0zmx81hf" }],
    ["a UUID", { text: "0a3f1f1e-7c0d-4b39-9f6e-6a1f0d3e4b5c", more: "" }],
    ["a random key of a map", { hush7f3k29dkq0zmx81hf: { a: 1 } }],
  ])("takes out %s", (_, config) => {
    const estate = estateWith([{ name: "response-transformer", config: { kept: "/var/log/x", ...config } }]);
    expect(printed(estate)).not.toMatch(/hush|47110815|x8Zk|7c0d/);
    expect(estate.routes[0]?.plugins[0]?.config).toMatchObject({ kept: "/var/log/x" });
    expect(estate.routes[0]?.plugins[0]?.withheld).toHaveLength(1);
  });

  it.each(
    ["add", "append", "replace"].flatMap((verb) => ["headers", "querystring", "body"].map((part) => [verb, part])),
  )(
    "takes out what request-transformer gives the upstream by %s.%s, whatever it looks like",
    (verb = "", part = "") => {
      const config = { [verb]: { [part]: ["X-Team:hush", "b:2"] }, remove: { headers: ["X-Old"] } };
      const estate = estateWith([{ name: "request-transformer", config }]);
      expect(printed(estate)).not.toContain("hush");
      expect(estate.routes[0]?.plugins).toMatchObject([
        { config: { remove: { headers: ["X-Old"] } }, withheld: [`${verb}.${part}`] },
      ]);
      expect(estate.remarks).toMatchObject([{ code: "kong-plugin-secret", treatment: "by-hand" }]);
    },
  );

  it("keeps what is none: references, names, hosts and switches", () => {
    const config = {
      http_endpoint: "{vault://env/api01-log-url}",
      redis: { host: "redis-master.team1.svc.cluster.local", port: 6379 },
      key_names: ["apikey", "X-Team-Key"],
      hide_credentials: true,
      header_name: "X-Request-Id",
      add: { headers: ["X-Client:mobile", "X-Monkey:1", "X-Team-Key:{vault://env/key}"] },
      rename: { headers: ["X-Old-Key:X-Team-Key"] },
      path: "/v1/status/2024-01-01",
    };
    expect(estateWith([{ name: "key-auth", config }]).routes[0]?.plugins).toMatchObject([{ config, withheld: [] }]);
  });

  it("prints nothing of credentials and certificates either", () => {
    const kinds = [
      "keyauth_credentials",
      "basicauth_credentials",
      "hmacauth_credentials",
      "jwt_secrets",
      "oauth2_credentials",
    ];
    const secret = {
      id: "i",
      key: "hush",
      secret: "hush",
      password: "hush",
      username: "hush",
      client_id: "hush",
      odd: "hush",
    };
    const nested = Object.fromEntries(kinds.map((kind) => [kind, [secret]]));
    const top = Object.fromEntries(
      kinds.map((kind) => [
        kind,
        [
          { ...secret, consumer: "mobile" },
          { ...secret, consumer: "hush" },
        ],
      ]),
    );
    const estate = estateOfConfig({
      consumers: [{ username: "mobile", ...nested }],
      ...top,
      certificates: [{ cert: "hush", key: "hush", odd: "hush", snis: ["a.example.com"] }],
      keys: [{ name: "hush", jwk: "hush" }],
    });
    expect(printed(estate)).not.toContain("hush");
    expect(estate.consumers[0]?.credentials.get("key-auth")).toBe(2);
  });
});

function printed(estate: Estate): string {
  return JSON.stringify(estate, (_, value: unknown) =>
    value instanceof Map ? [...(value as Map<unknown, unknown>)] : value,
  );
}
