// SPDX-License-Identifier: Apache-2.0

import type { Remark } from "../../estate/remark.ts";
import { itemsAt, textAt } from "../object-fields.ts";
import type { IngressSettings } from "./ingress-settings.ts";

/** Annotations that ingress-nginx puts into the server, so that they hold for all paths of the host, of whatever Ingress. */
const OF_SERVERS = /\/(?:auth-tls-[a-z-]+|server-snippet)\]$/;

/** The remarks, those on a server's settings with all objects of its hosts. */
export function forWholeHosts(remarks: readonly Remark[], ingresses: readonly IngressSettings[]): readonly Remark[] {
  if (!remarks.some(({ place: { field } }) => OF_SERVERS.test(field))) return remarks;
  const hostsOf = new Map(ingresses.map((each) => [each.object.place.object, hostsOfIngress(each)]));
  const objectsOf = new Map<string, Set<string>>();
  for (const [object, hosts] of hostsOf) {
    for (const host of hosts) objectsOf.set(host, (objectsOf.get(host) ?? new Set()).add(object));
  }
  return remarks.map((remark) => {
    const { object, field } = remark.place;
    if (!OF_SERVERS.test(field)) return remark;
    const concerns = new Set((hostsOf.get(object) ?? []).flatMap((host) => [...(objectsOf.get(host) ?? [])]));
    return { ...remark, concerns: [...concerns] };
  });
}

/** The hosts of an Ingress; that of rules without one is empty. */
function hostsOfIngress({ object, aliases }: IngressSettings): readonly string[] {
  const named = itemsAt(object, ["spec", "rules"]).map((rule) => textAt(object, [...rule, "host"]) ?? "");
  return [...new Set([...named, ...aliases].map((host) => host.toLowerCase()))];
}
