// SPDX-License-Identifier: Apache-2.0

import type { Estate, EstateBackend, EstateRoute } from "../estate/estate.ts";
import type { Remark } from "../estate/remark.ts";
import { joinRoutes } from "./join/join-routes.ts";
import { exampleUrl } from "./routes/example-url.ts";

/** The names by which a Kong of another team is found if nobody says which Service it is. */
const USUAL_NAMES = new Set(["ccc-int-kdp", "ccc-int-kdp-proxy", "kong-proxy", "kong-gateway-proxy"]);

/** Finds the Services of a Kong among those to which routes lead: `namespace/name`. */
function kongServicesOf(ingresses: Estate, kongService: string | undefined): ReadonlySet<string> {
  if (kongService !== undefined) return new Set([kongService]);
  const led = ingresses.routes.flatMap(({ backends }) => backends.flatMap(({ service }) => service ?? []));
  return new Set(led.filter((service) => USUAL_NAMES.has(service.slice(service.indexOf("/") + 1))));
}

/**
 * Puts a Kong behind the Ingresses that lead to its Service: each such route becomes the routes of Kong that its requests reach, with
 * their upstreams and plugins. An Ingress that can't be followed goes on leading to the Kong, and says so.
 *
 * @param kongService - The Kong's Service, `namespace/name`; `undefined` to find it by its name.
 */
export function joinKong(ingresses: Estate, kong: Estate, kongService: string | undefined): Estate {
  const services = kongServicesOf(ingresses, kongService);
  const leads = ({ service }: EstateBackend): boolean => service !== undefined && services.has(service);
  const remarks: Remark[] = [];
  const reached = new Set<EstateRoute>();
  const routes = ingresses.routes.flatMap((route): EstateRoute[] => {
    if (route.redirect !== undefined || !route.backends.some(leads)) return [route];
    const joined = route.backends.length === 1 ? joinRoutes(route, kong.routes) : undefined;
    if (joined === undefined) {
      remarks.push(notFollowed(route));
      return [route];
    }
    for (const each of joined) if (each.behind !== undefined) reached.add(each.behind);
    return joined.map(({ route: each }) => each);
  });
  const isJoined = ingresses.routes.some(({ backends }) => backends.some(leads));
  const rest = kong.routes.filter((route) => !reached.has(route));
  const [kept, unreached] = isJoined ? divide(rest, hostsOf(ingresses)) : [rest, []];
  return {
    routes: [...routes, ...kept],
    services: ingresses.services,
    consumers: [...ingresses.consumers, ...kong.consumers],
    secrets: [...ingresses.secrets, ...kong.secrets],
    remarks: [...ingresses.remarks, ...kong.remarks, ...remarks, ...unreached.map(notReached)],
  };
}

/** Routes of Kong that clients may still reach at an address of its own, and those whose hosts the Ingresses have for themselves. */
function divide(
  routes: readonly EstateRoute[],
  taken: ReadonlySet<string>,
): [kept: EstateRoute[], unreached: EstateRoute[]] {
  const isTaken = ({ hosts }: EstateRoute): boolean => hosts.every((host) => taken.has(host));
  return [routes.filter((route) => !isTaken(route)), routes.filter(isTaken)];
}

function hostsOf({ routes }: Estate): ReadonlySet<string> {
  return new Set(routes.flatMap(({ hosts }) => hosts));
}

function notFollowed(route: EstateRoute): Remark {
  const isSplit = route.backends.length > 1;
  return {
    code: "kong-join",
    place: route.place,
    treatment: "by-hand",
    effect: isSplit
      ? "A part of the requests goes to the Kong behind the Ingress."
      : "The requests go to the Kong behind the Ingress, by a regular expression or a changed path.",
    reason:
      "Which of that Kong's routes they reach depends on the request, so the API leads to the Kong as it does now.",
    remedy: "Look up the Kong's routes for these paths, and write their upstreams into the table.",
    urls: [exampleUrl(route)],
  };
}

function notReached(route: EstateRoute): Remark {
  return {
    code: "kong-unreached",
    place: route.place,
    treatment: "not-needed",
    effect: `The Kong has a route for ${exampleUrl(route)}, and no Ingress leads a request there.`,
    reason: "Clients reach this host by its Ingresses alone.",
    remedy: undefined,
    urls: [],
  };
}
