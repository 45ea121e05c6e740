// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileTable } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { decide } from "../../../plugins/route-table/decision/decide.ts";
import type { EstateRoute } from "../../../scripts/kdp/import/estate/estate.ts";
import { DEFAULT_OPTIONS } from "../../../scripts/kdp/import/table/draft.ts";
import { tableOf, type Imported } from "../../../scripts/kdp/import/table/table.ts";
import { withoutRefused } from "../../../scripts/kdp/import/table/without-refused.ts";
import { valuesText } from "../../../scripts/kdp/import/write/values-text.ts";
import { loadTable } from "../../../scripts/kdp/values/load-table.ts";
import { estateOf, placeIn, type ShortRoute } from "../../support/estates.ts";

const HOSTS = [
  "api01.old.example.com",
  "api02.old.example.com",
  "api01.next.example.com",
  "dev.example.com",
  "x.example.net",
];
const PATHS = ["/", "/api01", "/api02", "/api01/v1", "/api0", "/API01", "/api01x"];
const SERVICES = ["team1/api01", "team1/api02", "team2/api01", "team1/x-y"];

const route: fc.Arbitrary<ShortRoute> = fc.record({
  hosts: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...HOSTS).map((host) => [host]) },
    fc.constantFrom([], ["*.old.example.com"], HOSTS.slice(0, 2)),
  ),
  path: fc.constantFrom("/", "/", "/", ...PATHS),
  kind: fc.constantFrom("segments", "segments", "segments", "prefix", "exact", "regex"),
  ignoresCase: fc.constantFrom(false, false, true),
  to: fc.constantFrom(...SERVICES).map((service) => [service]),
  methods: fc.constantFrom([], [], [], [], ["POST"]),
  rewrite: fc.constantFrom(
    { kind: "none" } as const,
    { kind: "none" } as const,
    { kind: "replace-prefix", strip: "/api01", base: "" } as const,
    { kind: "replace-prefix", strip: "", base: "/base" } as const,
    { kind: "replace-prefix", strip: "/api01", base: "/v2" } as const,
    { kind: "whole", path: "/whole" } as const,
  ),
});

const estates = fc.array(route, { minLength: 1, maxLength: 8 });

function imported(routes: readonly ShortRoute[], shortHosts: readonly string[] = []): Imported {
  const named = routes.map((each, i) => ({ object: `Ingress team1/i${i}`, ...each }));
  return withoutRefused(tableOf(estateOf(named), { ...DEFAULT_OPTIONS, shortHosts }, placeIn("the import", "")));
}

/** What a source does with a GET: the first route that matches serves it. The upstream's URL, or undefined. */
function servedBy(routes: readonly EstateRoute[], host: string, path: string): string | undefined {
  const found = routes.find((each) => matches(each, host, path));
  if (found === undefined) return undefined;
  const { rewrite } = found;
  const backend = found.backends[0];
  if (rewrite.kind === "whole") return `${backend?.host ?? ""}${rewrite.path}`;
  if (rewrite.kind === "other") return "?";
  if (rewrite.kind === "none") return `${backend?.host ?? ""}${path}`;
  const rest = path.startsWith(rewrite.strip) ? path.slice(rewrite.strip.length) : path;
  // A base path alone has no slash at its end, as in Kong.
  const whole = rest === "/" && rewrite.base !== "" && path === "/" ? rewrite.base : `${rewrite.base}${rest}`;
  return `${backend?.host ?? ""}${whole === "" ? "/" : whole}`;
}

function matches(
  { hosts, path: { kind, value, ignoresCase }, methods }: EstateRoute,
  host: string,
  path: string,
): boolean {
  const isHost =
    hosts.length === 0 ||
    hosts.includes(host) ||
    hosts.some((each) => each.startsWith("*.") && host.endsWith(each.slice(1)));
  if (!isHost || methods.length > 0) return false;
  const [given, wanted] = ignoresCase ? [path.toLowerCase(), value.toLowerCase()] : [path, value];
  if (kind === "exact") return given === wanted;
  if (kind === "segments") return wanted === "/" || given === wanted || given.startsWith(`${wanted}/`);
  return given.startsWith(wanted);
}

describe("an imported table", () => {
  it("passes validation, is the same each time, and does not depend on the order of unrelated objects", async () => {
    await fc.assert(
      fc.asyncProperty(estates, async (routes) => {
        const text = valuesText(imported(routes), () => []);
        expect(valuesText(imported(routes), () => [])).toBe(text);
        if (text === undefined) return;
        const loaded = loadTable([{ name: "values.yaml", text }], []);
        expect(loaded.findings.filter(({ severity }) => severity === "error")).toEqual([]);
        expect((await loaded.checkChart()).filter(({ severity }) => severity === "error")).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("serves every URL as the source does, or a remark names the host", () => {
    const seen = { same: 0, differs: 0, served: 0 };
    fc.assert(
      fc.property(estates, fc.constantFrom<readonly string[]>([], [], ["dev.example.com"]), (routes, shortHosts) => {
        const { table, remarks } = imported(routes, shortHosts);
        const sourced = estateOf(routes).routes;
        const urls = remarks.flatMap((remark) => remark.urls);
        // A short host that a person names is added to; each API that this concerns has a remark.
        const isAdded = remarks.some(({ code }) => code === "short-path-added");
        const index = table === undefined ? undefined : compileTable(table);
        for (const host of HOSTS) {
          for (const path of [...PATHS, "/api01/v1/x", "/api02/y", "/other"]) {
            const wanted = servedBy(sourced, host, path);
            const decision =
              index === undefined
                ? undefined
                : decide(index, { method: "GET", host, target: path }, { time: 0, random: 0, isHealthy: () => true });
            const upstream = decision?.upstream;
            const got =
              upstream == null ? undefined : `${upstream.address.replace(".cluster.local", "")}${upstream.target}`;
            if (got !== undefined) seen.served += 1;
            if (got === wanted) {
              seen.same += 1;
              continue;
            }
            seen.differs += 1;
            const isSaid =
              urls.some((url) => url.startsWith(`https://${host}/`) || url.startsWith("https://*")) ||
              (isAdded && shortHosts.includes(host));
            expect(isSaid, `${host}${path}: ${wanted ?? "none"}, and with the table ${got ?? "none"}`).toBe(true);
          }
        }
      }),
      { numRuns: 1_500 },
    );
    expect(Math.min(seen.same, seen.differs, seen.served)).toBeGreaterThan(1_000);
  });
});
