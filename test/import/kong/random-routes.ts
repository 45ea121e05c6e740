// SPDX-License-Identifier: Apache-2.0

import type { EstateRequest } from "../../support/estate-outcome.ts";

const NAMES = ["a.example.com", "b.example.com", "c.team.example.com"];
const WILDCARDS = ["*.example.com", "*.team.example.com"];
const PATHS = [
  "/",
  "/api",
  "/api/",
  "/api1",
  "/api/v1",
  "~/api$",
  "~/api/v\\d+",
  "~/api/(v1|v2)/x",
  "~/other(/|$)",
  "/other/deep/path",
];
const METHODS = ["GET", "POST"];

/**
 * Routes that overlap in many ways, no two of which ask for the same host and path with equal rank. The same seed gives the same routes.
 *
 * @param isPlain - Whether to leave out wildcards and regular expressions.
 */
export function randomRoutes(seed: number, count: number, isPlain = false): object[] {
  const draw = numbers(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[draw() % items.length] as Item;
  const hostNames = isPlain ? NAMES : [...NAMES, ...WILDCARDS];
  const pathTexts = isPlain ? PATHS.filter((path) => !path.startsWith("~")) : PATHS;
  const taken = new Set<string>();
  const routes: object[] = [];
  for (let i = 0; routes.length < count && i < count * 20; i++) {
    const hosts = draw() % 6 === 0 ? [] : [pick(hostNames)];
    const paths = draw() % 8 === 0 && hosts.length > 0 ? [] : [pick(pathTexts)];
    const methods = draw() % 4 === 0 ? [pick(METHODS)] : [];
    const headers = draw() % 5 === 0 ? { "x-version": [pick(["v1", "~*^v2"])] } : {};
    // Regular expressions of one priority have no order between each other.
    const regexPriority = routes.length + 1;
    const key = JSON.stringify([hosts, paths, methods.length, Object.keys(headers)]);
    if (taken.has(key) || isTiedWildcard(hosts, paths, taken)) continue;
    taken.add(key);
    routes.push({
      name: `r${routes.length}`,
      ...(hosts.length > 0 && { hosts }),
      ...(paths.length > 0 && { paths }),
      ...(methods.length > 0 && { methods }),
      ...(Object.keys(headers).length > 0 && { headers }),
      ...(paths[0]?.startsWith("~") === true && { regex_priority: regexPriority }),
      strip_path: draw() % 2 === 0,
      preserve_host: draw() % 2 === 0,
    });
  }
  return routes;
}

/** Requests that touch the edges of all hosts and paths. */
export function randomRequests(routes: readonly object[]): EstateRequest[] {
  const texts = JSON.stringify(routes);
  const hosts = ["a.example.com", "b.example.com", "c.example.com", "c.team.example.com", "d.example.com"];
  const more = ["x.e.example.com", "f.example.com", "y.wild.example.com", "nobody.example.org"].filter(
    (host) => host === "nobody.example.org" || texts.includes(host.split(".").slice(1).join(".")),
  );
  const paths = ["/", "/api", "/api/", "/api1/x", "/api/v1/x?q=1", "/api/v2/x", "/api/v1/orders/7", "/api/v3/orders"];
  const others = ["/other", "/other/deep/path/x", "/otherwise", "/pair", "/pair/", "/pair/x", "/pairs", "/idiom/x"];
  const rest = [
    "/idioms",
    "/a/1",
    "/b/c",
    "/anywhere/else",
    "/Mixed/x",
    "/x",
    "/x/y",
    "/LOWER/x",
    "/v1/x",
    "/long/prefix/x",
  ];
  const kinds: Partial<EstateRequest>[] = [
    {},
    { method: "POST" },
    { headers: { "X-Version": "v2" } },
    { headers: { "X-Version": "v3-beta", "X-Kind": "Gold" } },
  ];
  const all = [...hosts, ...more].flatMap((host) =>
    [...paths, ...others, ...rest].flatMap((target) => kinds.map((kind) => ({ host, target, ...kind }))),
  );
  return all.filter((_, i) => i % 3 === 0);
}

/** Two wildcards that overlap have no order between each other. */
function isTiedWildcard(hosts: readonly string[], paths: readonly string[], taken: ReadonlySet<string>): boolean {
  if (hosts[0]?.startsWith("*") !== true) return false;
  return [...taken].some((key) => key.startsWith('[["*') && key.includes(JSON.stringify(paths)));
}

function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(state / 65_536);
  };
}
