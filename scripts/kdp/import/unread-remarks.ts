// SPDX-License-Identifier: Apache-2.0

import type { Remark } from "./estate/remark.ts";
import { ingressClasses } from "./ingress/ingress-class.ts";
import { isSettings } from "./ingress/nginx/global-settings.ts";
import { itemsAt, textAt, textsAt } from "./ingress/object-fields.ts";
import type { SourceObject } from "./source.ts";

/** The API groups that route requests, with the kinds of them that do; each has hosts of its own. */
const ROUTING: ReadonlyMap<string, RegExp> = new Map([
  ["gateway.networking.k8s.io", /Route$|^Gateway$/],
  ["gateway.networking.x-k8s.io", /Route$|^XListenerSet$/],
  ["networking.istio.io", /^(?:VirtualService|Gateway)$/],
  ["traefik.io", /^IngressRoute/],
  ["traefik.containo.us", /^IngressRoute/],
  ["projectcontour.io", /^HTTPProxy$/],
  ["contour.heptio.com", /^IngressRoute$/],
  ["k8s.nginx.org", /^(?:VirtualServer|VirtualServerRoute|TransportServer)$/],
  ["getambassador.io", /^(?:Mapping|TCPMapping|Host)$/],
  ["apisix.apache.org", /Route$/],
  ["route.openshift.io", /^Route$/],
  ["configuration.konghq.com", /^(?:TCPIngress|UDPIngress)$/],
  ["networking.internal.knative.dev", /^Ingress$/],
]);
/** Nobody reads more URLs of one remark. */
const MOST_URLS = 20;
/** What is certainly a host: names, and a star in front. */
const HOST = /^(?:\*\.)?[A-Za-z0-9][A-Za-z0-9.-]*$/;

/** The remarks on what routes requests and is not read, and on what is needed and was not given. */
export function unreadRemarks(objects: readonly SourceObject[]): readonly Remark[] {
  return [...objects.filter(isRouting).map(notRead), ...settingsNotGiven(objects)];
}

function isRouting({ apiVersion, kind }: SourceObject): boolean {
  const [group = ""] = apiVersion.split("/");
  return ROUTING.get(group)?.test(kind) === true;
}

function notRead(object: SourceObject): Remark {
  const hosts = [...new Set(hostsOf(object).filter((host) => HOST.test(host)))].slice(0, MOST_URLS);
  return {
    code: "kind-not-read",
    place: object.place,
    treatment: "by-hand",
    effect: `Requests are routed by this ${object.kind} of ${object.apiVersion}.`,
    reason: "An import reads Ingresses and configurations of Kong, and no other kind that routes.",
    remedy: "Write its rows by hand, or leave it out of the input if it is not to be moved.",
    urls: (hosts.length === 0 ? ["*"] : hosts).map((host) => `https://${host}/`),
  };
}

/** The hosts that stand where such kinds have them. Istio writes `NAMESPACE/HOST` in a Gateway, and Traefik writes rules. */
function hostsOf(object: SourceObject): readonly string[] {
  const listed = [
    ["spec", "hostnames"],
    ["spec", "hosts"],
  ].flatMap((path) => textsAt(object, path));
  const single = [
    ["spec", "host"],
    ["spec", "hostname"],
    ["spec", "virtualhost", "fqdn"],
  ].map((path) => textAt(object, path));
  const listeners = itemsAt(object, ["spec", "listeners"]).map((at) => textAt(object, [...at, "hostname"]));
  const servers = itemsAt(object, ["spec", "servers"]).flatMap((at) => textsAt(object, [...at, "hosts"]));
  const rules = itemsAt(object, ["spec", "rules"]).flatMap((at) => [
    textAt(object, [...at, "host"]),
    ...textsAt(object, [...at, "hosts"]),
  ]);
  const matches = [...itemsAt(object, ["spec", "routes"]), ...itemsAt(object, ["spec", "http"])].flatMap((at) => [
    ...textsAt(object, [...at, "match", "hosts"]),
    ...hostsOfRule(textAt(object, [...at, "match"]) ?? ""),
  ]);
  return [...listed, ...single, ...listeners, ...servers, ...rules, ...matches].flatMap((host) =>
    host === undefined ? [] : host.slice(host.indexOf("/") + 1).toLowerCase(),
  );
}

/** The hosts of a rule of Traefik, such as ``Host(`a.example.com`) && PathPrefix(`/x`)``. */
function hostsOfRule(rule: string): readonly string[] {
  const calls = rule.match(/\bHost(?:SNI)?\([^()]*\)/g) ?? [];
  return calls.flatMap((call) => [...call.matchAll(/[`"]([^`"]+)[`"]/g)].map(([, host = ""]) => host));
}

/** Without its ConfigMap, what holds for the whole controller is not known: lists of addresses, redirects, timeouts, sizes. */
function settingsNotGiven(objects: readonly SourceObject[]): readonly Remark[] {
  if (objects.some(isSettings)) return [];
  const classOf = ingressClasses(objects);
  const first = objects.find(
    (object) =>
      object.kind === "Ingress" &&
      /^(?:networking\.k8s\.io|extensions)\//.test(object.apiVersion) &&
      classOf(object).controller === "nginx",
  );
  if (first === undefined) return [];
  return [
    {
      code: "settings-not-given",
      place: { ...first.place, object: "the controller", field: "ConfigMap" },
      treatment: "by-hand",
      effect:
        "The ConfigMap of ingress-nginx holds for all Ingresses: addresses that may come in, redirects, timeouts, sizes.",
      reason: "The controller's ConfigMap was not given, so that its defaults are taken.",
      remedy:
        "Give it with the other objects: kubectl get configmap -A -l app.kubernetes.io/name=ingress-nginx -o yaml.",
      urls: [],
    },
  ];
}
