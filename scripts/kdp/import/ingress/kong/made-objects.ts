// SPDX-License-Identifier: Apache-2.0

import type { EstateRoute } from "../../estate/estate.ts";
import type { Remark } from "../../estate/remark.ts";

/** A route's object, with the Ingress and the Service in it. A default backend has no numbers. */
const MADE = /^route (.*?)(?:\.\d+\.\d+|\.) of service (.+)\.[^.]+$/;

/**
 * The remarks on Ingresses and Services, each with the objects of the Kong's routes that the controller makes of it: those have names
 * of their own, `route NAMESPACE.INGRESS.0.0 of service NAMESPACE.SERVICE.80`.
 */
export function withMadeObjects(remarks: readonly Remark[], routes: readonly EstateRoute[]): readonly Remark[] {
  const byObject = new Map<string, string[]>();
  for (const object of new Set(routes.map(({ place }) => place.object))) {
    const [, ingress = "", service = ""] = MADE.exec(object) ?? [];
    for (const key of [`Ingress ${ingress}`, `Service ${service}`]) {
      const known = byObject.get(key);
      if (known === undefined) byObject.set(key, [object]);
      else known.push(object);
    }
  }
  return remarks.map((remark) => {
    const concerns = byObject.get(remark.place.object.replace("/", "."));
    return concerns === undefined ? remark : { ...remark, concerns: [...(remark.concerns ?? []), ...concerns] };
  });
}
