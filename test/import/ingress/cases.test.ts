// SPDX-License-Identifier: Apache-2.0

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ingressEstate } from "../../../scripts/kdp/import/ingress/ingress-estate.ts";
import { readObjects } from "../../../scripts/kdp/import/read/read-objects.ts";
import { routeLine } from "./route-line.ts";

/** A case: objects as text, the routes that they are, each on a line, and the remarks as `code field`. */
interface Case {
  readonly title: string;
  readonly objects: string;
  readonly routes: readonly string[];
  readonly remarks?: readonly string[];
}

const FOLDER = join(import.meta.dirname, "cases");
/** Written shorter in the cases. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^(\s*)nginx\//gm, "$1nginx.ingress.kubernetes.io/"],
  [/\bnginx\/(?=[a-z-]+:)/g, "nginx.ingress.kubernetes.io/"],
  [/\balb\/(?=[a-z-.]+:)/g, "alb.ingress.kubernetes.io/"],
  [/\bmse\/(?=[a-z-]+:)/g, "mse.ingress.kubernetes.io/"],
];

describe.each(readdirSync(FOLDER))("%s", (file) => {
  const cases = parse(readFileSync(join(FOLDER, file), "utf8")) as readonly Case[];
  it.each(cases)("$title", ({ objects, routes, remarks = [] }) => {
    const text = SHORT.reduce((written, [pattern, long]) => written.replaceAll(pattern, long), objects);
    const { problems, ...input } = readObjects([{ name: "estate.yaml", text }]);
    expect(problems).toEqual([]);
    const estate = ingressEstate({ ...input, kongService: undefined });
    expect(estate.routes.map(routeLine)).toEqual(routes);
    const said = estate.remarks.map(({ code, place: { field } }) => `${code} ${field}`);
    expect(said.map((line) => line.replaceAll("nginx.ingress.kubernetes.io/", ""))).toEqual(remarks);
    // Kong's own remarks have tests of their own.
    for (const { place, reason, remedy, treatment, urls } of estate.remarks.filter(
      ({ code }) => !code.startsWith("kong-"),
    )) {
      expect(place.line).toBeGreaterThan(0);
      expect(reason).toMatch(/\.$/);
      expect(remedy === undefined).toBe(treatment === "not-needed");
      expect(urls.length === 0).toBe(treatment === "not-needed");
    }
  });
});
