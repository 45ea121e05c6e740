// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ANNOTATION_RULES, isOfController, ruleOf } from "../../../scripts/kdp/import/ingress/rules/rules.ts";

/** The annotations that the documentation of ingress-nginx 1.15.1 lists, by the name behind the prefix. */
const DOCUMENTED = readFileSync(join(import.meta.dirname, "documented-annotations.txt"), "utf8")
  .trim()
  .split("\n");

test("each documented annotation of ingress-nginx has a rule", () => {
  expect(DOCUMENTED).toHaveLength(117);
  expect(DOCUMENTED.filter((name) => ruleOf(`nginx.ingress.kubernetes.io/${name}`) === undefined)).toEqual([]);
});

test("a rule says all that its treatment needs, and stands once", () => {
  const fields = ANNOTATION_RULES.map(({ field }) => field);
  expect(new Set(fields).size).toBe(fields.length);
  for (const { field, treatment, effect, reason, remedy, note } of ANNOTATION_RULES) {
    expect(isOfController(field)).toBe(true);
    for (const sentence of [effect, reason, note, ...(remedy === undefined ? [] : [remedy])])
      expect(sentence).toMatch(/^[A-Z`].*\.$/);
    if (treatment === "by-hand" || treatment === "refused") expect(remedy).toBeDefined();
  }
});

test("MSE and Higress have the rules of ingress-nginx, ALB and Kong families of their own", () => {
  expect(ruleOf("higress.io/auth-url")?.treatment).toBe("refused");
  expect(ruleOf("alb.ingress.kubernetes.io/actions.response-503")?.treatment).toBe("refused");
  expect(ruleOf("konghq.com/headers.x-version")?.treatment).toBe("carried");
  expect(ruleOf("nginx.ingress.kubernetes.io/toString")).toBeUndefined();
  expect(ruleOf("konghq.com/constructor")).toBeUndefined();
});
