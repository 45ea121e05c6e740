// SPDX-License-Identifier: Apache-2.0

import type { Remark } from "../../estate/remark.ts";
import { findBackend, backendPlace, type KnownService } from "../backend.ts";
import { urlOf } from "../example-urls.ts";
import { fieldPlace } from "../object-fields.ts";
import type { Location, Servers, Surprise } from "./servers.ts";

type Words = readonly [effect: string, reason: string, remedy: string | undefined, isLost: boolean];

const WORDS: Readonly<Record<Surprise["code"], (instead: string | undefined) => Words>> = {
  "path-taken": (instead) => [
    "Nothing: the path is not served from here.",
    `${instead ?? "Another Ingress"} has the same host and path and is older, so that ingress-nginx serves that one.`,
    undefined,
    false,
  ],
  "canary-alone": () => [
    "Nothing: no request goes to this canary.",
    "No other Ingress has the same host, path and path type.",
    undefined,
    false,
  ],
  "canary-second": (instead) => [
    "Nothing: no request goes to this canary.",
    `An upstream has one canary in ingress-nginx, and ${instead ?? "another one"} is older.`,
    undefined,
    false,
  ],
  "canary-upstream": (instead) => [
    "Nothing: ingress-nginx answers 404 or 503 there.",
    `Its Service and port are the canary of ${instead ?? "an older Ingress"}, and a canary serves no path of its own.`,
    undefined,
    false,
  ],
  "no-service": () => ["ingress-nginx answers 404 there.", "The backend is no Service.", undefined, false],
};

/** The remarks on paths that are not served as their Ingress says. The import does the same as the controller. */
export function surpriseRemarks({ surprises }: Servers): readonly Remark[] {
  return surprises.map(({ code, settings: { object }, at, host, path, instead }) => {
    const [effect, reason, remedy, isLost] = WORDS[code](instead);
    const urls = isLost ? [urlOf(object, host, path)] : [];
    return { code, place: fieldPlace(object, at), treatment: "not-needed", effect, reason, remedy, urls };
  });
}

/** The remarks on backends that have no address: a Service that is not in the input, or a port that it does not have. */
export function backendRemarks(
  { servers, canaries }: Servers,
  services: ReadonlyMap<string, KnownService>,
): readonly Remark[] {
  const locations = [...servers.values()].flatMap((server) =>
    server.locations.map((location) => ({ server, location })),
  );
  const remarks = locations.flatMap(({ server, location }) => remarksOn(location, server.host, services));
  const others = [...new Set(canaries.values())].flatMap(({ backend, settings }) =>
    remarksOn({ backend, settings, path: "/" }, "", services),
  );
  return [...remarks, ...others];
}

function remarksOn(
  { backend, settings, path }: Pick<Location, "backend" | "settings" | "path">,
  host: string,
  services: ReadonlyMap<string, KnownService>,
): readonly Remark[] {
  if (backend === undefined) return [];
  const found = findBackend(backend, services);
  if (!("missing" in found)) return [];
  const isService = found.missing === "service";
  return [
    {
      code: isService ? "service-not-given" : "port-unknown",
      place: backendPlace(backend),
      treatment: "by-hand",
      effect: "Leads requests to a port of a Service.",
      reason: isService
        ? "The port is given by its name, and the Service that knows its number is not in the input."
        : "The Service does not have this port, or does not say its number.",
      remedy: isService
        ? "Give the Services too: kubectl get ingress,svc,configmap,ingressclass -A -o yaml."
        : "Name a port by the number that the Service has.",
      urls: [urlOf(settings.object, host, path)],
    },
  ];
}
