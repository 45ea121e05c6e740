// SPDX-License-Identifier: Apache-2.0

import { expect, test } from "vitest";
import { readObjects } from "../../../scripts/kdp/import/read/read-objects.ts";
import { valueOf } from "../../../scripts/kdp/values/node.ts";

const SECRET = "aHVudGVyMg==";
const YAML = `apiVersion: v1
kind: Secret
metadata:
  name: wildcard
  namespace: team1
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: |
      {"kind":"Secret","data":{"tls.key":"${SECRET}"}}
    kept: "yes"
  managedFields:
  - manager: kubectl
data:
  tls.crt: ${SECRET}
  tls.key: ${SECRET}
stringData: {password: ${SECRET}}
type: kubernetes.io/tls
`;

test("nothing of a Secret is kept but its names and keys", () => {
  const inList = {
    apiVersion: "v1",
    kind: "SecretList",
    items: [{ apiVersion: "v1", kind: "Secret", data: SECRET, metadata: {} }],
  };
  const input = readObjects([
    { name: "s.yaml", text: YAML },
    { name: "s.json", text: JSON.stringify(inList) },
  ]);
  expect(input.problems).toEqual([]);
  expect(
    JSON.stringify(input, (_, value: unknown) =>
      value instanceof Map ? [...(value as Map<unknown, unknown>)] : value,
    ),
  ).not.toContain(SECRET);
  expect(input.objects.map(({ root }) => valueOf(root))).toEqual([
    {
      apiVersion: "v1",
      kind: "Secret",
      metadata: { name: "wildcard", namespace: "team1", annotations: { kept: "yes" } },
      data: { "tls.crt": null, "tls.key": null },
      stringData: { password: null },
      type: "kubernetes.io/tls",
    },
    { apiVersion: "v1", kind: "Secret", data: null, metadata: {} },
  ]);
});

test("objects have their place, name and age", () => {
  const text = `kind: Ingress
apiVersion: networking.k8s.io/v1
metadata: {name: a, creationTimestamp: "2024-02-03T04:05:06Z"}
---
_format_version: "3.0"
services: []
---
metadata: {}
`;
  const { objects, documents, problems } = readObjects([{ name: "f", text }]);
  expect(objects).toMatchObject([
    {
      place: { file: "f", line: 1, column: 1, object: "Ingress default/a", field: "" },
      kind: "Ingress",
      namespace: "default",
      name: "a",
      created: Date.UTC(2024, 1, 3, 4, 5, 6) / 1000,
    },
  ]);
  expect(documents.map((map) => map.place.line)).toEqual([5]);
  expect(problems.map(({ place }) => place.line)).toEqual([8]);
});
