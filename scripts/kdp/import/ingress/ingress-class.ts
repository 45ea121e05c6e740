// SPDX-License-Identifier: Apache-2.0

import type { SourceObject } from "../source.ts";
import { textAt } from "./object-fields.ts";

/** The kinds of controllers of which the Ingresses are understood here. */
export type Controller = "nginx" | "alb" | "higress" | "kong" | "other";

/** The class of an Ingress: its name, empty if it has none, and what serves it. */
export interface IngressClass {
  readonly name: string;
  readonly controller: Controller;
}

const BY_NAME: readonly (readonly [RegExp, Controller])[] = [
  [/kong/i, "kong"],
  [/alb/i, "alb"],
  [/mse|higress|apig/i, "higress"],
  [/nginx|^(?:default|public|private|internal|external)$/i, "nginx"],
];

/** Finds the class of Ingresses among the IngressClasses of the input. Without one, the name tells what serves it. */
export function ingressClasses(objects: readonly SourceObject[]): (ingress: SourceObject) => IngressClass {
  const known = new Map<string, Controller>();
  let byDefault: string | undefined;
  for (const object of objects) {
    if (object.kind !== "IngressClass") continue;
    known.set(object.name, controllerOf(textAt(object, ["spec", "controller"]) ?? "", object.name));
    const mark = ["metadata", "annotations", "ingressclass.kubernetes.io/is-default-class"];
    if (textAt(object, mark) === "true") byDefault = object.name;
  }
  return (ingress) => {
    const written =
      textAt(ingress, ["metadata", "annotations", "kubernetes.io/ingress.class"]) ??
      textAt(ingress, ["spec", "ingressClassName"]) ??
      byDefault;
    if (written === undefined) return { name: "", controller: "nginx" };
    return { name: written, controller: known.get(written) ?? controllerOf(written, written) };
  };
}

function controllerOf(controller: string, name: string): Controller {
  for (const [pattern, found] of BY_NAME) if (pattern.test(controller)) return found;
  // The nginx of nginx.org has other annotations.
  if (controller.startsWith("nginx.org")) return "other";
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? "other";
}
