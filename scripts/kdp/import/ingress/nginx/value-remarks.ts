// SPDX-License-Identifier: Apache-2.0

import type { Remark, Treatment } from "../../estate/remark.ts";
import type { SourceObject } from "../../source.ts";
import { urlsOf } from "../example-urls.ts";
import { textMapAt } from "../object-fields.ts";
import { ruleOf } from "../rules/rules.ts";
import { wrongValues } from "./allowed-values.ts";
import type { IngressSettings } from "./ingress-settings.ts";
import { isSecretHeader } from "./plugins.ts";

const NEEDS_SECRET = ["proxy-ssl-name", "proxy-ssl-verify", "proxy-ssl-verify-depth"];

/** The remarks on annotations that are carried by their name, but not with their value. */
export function valueRemarks(
  settings: IngressSettings,
  configMaps: ReadonlyMap<string, SourceObject>,
): readonly Remark[] {
  const { object, annotations } = settings;
  const urls = urlsOf(object);
  const remark = (
    code: string,
    name: string,
    [treatment, reason, remedy]: readonly [Treatment, string, string?],
  ): Remark => ({
    code,
    place: annotations.place(name),
    treatment,
    effect: ruleOf(`nginx.ingress.kubernetes.io/${name}`)?.effect ?? "Nobody here knows what it does.",
    reason,
    remedy,
    urls: treatment === "not-needed" ? [] : urls,
  });
  const remarks = wrongValues(annotations)
    .filter(({ dropsIngress }) => !dropsIngress)
    .map(({ name }) =>
      remark("annotation-value", name, ["not-needed", "ingress-nginx refuses the value, and takes its default."]),
    );
  if (settings.denied !== undefined) {
    remarks.push(
      remark("ingress-denied", settings.denied, [
        "by-hand",
        "No part of the value is an address, so that ingress-nginx answers 503 to every request.",
        "Correct the value, if the Ingress is to be served. It has no upstream here.",
      ]),
    );
  }
  for (const alias of settings.aliases.filter((each) => !/^[-a-z0-9.]+$/i.test(each))) {
    remarks.push({
      ...remark("alias-pattern", "server-alias", [
        "refused",
        "A pattern of nginx takes other names than the wildcard of a host here.",
        "Name the hosts one by one.",
      ]),
      urls: [`http://${alias}/`],
    });
  }
  if (!["HTTP", "HTTPS", "GRPC", "GRPCS"].includes(settings.protocol)) {
    remarks.push(
      remark("upstream-protocol", "backend-protocol", [
        "refused",
        "Kong speaks no FastCGI, and has one scheme for an upstream.",
        "Put a web server that speaks HTTP in front of it, or decide on http or https.",
      ]),
    );
  }
  if (settings.tls === undefined) {
    for (const name of NEEDS_SECRET.filter((each) => annotations.has(each))) {
      remarks.push(
        remark("counts-with-secret", name, [
          "not-needed",
          "It counts only with `proxy-ssl-secret`, which is not there.",
        ]),
      );
    }
  }
  if (settings.canary === undefined) {
    for (const name of annotations.names().filter((each) => each.startsWith("canary-"))) {
      remarks.push(remark("canary-off", name, ["not-needed", "The Ingress is no canary, so that it has no effect."]));
    }
  }
  const headers = annotations.text("custom-headers");
  const map = headers?.includes("/") === true ? headers : `${object.namespace}/${headers ?? ""}`;
  if (headers !== undefined && !configMaps.has(map)) {
    remarks.push(
      remark("headers-not-given", "custom-headers", [
        "by-hand",
        "Its ConfigMap is not in the input.",
        "Give the ConfigMap with the other objects.",
      ]),
    );
  }
  const given = headers === undefined ? undefined : configMaps.get(map);
  if (given !== undefined && [...textMapAt(given, ["data"])].some(isSecretHeader)) {
    remarks.push(
      remark("header-secret", "custom-headers", [
        "by-hand",
        "A header of its ConfigMap is a secret, or looks like one, and no secret is written into a table.",
        "Put the plugin's whole configuration into the Secret that the row's configFrom names.",
      ]),
    );
  }
  if (annotations.has("service-match") && annotations.has("service-weight")) {
    remarks.push(
      remark("service-match-and-weight", "service-match", [
        "by-hand",
        "Both together are a share among the requests that match, which a split does not have.",
        "Decide on one of them.",
      ]),
    );
  }
  return remarks;
}
