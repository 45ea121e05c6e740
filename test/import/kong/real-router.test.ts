// SPDX-License-Identifier: Apache-2.0

import { beforeEach, describe, expect, it } from "vitest";
import { isKongDocument } from "../../../scripts/kdp/import/kong/document.ts";
import { kongEstate } from "../../../scripts/kdp/import/kong/estate.ts";
import type { Estate } from "../../../scripts/kdp/import/estate/estate.ts";
import type { RouterFlavor } from "../../../scripts/kdp/import/kong/routes/weight.ts";
import { readYaml } from "../../../scripts/kdp/values/read-yaml.ts";
import { startBareKong } from "../../support/bare-kong.ts";
import { estateOutcome, type EstateRequest } from "../../support/estate-outcome.ts";
import { ask } from "../../support/http-client.ts";
import { LONG_MS } from "../../support/limits.ts";
import { whyNoKong } from "../../support/real-kong.ts";
import { startUpstream } from "../../support/recording-upstream.ts";
import { randomRequests, randomRoutes } from "./random-routes.ts";

const reason = whyNoKong();
beforeEach((context) => {
  context.skip(reason !== undefined, reason);
});

/** Routes in which each rule of Kong's order decides something. */
const ROUTES: readonly object[] = [
  { name: "root", hosts: ["a.example.com"], paths: ["/"], strip_path: false },
  { name: "prefix", hosts: ["a.example.com"], paths: ["/api"] },
  { name: "longer", hosts: ["a.example.com"], paths: ["/api/v1"] },
  { name: "regex", hosts: ["a.example.com"], paths: ["~/api/v\\d+/orders"], strip_path: true },
  { name: "first-regex", hosts: ["a.example.com"], paths: ["~/api/v1/.*"], regex_priority: 5, strip_path: false },
  { name: "pair", hosts: ["b.example.com"], paths: ["/pair/", "~/pair$"] },
  { name: "idiom", hosts: ["b.example.com"], paths: ["~/idiom(/|$)"] },
  { name: "wildcard", hosts: ["*.example.com"], paths: ["/pair/x"] },
  { name: "method", hosts: ["b.example.com"], paths: ["/"], methods: ["POST"] },
  { name: "no-method", hosts: ["b.example.com"], paths: ["/long/prefix"] },
  { name: "header", hosts: ["b.example.com"], paths: ["/pair/"], headers: { "X-Version": ["v2"] } },
  { name: "header-regex", hosts: ["b.example.com"], paths: ["/pair/"], headers: { "X-Version": ["~*^v3.*$"] } },
  { name: "no-host", paths: ["/anywhere"] },
  { name: "host-only", hosts: ["c.example.com"] },
  { name: "two", hosts: ["d.example.com", "*.e.example.com"], paths: ["/a", "/b/c"], strip_path: true },
];

const EXPRESSIONS: readonly object[] = [
  { name: "exact", expression: '(http.host == "a.example.com") && (http.path == "/x")', priority: 10 },
  { name: "either", expression: '(http.host == "a.example.com" || http.host == "b.example.com") && http.path ^= "/x"' },
  { name: "suffix", expression: 'http.host =^ ".wild.example.com" && http.method == "GET"', priority: 5 },
  {
    name: "lower",
    expression: 'lower(http.path) ^= "/lower" && lower(http.headers.x_kind) == "gold"',
    strip_path: false,
  },
  { name: "regex", expression: 'http.host == "c.example.com" && http.path ~ r#"^/v\\d+/x"#', strip_path: false },
  { name: "traditional", hosts: ["a.example.com"], paths: ["/"] },
];

describe("a real Kong beside the estate of its configuration", { timeout: LONG_MS }, () => {
  it.each([
    ["traditional_compatible", ROUTES],
    // Where wildcards or regular expressions of several hosts overlap, this router's choice depends on the number of other routes.
    ["traditional", ROUTES.filter((route) => !JSON.stringify(route).includes('"*.example.com"'))],
    ["expressions", EXPRESSIONS],
    ["traditional_compatible", randomRoutes(7, 40)],
    ["traditional", randomRoutes(11, 25, true)],
  ] as const)("sends each request by the same route, with the same path, router: %s", async (flavor, routes) => {
    const upstream = await startUpstream("all");
    const config = configOf(routes, upstream.port);
    const kong = await startBareKong(config, { KONG_ROUTER_FLAVOR: flavor });
    try {
      const estate = estateOf(config, flavor === "traditional" ? "traditional" : "traditional_compatible");
      const requests = randomRequests(routes);
      expect(requests.length).toBeGreaterThan(20);
      const served = new Set<string>();
      for (const request of requests) {
        const before = upstream.received.length;
        const answer = await ask(kong.port, { ...request, path: request.target });
        const [received] = upstream.received.slice(before);
        const expected = outcomeOf(estate, request);
        const name = received?.headers.find(([each]) => each.toLowerCase() === "x-route")?.[1];
        if (received === undefined) expect(answer.status).toBe(404);
        // How much a regular expression takes off depends on the request.
        const target = expected?.target === undefined ? undefined : received?.target;
        expect({ request, seen: received && { route: name, target } }).toEqual({ request, seen: expected });
        if (typeof name === "string") served.add(name);
      }
      expect(served.size).toBeGreaterThan(routes.length / 3);
    } finally {
      await kong.stop();
      await upstream.close();
    }
  });
});

/** The route by which a request came, and what the upstream was asked for. */
interface Seen {
  readonly route: string | undefined;
  readonly target: string | undefined;
}

function outcomeOf(estate: Estate, request: EstateRequest): Seen | undefined {
  const outcome = estateOutcome(estate, request);
  if (outcome === undefined) return undefined;
  return { route: /^route (\S+)/.exec(outcome.route.place.object)?.[1], target: outcome.target };
}

function estateOf(config: object, flavor: RouterFlavor): Estate {
  const { root } = readYaml(JSON.stringify(config), "kong.json");
  if (root === undefined || !isKongDocument(root)) throw new Error("no configuration of Kong");
  return kongEstate(root, flavor);
}

/** Each route with a mark in the upstream's request, and a service whose path has a meaning. */
function configOf(routes: readonly object[], port: number): object {
  const marked = routes.map((route) => ({
    ...route,
    plugins: [
      { name: "request-transformer", config: { add: { headers: [`X-Route:${(route as { name: string }).name}`] } } },
    ],
  }));
  const service = { protocol: "http", host: "127.0.0.1", port };
  return {
    _format_version: "3.0",
    services: [
      { ...service, name: "plain", routes: marked.filter((_, i) => i % 2 === 0) },
      { ...service, name: "based", path: "/base", routes: marked.filter((_, i) => i % 2 === 1) },
    ],
  };
}
