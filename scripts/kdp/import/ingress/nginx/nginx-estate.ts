// SPDX-License-Identifier: Apache-2.0

import type { EstateRoute, SecretReference } from "../../estate/estate.ts";
import type { Remark } from "../../estate/remark.ts";
import type { SourceObject } from "../../source.ts";
import { annotationRemarks } from "../annotation-remarks.ts";
import { Annotations } from "../annotations.ts";
import type { KnownService } from "../backend.ts";
import { urlsOf } from "../example-urls.ts";
import type { Controller } from "../ingress-class.ts";
import type { GlobalSettings } from "./global-settings.ts";
import { NGINX_PREFIXES, readIngressSettings, refusingAnnotation, type IngressSettings } from "./ingress-settings.ts";
import { routesOf } from "./routes.ts";
import { nginxSecrets } from "./secrets.ts";
import { makeServers } from "./servers.ts";
import { backendRemarks, surpriseRemarks } from "./surprise-remarks.ts";
import { valueRemarks } from "./value-remarks.ts";
import { forWholeHosts } from "./whole-hosts.ts";

/** What one controller makes of its Ingresses. */
export interface ControllerEstate {
  readonly routes: readonly EstateRoute[];
  readonly secrets: readonly SecretReference[];
  readonly remarks: readonly Remark[];
}

/** What stands beside the Ingresses. */
export interface Surroundings {
  readonly globals: GlobalSettings;
  readonly services: ReadonlyMap<string, KnownService>;
  readonly configMaps: ReadonlyMap<string, SourceObject>;
}

/** What an ingress-nginx, or a controller that is like it, does with the Ingresses of its class. */
export function nginxEstate(
  ingresses: readonly SourceObject[],
  controller: Controller,
  surroundings: Surroundings,
): ControllerEstate {
  const { globals, services, configMaps } = surroundings;
  const served: IngressSettings[] = [];
  const remarks: Remark[] = [];
  for (const object of [...ingresses].sort(byAge)) {
    const annotations = new Annotations(object, NGINX_PREFIXES);
    const refusing = refusingAnnotation(annotations, globals);
    if (refusing === undefined) served.push(readIngressSettings(object, globals));
    else remarks.push(refused(object, annotations, refusing));
  }
  const made = makeServers(served);
  remarks.push(
    ...served.flatMap((settings) => valueRemarks(settings, configMaps)),
    ...surpriseRemarks(made),
    ...backendRemarks(made, services),
    ...forWholeHosts(
      served.flatMap(({ object }) => annotationRemarks(object, controller)),
      served,
    ),
  );
  return { routes: routesOf(made, surroundings), secrets: served.flatMap(nginxSecrets), remarks };
}

/** The oldest first. Of equally old ones, the last by namespace and name, as in the controller; without an age, as they came. */
function byAge(a: SourceObject, b: SourceObject): number {
  if (a.created === undefined && b.created === undefined) return 0;
  if (a.created !== b.created) return (a.created ?? Infinity) < (b.created ?? Infinity) ? -1 : 1;
  return `${a.namespace}/${a.name}` < `${b.namespace}/${b.name}` ? 1 : -1;
}

/** Another version of the controller, or other settings, may serve it, so that a person must look. */
function refused(object: SourceObject, annotations: Annotations, name: string): Remark {
  return {
    code: "ingress-refused",
    place: annotations.place(name),
    treatment: "by-hand",
    effect: "ingress-nginx 1.15 refuses the whole Ingress for this annotation, so it is left out.",
    reason:
      "Its value is not allowed there, or its risk is above what the controller's ConfigMap allows; other versions and settings serve it.",
    remedy:
      "Ask the old cluster for these URLs. If it serves them, take the annotation out of the input, import again, and do by hand what it does.",
    urls: urlsOf(object),
  };
}
