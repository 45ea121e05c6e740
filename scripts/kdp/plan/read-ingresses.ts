// SPDX-License-Identifier: Apache-2.0

import { get } from "../kubectl/get.ts";
import type { SeenIngress } from "./progress.ts";

/**
 * Reads the Ingresses of the old cluster, in all namespaces.
 *
 * @throws CommandError if kubectl can't read them.
 */
export async function readIngresses(
  { context }: { readonly context: string },
  release: string,
): Promise<SeenIngress[]> {
  const objects = await get(context, ["ingresses", "--all-namespaces"]);
  return objects.map(({ metadata: { labels = {}, annotations = {} }, spec }) => {
    const weight = labels["ddd-int-kdp/weight"];
    const isOurs = labels["app.kubernetes.io/instance"] === release;
    return {
      hosts: (spec?.rules ?? []).flatMap(({ host }) => host ?? []),
      forwards: isOurs ? labels["ddd-int-kdp/api"] : undefined,
      weight: isOurs && weight !== undefined ? Number(weight) : undefined,
      method: isOurs ? labels["ddd-int-kdp/method"] : undefined,
      // Of two Ingresses with one host and path, ingress-nginx serves the older.
      waits: annotations["nginx.ingress.kubernetes.io/canary"] === "false",
    };
  });
}
