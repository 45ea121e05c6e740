// SPDX-License-Identifier: Apache-2.0

import type { Annotations } from "../annotations.ts";

const BOOLEAN = /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;
const INTEGER = /^[-+]?[0-9]+$/;
const NAME = /^[-._~a-zA-Z0-9/:]*$/;
const NAME_OR_REGEX = /^[-._~a-zA-Z0-9/:^$[\](){}*+?|&=\\]*$/;
const URL_TEXT = /^[-._~a-zA-Z0-9/:,?&=]*$/;
const PATH_WITH_CAPTURES = /^\/?[-._~a-zA-Z0-9/:$]*$/;

interface Allowed {
  readonly values: RegExp;
  /** Whether it is a list with commas. */
  readonly isList?: boolean;
  /** Whether spaces do not count. */
  readonly ignoresSpace?: boolean;
  /** Whether ingress-nginx leaves out the whole Ingress for a value that is not allowed. Otherwise it takes its default. */
  readonly dropsIngress?: boolean;
}

/** The values that ingress-nginx 1.15 allows, for the annotations that decide where a request goes. */
const ALLOWED: ReadonlyMap<string, Allowed> = new Map<string, Allowed>([
  ["rewrite-target", { values: PATH_WITH_CAPTURES }],
  ["app-root", { values: PATH_WITH_CAPTURES }],
  ["use-regex", { values: BOOLEAN }],
  ["ssl-redirect", { values: BOOLEAN }],
  ["force-ssl-redirect", { values: BOOLEAN }],
  ["preserve-trailing-slash", { values: BOOLEAN }],
  ["from-to-www-redirect", { values: BOOLEAN, dropsIngress: true }],
  ["relative-redirects", { values: BOOLEAN, dropsIngress: true }],
  ["temporal-redirect", { values: URL_TEXT, dropsIngress: true }],
  ["temporal-redirect-code", { values: INTEGER }],
  ["permanent-redirect", { values: URL_TEXT, dropsIngress: true }],
  ["permanent-redirect-code", { values: INTEGER, dropsIngress: true }],
  ["canary", { values: BOOLEAN }],
  ["canary-weight", { values: INTEGER }],
  ["canary-weight-total", { values: INTEGER }],
  ["canary-by-header", { values: NAME, ignoresSpace: true }],
  ["canary-by-header-value", { values: NAME, ignoresSpace: true }],
  ["canary-by-header-pattern", { values: NAME_OR_REGEX }],
  ["canary-by-cookie", { values: NAME, ignoresSpace: true }],
  ["server-alias", { values: NAME_OR_REGEX, isList: true, dropsIngress: true }],
  ["upstream-vhost", { values: NAME_OR_REGEX, dropsIngress: true }],
  ["backend-protocol", { values: /^\s*(?:auto_http|http|https|grpc|grpcs|fcgi)\s*$/i }],
  ["service-upstream", { values: BOOLEAN }],
  ["ssl-passthrough", { values: BOOLEAN }],
  ["proxy-connect-timeout", { values: INTEGER }],
  ["proxy-send-timeout", { values: INTEGER }],
  ["proxy-read-timeout", { values: INTEGER }],
  ["proxy-next-upstream-tries", { values: INTEGER }],
  ["proxy-body-size", { values: /^\d+[bkmg]?$/i, ignoresSpace: true }],
  ["proxy-ssl-secret", { values: NAME, ignoresSpace: true, dropsIngress: true }],
  ["proxy-ssl-name", { values: NAME_OR_REGEX }],
  ["proxy-ssl-verify", { values: /^(?:on|off)$/, ignoresSpace: true }],
  ["proxy-ssl-server-name", { values: /^(?:on|off)$/, ignoresSpace: true }],
  ["x-forwarded-prefix", { values: NAME, ignoresSpace: true, dropsIngress: true }],
  ["enable-cors", { values: BOOLEAN }],
]);

/** A value that is not allowed. */
export interface WrongValue {
  readonly name: string;
  readonly dropsIngress: boolean;
}

/** Whether ingress-nginx takes the value of an annotation. Empty values are taken as missing. */
export function isAllowed(name: string, value: string): boolean {
  const allowed = ALLOWED.get(name);
  if (allowed === undefined || value === "") return true;
  if (/[\r\n]/.test(value)) return false;
  const written = allowed.ignoresSpace === true ? value.replaceAll(" ", "") : value;
  const entries = allowed.isList === true ? written.split(",").map((entry) => entry.trim()) : [written];
  return entries.every((entry) => allowed.values.test(entry));
}

/** A target with its captures as ingress-nginx writes them: ALB writes `${1}` for `$1`. */
export function plainCaptures(target: string): string {
  return target.replaceAll(/\$\{([0-9])\}/g, "$$$1");
}

/** The annotations of an Ingress with values that ingress-nginx does not allow. */
export function wrongValues(annotations: Annotations): readonly WrongValue[] {
  return annotations.names().flatMap((name) => {
    const value = plainCaptures(annotations.text(name) ?? "");
    if (isAllowed(name, value)) return [];
    return [{ name, dropsIngress: ALLOWED.get(name)?.dropsIngress === true }];
  });
}
