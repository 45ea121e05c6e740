// SPDX-License-Identifier: Apache-2.0

import type { Estate, EstateRoute, SecretReference } from "../estate/estate.ts";
import type { Remark } from "../estate/remark.ts";
import type { Source, SourceInput, SourceObject } from "../source.ts";
import { annotationRemarks } from "./annotation-remarks.ts";
import { readServices } from "./backend.ts";
import { urlsOf } from "./example-urls.ts";
import { ingressClasses, type Controller, type IngressClass } from "./ingress-class.ts";
import { kongIngressEstate } from "./kong/kong-ingress-estate.ts";
import { DEFAULT_SETTINGS, isSettings, readGlobalSettings } from "./nginx/global-settings.ts";
import { nginxEstate, type ControllerEstate, type Surroundings } from "./nginx/nginx-estate.ts";
import { settingRemarks } from "./nginx/setting-remarks.ts";
import { fieldPlace } from "./object-fields.ts";
import { ANNOTATION_RULES } from "./rules/rules.ts";

/** The source of Ingresses: of ingress-nginx, of Alibaba Cloud's controllers, and of Kong's. */
export const INGRESS_SOURCE: Source = { name: "Ingress", rules: ANNOTATION_RULES, estateOf: ingressEstate };

/** The controllers whose Ingresses are read by the rules of ingress-nginx. */
const LIKE_NGINX: ReadonlySet<Controller> = new Set(["nginx", "alb", "higress"]);

/** What the Ingresses among the objects do with requests. Each class is served by a controller of its own. Never throws for bad input. */
export function ingressEstate({ objects }: SourceInput): Estate {
  const classOf = ingressClasses(objects);
  const ingresses = objects.filter(isIngress);
  const surroundings = surroundingsOf(objects);
  const classes = new Map<string, { readonly of: IngressClass; readonly ingresses: SourceObject[] }>();
  for (const ingress of ingresses) {
    const of = classOf(ingress);
    const group = classes.get(of.name) ?? { of, ingresses: [] };
    group.ingresses.push(ingress);
    classes.set(of.name, group);
  }
  const made = [...classes.values()].map(({ of, ingresses: own }) =>
    of.controller === "kong"
      ? kongIngressEstate(own, { objects, services: surroundings.services })
      : estateOfClass(of, own, surroundings),
  );
  const settings = objects.filter(isSettings);
  return {
    routes: made.flatMap(({ routes }): readonly EstateRoute[] => routes),
    services: surroundings.services,
    consumers: [],
    secrets: made.flatMap(({ secrets }): readonly SecretReference[] => secrets),
    remarks: [
      ...settings.flatMap((each) => settingRemarks(each, ingresses)),
      ...made.flatMap(({ remarks }): readonly Remark[] => remarks),
      ...hostsOfTwoClasses(made),
    ],
  };
}

function estateOfClass(
  of: IngressClass,
  ingresses: readonly SourceObject[],
  surroundings: Surroundings,
): ControllerEstate {
  if (LIKE_NGINX.has(of.controller)) return nginxEstate(ingresses, of.controller, surroundings);
  const remarks = ingresses.flatMap((ingress) => [
    otherClass(ingress, of.name),
    ...annotationRemarks(ingress, of.controller),
  ]);
  return { routes: [], secrets: [], remarks };
}

function isIngress({ kind, apiVersion }: SourceObject): boolean {
  return kind === "Ingress" && /^(?:networking\.k8s\.io|extensions)\//.test(apiVersion);
}

/** A host of two controllers is served by whichever the host's DNS name leads to. */
function hostsOfTwoClasses(made: readonly ControllerEstate[]): readonly Remark[] {
  const seen = new Map<string, ControllerEstate>();
  const remarks: Remark[] = [];
  for (const estate of made) {
    const own = new Map(estate.routes.flatMap((route) => route.hosts.map((host) => [host, route] as const)));
    for (const [host, { place, tls }] of own) {
      if (seen.has(host)) remarks.push(hostTwice(host, place, tls.certificate === undefined ? "http" : "https"));
      else seen.set(host, estate);
    }
  }
  return remarks;
}

function hostTwice(host: string, place: EstateRoute["place"], scheme: string): Remark {
  return {
    code: "host-of-two-classes",
    place,
    treatment: "by-hand",
    effect: `Serves ${host}, which an Ingress of another class serves as well.`,
    reason:
      "Each class has a controller of its own, and DNS decides which of them is asked. The first class counts here.",
    remedy: "Leave out the Ingresses of the class that the host's DNS name does not lead to.",
    urls: [`${scheme}://${host}/`],
  };
}

/** Of several ConfigMaps with settings, the first counts: there is one controller in most clusters. */
function surroundingsOf(objects: readonly SourceObject[]): Surroundings {
  const maps = objects.filter(({ kind }) => kind === "ConfigMap");
  const settings = maps.find(isSettings);
  return {
    globals: settings === undefined ? DEFAULT_SETTINGS : readGlobalSettings(settings),
    services: readServices(objects),
    configMaps: new Map(maps.map((map) => [`${map.namespace}/${map.name}`, map])),
  };
}

function otherClass(ingress: SourceObject, name: string): Remark {
  return {
    code: "ingress-class",
    place: fieldPlace(ingress, ["spec", "ingressClassName"]),
    treatment: "by-hand",
    effect: `The controller of the class ${name} serves it.`,
    reason: "What that controller does is not known here.",
    remedy: "Write its rows by hand, or leave it out of the input if it is not to be moved.",
    urls: urlsOf(ingress),
  };
}
