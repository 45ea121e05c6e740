// SPDX-License-Identifier: Apache-2.0

import type { Place, ValueNode } from "../../../values/node.ts";
import type { Remark } from "../../estate/remark.ts";
import { kongEstate } from "../../kong/estate.ts";
import { withoutEnd } from "../../read/without-end.ts";
import type { SourceObject } from "../../source.ts";
import { annotationRemarks } from "../annotation-remarks.ts";
import {
  backendAt,
  backendKey,
  backendPlace,
  findBackend,
  type KnownService,
  type WrittenBackend,
} from "../backend.ts";
import { urlOf, urlsOf } from "../example-urls.ts";
import type { ControllerEstate } from "../nginx/nginx-estate.ts";
import { fieldPlace, itemsAt, textAt, textsAt, type Path } from "../object-fields.ts";
import { headerAnnotations, KongAnnotations } from "./kong-annotations.ts";
import { KongPlugins } from "./kong-plugins.ts";
import { withMadeObjects } from "./made-objects.ts";
import { listNode, mapNode, scalarNode, textsNode } from "./node-builder.ts";

const FORMAT = "3.0";

/** What stands beside the Ingresses of a Kong. */
export interface KongSurroundings {
  readonly objects: readonly SourceObject[];
  readonly services: ReadonlyMap<string, KnownService>;
}

/**
 * What a Kong with its ingress controller does with Ingresses: they become the configuration that the controller makes of them, and
 * that is read like any other of Kong.
 */
export function kongIngressEstate(
  ingresses: readonly SourceObject[],
  { objects, services }: KongSurroundings,
): ControllerEstate {
  const [first] = ingresses;
  if (first === undefined) return { routes: [], secrets: [], remarks: [] };
  const plugins = new KongPlugins(objects);
  const made = new Map<string, MadeService>();
  const remarks: Remark[] = [];
  for (const ingress of ingresses) {
    remarks.push(...annotationRemarks(ingress, "kong"));
    for (const { rule, path } of pathsOf(ingress)) {
      const written = backendAt(ingress, path);
      if (written === undefined) continue;
      const service = made.get(backendKey(written)) ?? makeService(written, { services, plugins, remarks });
      made.set(backendKey(written), service);
      const route = routeNode(ingress, rule, path.at(-1) === "backend" ? path.slice(0, -1) : path, plugins);
      service.routes.push(route);
    }
  }
  const { place } = first;
  const document = mapNode(
    {
      _format_version: scalarNode(FORMAT, place),
      services: listNode(
        [...made.values()].map(({ fields, routes, at }) => mapNode({ ...fields, routes: listNode(routes, at) }, at)),
        place,
      ),
      upstreams: listNode(
        [...made.values()].flatMap(({ upstream }) => upstream ?? []),
        place,
      ),
      certificates: listNode(ingresses.flatMap(certificateNodes), place),
      plugins: plugins.global(),
    },
    place,
  );
  const estate = kongEstate(document);
  return {
    routes: estate.routes,
    secrets: estate.secrets,
    remarks: [...estate.remarks, ...withMadeObjects([...remarks, ...plugins.remarks], estate.routes)],
  };
}

interface MadeService {
  readonly fields: Readonly<Record<string, ValueNode | undefined>>;
  readonly upstream: ValueNode | undefined;
  readonly routes: ValueNode[];
  readonly at: Place;
}

/** The rules with their paths; a default backend is a path of its own, without a rule. */
function pathsOf(ingress: SourceObject): readonly { readonly rule: Path | undefined; readonly path: Path }[] {
  const rules = itemsAt(ingress, ["spec", "rules"]).flatMap((rule) =>
    itemsAt(ingress, [...rule, "http", "paths"]).map((path) => ({ rule, path: [...path, "backend"] })),
  );
  return [...rules, { rule: undefined, path: ["spec", "defaultBackend"] }];
}

function makeService(
  written: WrittenBackend,
  {
    services,
    plugins,
    remarks,
  }: {
    readonly services: ReadonlyMap<string, KnownService>;
    readonly plugins: KongPlugins;
    readonly remarks: Remark[];
  },
): MadeService {
  const at = backendPlace(written);
  const found = findBackend(written, services);
  const object = services.get(`${written.namespace}/${written.service}`)?.object;
  const annotations = object === undefined ? undefined : new KongAnnotations(object);
  const host = "missing" in found ? undefined : found.host;
  const port = "missing" in found ? undefined : found.port;
  const urls = urlsOf(written.object);
  if (object !== undefined) remarks.push(...annotationRemarks(object, "kong", urls));
  if ("missing" in found) remarks.push(notGiven(written, found.missing, urls));
  const hostHeader = annotations?.textNode("host-header");
  const fields = {
    name: scalarNode(`${written.namespace}.${written.service}.${written.port}`, at),
    host: scalarNode(host, at),
    port: scalarNode(port, at),
    protocol: annotations?.textNode("protocol"),
    path: annotations?.textNode("path"),
    connect_timeout: annotations?.integerNode("connect-timeout"),
    write_timeout: annotations?.integerNode("write-timeout"),
    read_timeout: annotations?.integerNode("read-timeout"),
    retries: annotations?.integerNode("retries"),
    tls_verify: annotations?.flagNode("tls-verify"),
    plugins: object === undefined ? undefined : plugins.of(object, urls),
  };
  const upstream =
    hostHeader === undefined || host === undefined
      ? undefined
      : mapNode(
          {
            name: scalarNode(host, at),
            host_header: hostHeader,
            targets: listNode([mapNode({ target: scalarNode(`${host}:${port ?? 80}`, at) }, at)], at),
          },
          at,
        );
  return { fields, upstream, routes: [], at };
}

function routeNode(ingress: SourceObject, rule: Path | undefined, path: Path, plugins: KongPlugins): ValueNode {
  const at = fieldPlace(ingress, path);
  const annotations = new KongAnnotations(ingress);
  const host = rule === undefined ? undefined : textAt(ingress, [...rule, "host"]);
  const hosts = host === undefined ? [] : [host, ...annotations.list("host-aliases")];
  const headers = Object.fromEntries(
    [...headerAnnotations(ingress)].map(([name, values]) => [name, textsNode(values, at)]),
  );
  const fields = {
    name: scalarNode(
      `${ingress.namespace}.${ingress.name}.${path.filter((step) => typeof step === "number").join(".")}`,
      at,
    ),
    hosts: textsNode(hosts, at),
    paths: textsNode(rule === undefined ? ["/"] : kongPaths(ingress, path, annotations), at),
    methods: annotations.listNode("methods"),
    headers: Object.keys(headers).length === 0 ? undefined : mapNode(headers, at),
    snis: annotations.listNode("snis"),
    protocols: annotations.listNode("protocols"),
    strip_path: annotations.flagNode("strip-path") ?? scalarNode(false, at),
    preserve_host: annotations.flagNode("preserve-host") ?? scalarNode(true, at),
    regex_priority: annotations.integerNode("regex-priority"),
    https_redirect_status_code: annotations.integerNode("https-redirect-status-code"),
    path_handling: annotations.textNode("path-handling"),
    plugins: plugins.of(ingress, urlsOf(ingress)),
  };
  return mapNode(fields, at);
}

/** The paths that the controller gives a route for a path of an Ingress. */
function kongPaths(ingress: SourceObject, at: Path, annotations: KongAnnotations): readonly string[] {
  const path = textAt(ingress, [...at, "path"]) ?? "/";
  const type = textAt(ingress, [...at, "pathType"]);
  const escaped = path.replaceAll(/[\\.+*?()|[\]{}^$]/g, "\\$&");
  if (type === "Exact") return [`~${escaped}$`];
  if (type === "Prefix") {
    const base = withoutEnd(path, "/");
    return base === "" ? ["/"] : [`~${withoutEnd(escaped, "/")}$`, `${base}/`];
  }
  const mark = annotations.text("regex-prefix") ?? "/~";
  return [path.startsWith(mark) ? `~${path.slice(mark.length)}` : path];
}

function certificateNodes(ingress: SourceObject): readonly ValueNode[] {
  return itemsAt(ingress, ["spec", "tls"]).flatMap((entry): readonly ValueNode[] => {
    const secret = textAt(ingress, [...entry, "secretName"]);
    if (secret === undefined) return [];
    const at = fieldPlace(ingress, entry);
    const snis = textsAt(ingress, [...entry, "hosts"]).map((name) => mapNode({ name: scalarNode(name, at) }, at));
    return [mapNode({ id: scalarNode(`${ingress.namespace}/${secret}`, at), snis: listNode(snis, at) }, at)];
  });
}

function notGiven(written: WrittenBackend, missing: "service" | "port", urls: readonly string[]): Remark {
  return {
    code: missing === "service" ? "service-not-given" : "port-unknown",
    place: backendPlace(written),
    treatment: "by-hand",
    effect: "Leads requests to a port of a Service.",
    reason:
      missing === "service"
        ? "The port is given by its name, and the Service that knows its number is not in the input."
        : "The Service does not have this port, or does not say its number.",
    remedy: "Give the Services too: kubectl get ingress,svc,configmap,ingressclass -A -o yaml.",
    urls: urls.length > 0 ? urls : [urlOf(written.object, "*", "/")],
  };
}
