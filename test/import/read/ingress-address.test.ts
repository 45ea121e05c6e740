// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { ingressAddressOf } from "../../../scripts/kdp/import/read/ingress-address.ts";
import { readObjects } from "../../../scripts/kdp/import/read/read-objects.ts";

function addressIn(points: readonly string[]): string | undefined {
  const text = points
    .map((each, i) => `kind: Ingress\napiVersion: networking.k8s.io/v1\nmetadata: {name: i${i}}\nstatus: ${each}\n`)
    .join("---\n");
  return ingressAddressOf(readObjects([{ name: "a.yaml", text }]).objects);
}

describe("the address of the Ingresses' controller", () => {
  it.each([
    [
      ["{loadBalancer: {ingress: [{ip: 10.98.10.88}]}}", "{loadBalancer: {ingress: [{ip: 10.98.10.88}]}}"],
      "10.98.10.88",
    ],
    [["{loadBalancer: {ingress: [{hostname: lb.example.net}]}}", "{}"], "lb.example.net"],
    [["{loadBalancer: {ingress: [{ip: 10.98.10.88}]}}", "{loadBalancer: {ingress: [{ip: 10.98.10.89}]}}"], undefined],
    [["{loadBalancer: {ingress: [{ip: not an address}]}}"], undefined],
    [["{loadBalancer: {ingress: {ip: 10.98.10.88}}}", "[]", "text"], undefined],
    [["{}"], undefined],
  ])("is what all say alike: %j", (points, address) => {
    expect(addressIn(points)).toBe(address);
  });
});
