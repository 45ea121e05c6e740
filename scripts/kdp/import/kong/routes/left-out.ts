// SPDX-License-Identifier: Apache-2.0

import type { Remark } from "../../estate/remark.ts";
import { placeOf, textOf, textsOf, type Entity } from "../entity.ts";
import type { ServiceFacts } from "./service.ts";
import type { RouterFlavor } from "./weight.ts";

/** Why a whole route is left out. */
export interface LeftOut {
  readonly remark: Omit<Remark, "urls">;
  /** Whether requests for it are answered differently then. */
  readonly isSeen: boolean;
}

const HTTP = new Set(["http", "https"]);

/** The reason for which a route has no place in an estate; `undefined` if it has one. */
export function leftOutReason(
  route: Entity,
  service: Entity | undefined,
  facts: ServiceFacts | undefined,
  reference: string | undefined,
): LeftOut | undefined {
  const protocols = textsOf(route, "protocols");
  const other = protocols.find((protocol) => !HTTP.has(protocol));
  if (other !== undefined) return unserved(route, "protocols", `The route serves ${other}.`);
  if (facts !== undefined && !HTTP.has(facts.protocol)) {
    return unserved(service ?? route, "protocol", `The service's upstream speaks ${facts.protocol}.`);
  }
  if (facts?.isEnabled === false) {
    const said = {
      code: "kong-disabled",
      place: placeOf(service ?? route, "enabled"),
      treatment: "not-needed" as const,
      effect: `The service is switched off, so ${route.object} serves nothing and is left out.`,
      reason: "Nothing of it is in force.",
      remedy: undefined,
    };
    return { remark: said, isSeen: false };
  }
  if (reference !== undefined && service === undefined) {
    const said = {
      code: "kong-dangling",
      place: placeOf(route, "service"),
      treatment: "by-hand" as const,
      effect: "The route belongs to a service that the file does not have, so it is left out.",
      reason: "Nothing says where its requests go.",
      remedy: "Import the file that has the service, too. A dump with --select-tag may leave it out.",
    };
    return { remark: said, isSeen: true };
  }
  return undefined;
}

/** What `path_handling: v1` changes; `undefined` if nothing. Only the oldest router looks at it. */
export function pathHandlingProblem(
  route: Entity,
  servicePath: string,
  flavor: RouterFlavor,
): Omit<Remark, "urls"> | undefined {
  if (textOf(route, "path_handling") !== "v1" || flavor !== "traditional" || servicePath === "/") return undefined;
  return {
    code: "kong-path-handling",
    place: placeOf(route, "path_handling"),
    treatment: "by-hand",
    effect: "Kong writes the service's path and the rest of the request's path together without a slash in between.",
    reason: "A table always has one slash there.",
    remedy: "Compare the paths that the upstream gets for a request with and without a slash at its end.",
  };
}

function unserved(entity: Entity, field: string, effect: string): LeftOut {
  const remark = {
    code: "kong-protocol",
    place: placeOf(entity, field),
    treatment: "refused" as const,
    effect,
    reason: "A table has HTTP and HTTPS alone; upstreams get HTTP/1.1.",
    remedy: "Give it objects of its own (`extraObjects`, chart/README.md, gRPC), or a load balancer.",
  };
  return { remark, isSeen: true };
}
