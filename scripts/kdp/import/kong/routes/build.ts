// SPDX-License-Identifier: Apache-2.0

import type { EstateRoute } from "../../estate/estate.ts";
import { isGuardPlugin } from "../../estate/guard.ts";
import type { Remark } from "../../estate/remark.ts";
import { referenceOf, referred, type KongDocument } from "../document.ts";
import { booleanOf, numberOf, placeOf, textOf, textsOf, type Entity } from "../entity.ts";
import { carryPlugin, type CarriedPlugin } from "../plugins/carry.ts";
import { pluginScopes, type ScopedPlugin } from "../plugins/scopes.ts";
import { backendsOf, keepsHost } from "./backends.ts";
import { certificateFinder } from "./certificates.ts";
import { expressionPartsOf } from "./expression-parts.ts";
import { healthChecksOf } from "./health-check.ts";
import { leftOutReason, pathHandlingProblem } from "./left-out.ts";
import type { RoutePart } from "./part.ts";
import { rewriteOf } from "./rewrite.ts";
import { routePartsOf } from "./route-parts.ts";
import { serviceFactsOf } from "./service.ts";
import { targetsByUpstream, type Target } from "./targets.ts";
import type { RouterFlavor } from "./weight.ts";

/** One path of a route, as an estate says it, with what its place in the order depends on. */
export interface BuiltRoute {
  readonly owner: number;
  readonly part: RoutePart;
  readonly route: EstateRoute;
  /** The entities that have a say in it: the route, its service, upstream, targets and plugins. */
  readonly entities: readonly Entity[];
}

/** All routes, not yet sorted, and remarks that have no URLs yet; those get them by their `entity`. */
export interface Built {
  readonly routes: readonly BuiltRoute[];
  readonly remarks: readonly EntityRemark[];
}

/** A remark about an entity. */
export interface EntityRemark {
  readonly entity: Entity;
  readonly remark: Omit<Remark, "urls">;
  /** Whether requests of the entity's routes behave differently. */
  readonly isSeen: boolean;
  readonly url: string | undefined;
}

/** Kong's defaults, which are those of the chart's Kong as well. */
const DEFAULT_TIMEOUT = 60_000;
const DEFAULT_RETRIES = 5;
const DEFAULT_UPGRADE = 426;

/** Turns the routes of a file into those of an estate. */
export function buildRoutes(document: KongDocument, flavor: RouterFlavor): Built {
  const scopes = pluginScopes(document);
  const carried = new Map(scopes.all.map((each) => [each.entity, carryPlugin(document, each)]));
  const remarks: EntityRemark[] = [...scopes.all].flatMap((each) => pluginRemarks(each, carried.get(each.entity)));
  const targets = targetsByUpstream(document);
  const certificateOf = certificateFinder(document);
  const routes = (document.entities.get("routes") ?? []).flatMap((route, owner): BuiltRoute[] => {
    const service = referred(document, route, "services", "service");
    const facts = service && serviceFactsOf(service);
    const say = (remark: Omit<Remark, "urls">, url?: string): void => {
      remarks.push({ entity: route, remark, isSeen: true, url });
    };
    const reason = leftOutReason(route, service, facts, referenceOf(route, "service"));
    if (reason !== undefined) {
      const url = reason.isSeen
        ? `https://${textsOf(route, "hosts")[0] ?? "*"}${textsOf(route, "paths")[0] ?? "/"}`
        : undefined;
      remarks.push({ entity: route, remark: reason.remark, isSeen: false, url });
      return [];
    }
    const expression = textOf(route, "expression");
    const { parts, problems } =
      expression === undefined ? routePartsOf(route, document.isBefore3) : expressionPartsOf(route, expression);
    for (const { field, url, ...said } of problems) {
      say({ ...said, place: placeOf(route, field), treatment: "refused" }, url ?? leftUrl(route, parts));
    }
    const upstream = facts && document.byReference.get(`upstreams ${facts.host}`);
    const pool = upstream && { entity: upstream, targets: targets.get(upstream) ?? [] };
    const led = service && facts && backendsOf(service, facts, pool);
    const check = upstream && healthChecksOf(upstream).check;
    const plugins = scopes.inForce(route, service);
    const entities = [route, service, upstream, ...(pool?.targets ?? []).map(entityOf), ...plugins.map(entityOf)];
    const redirect = plugins.map((each) => carried.get(each.entity)?.redirect).find((each) => each !== undefined);
    const handling = pathHandlingProblem(route, facts?.path ?? "/", flavor);
    if (handling !== undefined) say(handling);
    return parts.map((part): BuiltRoute => ({
      owner,
      part,
      entities: entities.filter((entity) => entity !== undefined),
      route: {
        place: placeOf(route, expression === undefined ? "paths" : "expression"),
        hosts: part.hosts,
        path: part.path,
        methods: part.methods,
        headers: part.headers,
        redirect,
        backends: led?.backends ?? [],
        split: led?.split,
        rewrite: rewriteOf(part.path, strips(route), facts?.path ?? "/"),
        hostHeader: keepsHost(route) ? "client" : (led?.hostHeader ?? "upstream"),
        tls: { certificate: certificateOf(part.hosts), httpsRedirect: httpsRedirectOf(route) },
        timeouts: {
          connect: unlessDefault(service, "connect_timeout", DEFAULT_TIMEOUT),
          send: unlessDefault(service, "write_timeout", DEFAULT_TIMEOUT),
          read: unlessDefault(service, "read_timeout", DEFAULT_TIMEOUT),
        },
        retries: unlessDefault(service, "retries", DEFAULT_RETRIES),
        plugins: plugins.flatMap((each) => carried.get(each.entity)?.plugin ?? []),
        ...(check !== undefined && { healthCheck: check }),
      },
    }));
  });
  return { routes, remarks };
}

function pluginRemarks({ entity, name, consumer, isDangling }: ScopedPlugin, carried?: CarriedPlugin): EntityRemark[] {
  const about = { entity, isSeen: false, url: undefined };
  if (isDangling) {
    const remark = {
      code: "kong-dangling",
      place: placeOf(entity),
      treatment: "not-needed" as const,
      effect: `The plugin ${name} names a route or a service that the file does not have, so it runs nowhere.`,
      reason: "Nothing of it is in force.",
      remedy: undefined,
    };
    return [{ ...about, remark }];
  }
  if (consumer !== undefined) {
    const remark = {
      code: "kong-plugin-consumer",
      place: placeOf(entity),
      treatment: "by-hand" as const,
      effect: `The plugin ${name} runs for the ${consumer} alone.`,
      reason: "An API's plugins run for all of its consumers.",
      remedy:
        "Make a KongPlugin for it (`extraObjects`), and name that in the consumer's annotation `konghq.com/plugins`.",
    };
    const isGuard = isGuardPlugin({ name }) || carried?.remarks.some((each) => each.isGuard === true) === true;
    return [{ ...about, remark: { ...remark, isGuard }, isSeen: true }];
  }
  return (carried?.remarks ?? []).map((remark) => ({ ...about, remark, isSeen: carried?.isSeen ?? false }));
}

function strips(route: Entity): boolean {
  return booleanOf(route, "strip_path") ?? true;
}

/** A route for HTTPS alone answers plain requests itself. */
function httpsRedirectOf(route: Entity): number | undefined {
  const protocols = textsOf(route, "protocols");
  if (!protocols.includes("https") || protocols.includes("http")) return undefined;
  return numberOf(route, "https_redirect_status_code") ?? DEFAULT_UPGRADE;
}

function unlessDefault(service: Entity | undefined, field: string, usual: number): number | undefined {
  const value = service && numberOf(service, field);
  return value === usual ? undefined : value;
}

function leftUrl(route: Entity, parts: readonly RoutePart[]): string | undefined {
  if (parts.length > 0) return undefined;
  return `https://${textsOf(route, "hosts")[0] ?? "*"}${textsOf(route, "paths")[0] ?? "/"}`;
}

function entityOf({ entity }: Target | ScopedPlugin): Entity {
  return entity;
}
