// SPDX-License-Identifier: Apache-2.0

import { FORMATS } from "../../../../plugins/route-table/table/schema/formats.ts";
import { nodeAt, type ValueNode } from "../../values/node.ts";
import type { SourceObject } from "../source.ts";

/**
 * The address at which the Ingresses' controller is reached, if they all say the same one in their status: an IP address, or the name of
 * a load balancer. `undefined` if they say none or several.
 */
export function ingressAddressOf(objects: readonly SourceObject[]): string | undefined {
  const addresses = new Set<string>();
  for (const { kind, root } of objects) {
    if (kind !== "Ingress") continue;
    const points = nodeAt(root, ["status", "loadBalancer", "ingress"]);
    for (const point of points?.kind === "list" ? points.items : []) {
      const address = textAt(point, "ip") ?? textAt(point, "hostname");
      if (address !== undefined && FORMATS.address.allows(address)) addresses.add(address);
    }
    if (addresses.size > 1) return undefined;
  }
  const [address] = addresses;
  return address;
}

function textAt(node: ValueNode, field: string): string | undefined {
  const found = nodeAt(node, [field]);
  return found?.kind === "scalar" && typeof found.value === "string" ? found.value : undefined;
}
