// SPDX-License-Identifier: Apache-2.0

import type { MapNode } from "../../values/node.ts";
import type { Estate } from "../estate/estate.ts";
import type { Remark } from "../estate/remark.ts";
import { consumersOf } from "./consumers.ts";
import { readDocument } from "./document.ts";
import { placeOf, type Entity } from "./entity.ts";
import { fieldRemarks } from "./report.ts";
import { buildRoutes, type BuiltRoute, type EntityRemark } from "./routes/build.ts";
import { certificateSecrets } from "./routes/certificates.ts";
import { exampleUrl } from "./routes/example-url.ts";
import { joinSegments } from "./routes/segments.ts";
import { compareRanks, compareWeights, type RouterFlavor } from "./routes/weight.ts";

/** No remark lists more URLs. */
const MOST_URLS = 20;

/**
 * What a Kong with this configuration does with requests. Never throws for bad input: what is not understood is a remark.
 *
 * @param flavor - Kong's router (`router_flavor`). A route with an expression needs no telling.
 */
export function kongEstate(root: MapNode, flavor: RouterFlavor = "traditional_compatible"): Estate {
  const document = readDocument(root);
  const { routes: built, remarks } = buildRoutes(document, flavor);
  const sorted = [...built].sort((a, b) => compareWeights(a.part.weight, b.part.weight, flavor));
  const urls = urlsByEntity(sorted);
  const objects = objectsByEntity(sorted);
  const routes = joinSegments(sorted).map(({ route }) => route);
  return {
    routes,
    services: new Map(),
    consumers: consumersOf(document),
    secrets: certificateSecrets(document),
    remarks: [
      ...document.remarks,
      ...[...fieldRemarks(document), ...remarks].map((each) => withUrls(each, urls, objects)),
      ...tieRemarks(sorted, flavor),
      ...serviceless(sorted),
    ],
  };
}

function urlsByEntity(built: readonly BuiltRoute[]): ReadonlyMap<Entity, ReadonlySet<string>> {
  const urls = new Map<Entity, Set<string>>();
  for (const { entities, route } of built) {
    const url = exampleUrl(route);
    for (const entity of entities) {
      const known = urls.get(entity) ?? new Set<string>();
      if (known.size < MOST_URLS) known.add(url);
      urls.set(entity, known);
    }
  }
  return urls;
}

function withUrls(
  { entity, remark, isSeen, url }: EntityRemark,
  urls: ReadonlyMap<Entity, ReadonlySet<string>>,
  objects: ReadonlyMap<Entity, ReadonlySet<string>>,
): Remark {
  const concerned = url === undefined ? (isSeen ? [...(urls.get(entity) ?? [])] : []) : [url];
  const routes = entity.kind === "plugins" ? objects.get(entity) : undefined;
  return { ...remark, urls: concerned, ...(routes !== undefined && { concerns: [...routes] }) };
}

/** The objects of the routes on which an entity is in force. */
function objectsByEntity(built: readonly BuiltRoute[]): ReadonlyMap<Entity, ReadonlySet<string>> {
  const objects = new Map<Entity, Set<string>>();
  for (const { entities, route } of built) {
    for (const entity of entities) {
      const known = objects.get(entity);
      if (known === undefined) objects.set(entity, new Set([route.place.object]));
      else known.add(route.place.object);
    }
  }
  return objects;
}

/** Routes of which nothing in the file says which one Kong asks first. */
function tieRemarks(sorted: readonly BuiltRoute[], flavor: RouterFlavor): Remark[] {
  const earlier = new Map<string, BuiltRoute[]>();
  const remarks: Remark[] = [];
  for (const built of sorted) {
    const { hosts, path, methods, headers } = built.route;
    const keys = (hosts.length === 0 ? ["*"] : hosts).map((host) =>
      JSON.stringify([host, path.kind, path.value, methods, headers]),
    );
    const equal = keys
      .flatMap((key) => earlier.get(key) ?? [])
      .find(({ owner, part }) => owner !== built.owner && compareRanks(part.weight, built.part.weight, flavor) === 0);
    for (const key of keys) {
      const others = earlier.get(key);
      if (others === undefined) earlier.set(key, [built]);
      else others.push(built);
    }
    if (equal === undefined) continue;
    remarks.push({
      code: "kong-tie",
      place: built.route.place,
      treatment: "by-hand",
      effect: `The ${equal.route.place.object} takes the same requests, and only an id or a time of Kong's own decides between the two.`,
      reason: "An id of Kong is made anew with each import, so its choice may differ.",
      remedy: "Find out which of the two serves the requests, and take the other one out.",
      urls: [exampleUrl(built.route)],
    });
  }
  return remarks;
}

/** Routes that no service belongs to, and that no redirect answers either. */
function serviceless(sorted: readonly BuiltRoute[]): Remark[] {
  return sorted
    .filter(({ route }) => route.backends.length === 0 && route.redirect === undefined)
    .map(({ entities: [entity], route }) => ({
      code: "kong-no-backend",
      place: entity === undefined ? route.place : placeOf(entity),
      treatment: "by-hand",
      effect: "The route has no upstream, or none with a target: a plugin answers, or Kong does with 503.",
      reason: "Each row of a table has an upstream.",
      remedy: "Give the API an upstream, and add the plugin that answers to its `plugins`.",
      urls: [exampleUrl(route)],
    }));
}
