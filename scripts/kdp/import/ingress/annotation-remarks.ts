// SPDX-License-Identifier: Apache-2.0

import type { Remark, Treatment } from "../estate/remark.ts";
import type { SourceObject } from "../source.ts";
import { urlsOf } from "./example-urls.ts";
import type { Controller } from "./ingress-class.ts";
import { fieldPlace, textMapAt } from "./object-fields.ts";
import { isOfController, ruleOf } from "./rules/rules.ts";

/** The prefixes that a kind of controller reads. */
const READ_BY: ReadonlyMap<Controller, readonly string[]> = new Map<Controller, readonly string[]>([
  ["nginx", ["nginx.ingress.kubernetes.io/"]],
  ["alb", ["alb.ingress.kubernetes.io/"]],
  ["higress", ["nginx.ingress.kubernetes.io/", "mse.ingress.kubernetes.io/", "higress.io/"]],
  ["kong", ["konghq.com/"]],
]);
/** Values by which an annotation is switched off. */
const OFF = new Set(["", "false", "off", "False", "FALSE", "f", "F", "0"]);
/** Annotations of which such a value says something. */
const OFF_SAYS_SOMETHING = new Set([
  "proxy-request-buffering",
  "request-buffering",
  "response-buffering",
  "enable-global-auth",
]);

/**
 * The remarks on the annotations of an object that are not carried: each one that its controller reads and the table can't mean, that
 * no controller of the object reads, and that nobody knows.
 *
 * @param urls - The URLs that an annotation of the object changes.
 */
export function annotationRemarks(
  object: SourceObject,
  controller: Controller,
  urls: readonly string[] = urlsOf(object),
): readonly Remark[] {
  const read = READ_BY.get(controller) ?? [];
  return [...textMapAt(object, ["metadata", "annotations"])].flatMap(([name, value]): readonly Remark[] => {
    if (!isOfController(name)) return [];
    const place = fieldPlace(object, ["metadata", "annotations", name]);
    const rule = ruleOf(name);
    if (rule === undefined) {
      return [
        {
          code: "annotation-unknown",
          place,
          treatment: "by-hand",
          effect: "Nobody here knows what it does.",
          reason:
            "It has the prefix of a controller that is understood, and a name that none of its versions documents.",
          remedy: "Look for a mistake in its name. If it is right, find out what it does, and set it in the table.",
          urls,
        },
      ];
    }
    if (!read.some((prefix) => name.startsWith(prefix))) {
      const reason = "The controller of this object does not read it.";
      return [
        {
          code: "annotation-of-another",
          place,
          treatment: "not-needed",
          effect: rule.effect,
          reason,
          remedy: undefined,
          urls: [],
        },
      ];
    }
    if (rule.treatment === "carried") return [];
    const short = name.slice(name.indexOf("/") + 1);
    const isOff = OFF.has(value.trim()) && !OFF_SAYS_SOMETHING.has(short);
    const treatment: Treatment = isOff ? "not-needed" : rule.treatment;
    const changes = treatment !== "not-needed";
    return [
      {
        code: `annotation-${treatment}`,
        place,
        treatment,
        effect: rule.effect,
        reason: isOff ? "Its value switches it off." : rule.reason,
        remedy: changes ? rule.remedy : undefined,
        urls: changes ? urls : [],
        ...(short === "enable-global-auth" && { isGuard: !OFF.has(value.trim()) }),
      },
    ];
  });
}
