// SPDX-License-Identifier: Apache-2.0

import type { Remark } from "../../estate/remark.ts";
import type { SourceObject } from "../../source.ts";
import { fieldPlace, textMapAt } from "../object-fields.ts";
import { READ_KEYS } from "./global-settings.ts";

/** Settings of the controller that decide who is let in, or what is answered. */
const DECIDING =
  /^(?:global-auth-|block-|main-snippet$|http-snippet$|server-snippet$|location-snippet$|stream-snippet$|enable-modsecurity$|modsecurity-snippet$|custom-http-errors$|proxy-set-headers$|add-headers$|hide-headers$|use-forwarded-headers$|use-proxy-protocol$|enable-real-ip$|proxy-real-ip-cidr$|enable-underscores-in-headers$|hsts|limit-|merge-slashes$)/;

/** Settings by which the controller can refuse requests of every host. */
const REFUSING = /^(?:global-auth-url|block-[a-z-]+|(?:http|server|location)-snippet)$/;
const NOT_ASKED = new Set(["false", "False", "FALSE", "f", "F", "0"]);

/** The remarks on the settings of a ConfigMap that are not read: of the whole controller, so that they may change every URL. */
export function settingRemarks(object: SourceObject, ingresses: readonly SourceObject[]): readonly Remark[] {
  const keys = [...textMapAt(object, ["data"]).keys()].filter((key) => !READ_KEYS.has(key));
  return keys.map((key) => {
    const decides = DECIDING.test(key);
    const concerned = key === "global-auth-url" ? ingresses.filter(asksGlobally) : ingresses;
    return {
      ...(REFUSING.test(key) && { isGuard: true, concerns: concerned.map(({ place }) => place.object) }),
      code: "controller-setting",
      place: fieldPlace(object, ["data", key]),
      treatment: decides ? "by-hand" : "not-needed",
      effect: "A setting of the whole ingress-nginx.",
      reason: decides
        ? "It can change the answer to any request, and is not read here."
        : "It decides nothing about where requests go.",
      remedy: decides
        ? "Find out what it does, and set it in the table, by plugins, or in Kong's own settings."
        : undefined,
      urls: decides ? ["http://*/"] : [],
    };
  });
}

/** Whether an Ingress asks the controller's own `global-auth-url`, as it does unless it says otherwise. */
function asksGlobally(ingress: SourceObject): boolean {
  const written = textMapAt(ingress, ["metadata", "annotations"]).get("nginx.ingress.kubernetes.io/enable-global-auth");
  return written === undefined || !NOT_ASKED.has(written);
}
