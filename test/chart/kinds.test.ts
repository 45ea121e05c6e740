// SPDX-License-Identifier: Apache-2.0

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { describe, expect, it } from "vitest";
import { CHART_CASES } from "../support/chart-cases.ts";
import { readManifests, renderChart, type KubernetesObject } from "../support/helm.ts";

const CRDS = join(import.meta.dirname, "..", "..", "chart", "crds");
/** Kinds of other projects, for which there is no schema here. */
const ELSEWHERE = [
  "cert-manager.io/v1 Certificate",
  "monitoring.coreos.com/v1 PrometheusRule",
  "monitoring.coreos.com/v1 ServiceMonitor",
];
const KUBERNETES_GROUPS = ["v1", "apps/", "autoscaling/", "policy/"];

/** Schemas of the chart's CRDs, by kind. They refuse unknown fields, as strict clients do. */
const own = new Map(
  readdirSync(CRDS).flatMap((file) =>
    readManifests(readFileSync(join(CRDS, file), "utf8")).map((crd): [string, ValidateFunction] => {
      const { group, names, versions } = crd.spec as unknown as {
        group: string;
        names: { kind: string };
        versions: { name: string; schema: { openAPIV3Schema: object } }[];
      };
      const [version] = versions;
      const ajv = new Ajv({ strict: false, allErrors: true });
      const schema = { ...version?.schema.openAPIV3Schema, additionalProperties: false };
      return [`${group}/${version?.name ?? ""} ${names.kind}`, ajv.compile(schema)];
    }),
  ),
);

describe.each(CHART_CASES)("the objects of $name", ({ values, kubeVersion }) => {
  it("are valid by the schemas of their kinds", async () => {
    for (const object of await renderChart(values, { kubeVersion })) {
      const kind = `${object.apiVersion} ${object.kind}`;
      const check = own.get(kind);
      if (check !== undefined) expect(check(object) ? [] : check.errors, object.metadata.name).toEqual([]);
      else if (!ELSEWHERE.includes(kind)) await expectKubernetesKind(object);
    }
  });
});

async function expectKubernetesKind(object: KubernetesObject): Promise<void> {
  const { apiVersion, kind } = object;
  const isKnown = KUBERNETES_GROUPS.some((group) => apiVersion.startsWith(group)) || apiVersion.includes(".k8s.io/");
  expect(isKnown, `${apiVersion} ${kind}`).toBe(true);
  const models = (await import(/* @vite-ignore */ `kubernetes-models/${apiVersion}`)) as Record<
    string,
    Model | undefined
  >;
  const Kind = models[kind];
  if (Kind === undefined) throw new Error(`there is no ${apiVersion} ${kind}`);
  expect(() => {
    new Kind(object).validate();
  }, `${kind} ${object.metadata.name}`).not.toThrow();
}

type Model = new (object: unknown) => { validate(): void };
