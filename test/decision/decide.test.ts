// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../../plugins/route-table/decision/decide.ts";
import type { Decision } from "../../plugins/route-table/decision/decision.ts";
import { matchRequest } from "../../plugins/route-table/decision/match.ts";
import {
  requiredHeaders,
  requiredToEnd,
  requiresConsumer,
} from "../../plugins/route-table/decision/required-inputs.ts";
import { normalPath } from "../../plugins/route-table/decision/http/normal-path.ts";
import type { Circumstances, Request } from "../../plugins/route-table/decision/request.ts";
import { compileTable, type RouteIndex } from "../../plugins/route-table/decision/compiled/table-index.ts";
import { splitTarget } from "../../plugins/route-table/decision/http/target.ts";
import { checkTable } from "../../plugins/route-table/table/check.ts";
import { circumstances, request, routeTable } from "../support/arbitraries.ts";
import { naiveDecision } from "../support/oracle.ts";

const REQUESTS = fc.array(fc.tuple(request, circumstances), { minLength: 20, maxLength: 20 });

/** What a run must reach. Otherwise it proves nothing. */
const KINDS = [
  ...["short", "legacy", "pin", "default", "header", "cookie", "bucket", "random", "unhealthy"],
  ...["malformed-path 400", "unknown-path 404", "unknown-host 421", "misdirected 421", "refused-path 400", "loop 508"],
  ...["old-host-gone 410", "old-host-brownout 410", "old-host-brownout 503", "no-healthy-cluster 503"],
  ...["redirect 302", "redirect 307", "redirect 308"],
  ...["Deprecation", "Sunset", "Link", "X-Cluster", "CDN-Loop"],
];

function kindsOf({ entry, because, responseHeaders, requestHeaders, exit }: Decision): string[] {
  const headers = Object.keys({ ...responseHeaders, ...requestHeaders });
  if (exit !== null) return [`${because.join()} ${exit.status}`, ...headers];
  return [String(entry), ...because, ...headers];
}

describe("decide", () => {
  it("agrees with the naive decision for every valid table", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(routeTable, REQUESTS, (value, requests) => {
        const { table } = checkTable(value);
        fc.pre(table !== undefined);
        const index = compileTable(table);
        for (const [each, when] of requests) {
          const decided = decide(index, each, when);
          expect(decided).toEqual(naiveDecision(table, each, when));
          for (const kind of kindsOf(decided)) seen.add(kind);
        }
      }),
      { numRuns: 1_500 },
    );
    expect(KINDS.filter((kind) => !seen.has(kind))).toEqual([]);
  });

  it("always gives the same decision for the same request", () => {
    fc.assert(
      fc.property(routeTable, request, circumstances, (value, each, when) => {
        const { table } = checkTable(value);
        fc.pre(table !== undefined);
        const index = compileTable(table);
        expect(decide(index, each, when)).toEqual(decide(compileTable(table), each, when));
        expect(decide(index, each, when)).toEqual(decide(index, each, when));
      }),
    );
  });

  it("depends only on the inputs that required-inputs.ts names, which are all that the plugin reads", () => {
    let spared = 0;
    fc.assert(
      fc.property(routeTable, REQUESTS, (value, requests) => {
        const { table } = checkTable(value);
        fc.pre(table !== undefined);
        const index = compileTable(table);
        for (const [each, when] of requests) {
          const read = asRead(index, each, when);
          expect(decide(index, read, when)).toEqual(decide(index, each, when));
          if (Object.keys(read.headers ?? {}).length < Object.keys(each.headers ?? {}).length) spared += 1;
        }
      }),
    );
    expect(spared).toBeGreaterThan(0);
  });

  it("sets no header in which a client could end a line, and redirects only to the same API on a short host", () => {
    let redirects = 0;
    fc.assert(
      fc.property(routeTable, REQUESTS, (value, requests) => {
        const { table } = checkTable(value);
        fc.pre(table !== undefined);
        const index = compileTable(table);
        for (const [each, when] of requests) {
          const { responseHeaders, exit, api } = decide(index, each, when);
          const headers = { ...responseHeaders, ...exit?.headers };
          expect(Object.values(headers).join("")).toMatch(/^[\x20-\x7e]*$/);
          const { Location: location } = headers;
          if (location === undefined) continue;
          const url = new URL(location);
          expect(table.shortHosts).toContain(url.hostname);
          expect(url.hash).toBe("");
          const { path } = splitTarget(location.slice(url.origin.length));
          const there = matchRequest(index, url.hostname, normalPath(path) ?? "");
          expect(there.kind === "api" ? there.route.api : there.kind).toBe(api);
          redirects += 1;
        }
      }),
      { numRuns: 500 },
    );
    expect(redirects).toBeGreaterThan(0);
  });
});

/** A request with only the inputs that the plugin reads. */
function asRead(index: RouteIndex, request: Request, when: Circumstances): Request {
  const { headers = {}, consumer, ...rest } = request;
  const match = matchRequest(index, request.host, normalPath(splitTarget(request.target).path) ?? "");
  const needed = ["cdn-loop", ...(match.kind === "api" ? requiredHeaders(match.route, match.entry) : [])];
  const read = Object.fromEntries(Object.entries(headers).filter(([name]) => needed.includes(name)));
  const needsIt = match.kind === "api" && requiresConsumer(match.route, match.entry, { ...rest, headers: read });
  const first = { ...rest, headers: read, ...(needsIt && consumer !== undefined && { consumer }) };
  const required = requiredToEnd(index, match, decide(index, first, when), request.method);
  const more = Object.entries(headers).filter(([name]) => required.includes(name));
  return { ...first, headers: { ...read, ...Object.fromEntries(more) } };
}
