// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { expect, test } from "vitest";
import { ingressEstate } from "../../../scripts/kdp/import/ingress/ingress-estate.ts";
import { ANNOTATION_RULES, ruleOf } from "../../../scripts/kdp/import/ingress/rules/rules.ts";
import { readObjects } from "../../../scripts/kdp/import/read/read-objects.ts";

const LONG = 100_000;
const GARBAGE = fc.oneof(
  fc.constantFrom(
    ...[
      "",
      " ",
      "true",
      "false",
      "0",
      "-1",
      "1e9",
      "99999999999999999999",
      "/$2",
      "$",
      "${1}",
      "(",
      "(((((",
      "[",
      "*",
      "\\",
      "\u0000",
    ],
    ...[
      "a: b\nkind: Secret",
      "'}}; return 200;",
      "<script>",
      "=cmd()",
      "\u202e",
      "\ud800",
      "é",
      "日本",
      "10.0.0.0/8,".repeat(99),
    ],
    ...[
      "a".repeat(LONG),
      "(a+)+".repeat(999),
      "/".repeat(LONG),
      "a, ".repeat(LONG / 3),
      "(.*)".repeat(999),
      "$1".repeat(999),
    ],
    // What a regular expression can try in many ways.
    ...[`,${" ".repeat(LONG)};`, `${"/".repeat(LONG)}x`, `a${"\n".repeat(LONG)}b`, `/${"a/".repeat(LONG)}(.*`],
    ...["__proto__", "constructor", 'x: header("a", /b/)', "a:1,b:2", "https://[::1", "http://x/$1"],
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
);
const NAMES = fc.oneof(
  fc.constantFrom(...ANNOTATION_RULES.map(({ field }) => field)),
  fc.string({ maxLength: 20 }).map((name) => `nginx.ingress.kubernetes.io/${name}`),
);
const SERVED = ["nginx", "alb", "mse", "kong", "traefik"] as const;
/** Anything where an Ingress has something else. */
const SPEC = fc.oneof(
  fc.anything({ maxDepth: 4, withNullPrototype: false }),
  fc.record(
    {
      ingressClassName: fc.oneof(fc.constantFrom(...SERVED), GARBAGE),
      defaultBackend: fc.oneof(
        fc.anything({ maxDepth: 2 }),
        fc.constant({ service: { name: "d", port: { number: 80 } } }),
      ),
      tls: fc.array(fc.record({ hosts: fc.array(GARBAGE, { maxLength: 2 }), secretName: GARBAGE }), { maxLength: 2 }),
      rules: fc.array(
        fc.record({
          host: fc.oneof(GARBAGE, fc.constant("a.example.com")),
          http: fc.record({
            paths: fc.array(
              fc.record({
                path: GARBAGE,
                pathType: fc.constantFrom("Exact", "Prefix", "ImplementationSpecific", "x"),
                backend: fc.record({
                  service: fc.record({ name: GARBAGE, port: fc.record({ number: fc.anything({ maxDepth: 1 }) }) }),
                }),
              }),
              { maxLength: 3 },
            ),
          }),
        }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: [] },
  ),
);

test("no annotation and no object ends the import, and each annotation that is not carried is said", () => {
  let said = 0;
  fc.assert(
    fc.property(
      fc.dictionary(NAMES, GARBAGE, { maxKeys: 6 }),
      SPEC,
      fc.constantFrom(...SERVED),
      (annotations, spec, served) => {
        const metadata = {
          name: "a",
          namespace: "t",
          annotations: { ...annotations, "kubernetes.io/ingress.class": served },
        };
        const ingress = { kind: "Ingress", apiVersion: "networking.k8s.io/v1", metadata, spec };
        const text = JSON.stringify(ingress, (_, value: unknown) =>
          typeof value === "bigint" ? String(value) : value,
        );
        const { objects, documents } = readObjects([{ name: "f", text }]);
        const { remarks } = ingressEstate({ objects, documents, kongService: undefined });
        const fields = remarks.map(({ place }) => place.field);
        if (remarks.some(({ code }) => code === "ingress-refused" || code === "ingress-class")) return;
        for (const name of Object.keys(annotations)) {
          if (ruleOf(name)?.treatment === "carried") continue;
          expect(fields.some((field) => field.includes(name))).toBe(true);
          said += 1;
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(said).toBeGreaterThan(20);
});

test("many Ingresses and many paths on one host take little time", () => {
  const paths = Array.from({ length: 3_000 }, (_, i) => ({
    path: `/api${i}(/|$)(.*)`,
    pathType: "ImplementationSpecific",
    backend: { service: { name: `s${i % 50}`, port: { number: 80 } } },
  }));
  const items = Array.from({ length: 2_000 }, (_, i) => ({
    kind: "Ingress",
    apiVersion: "networking.k8s.io/v1",
    metadata: { name: `a${i}`, annotations: { "nginx.ingress.kubernetes.io/rewrite-target": "/$2" } },
    spec: {
      rules: [
        { host: `${i === 0 ? "all" : `h${i}`}.example.com`, http: { paths: i === 0 ? paths : paths.slice(i, i + 1) } },
      ],
    },
  }));
  const input = readObjects([{ name: "f", text: JSON.stringify({ kind: "List", apiVersion: "v1", items }) }]);
  const from = process.cpuUsage();
  const { routes } = ingressEstate({ ...input, kongService: undefined });
  const { user } = process.cpuUsage(from);
  expect(routes).toHaveLength(paths.length + items.length - 1);
  expect(user / 1_000).toBeLessThan(4_000);
});
