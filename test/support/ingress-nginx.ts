// SPDX-License-Identifier: Apache-2.0

import type { KubernetesObject } from "./helm.ts";

/** The risk of an annotation. ingress-nginx refuses annotations above its setting annotations-risk-level (default: High). */
export type Risk = "Low" | "Medium" | "High" | "Critical";

interface Rule {
  readonly allows: RegExp;
  readonly risk: Risk;
}

const RISKS: readonly Risk[] = ["Low", "Medium", "High", "Critical"];

const BOOL = /^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;
const INTEGER = /^[+-]?[0-9]+$/;
const ON_OFF = /^(on|off)$/;
/** A server's name may be a regular expression there, but without blanks, quotes and semicolons. */
const SERVER_NAME = /^[-._~a-zA-Z0-9/:^$[\](){}*+?|&=\\]*$/;

/**
 * The values that ingress-nginx 1.15.1 accepts for each annotation, and its risk, from its internal/ingress/annotations (a folder for each
 * group) and parser/validators.go. These annotations exist since 1.0.
 */
const RULES: Readonly<Record<string, Rule>> = {
  "backend-protocol": { allows: /^(auto_http|http|https|grpc|grpcs|fcgi)$/i, risk: "Low" },
  "upstream-vhost": { allows: SERVER_NAME, risk: "Low" },
  "proxy-ssl-secret": { allows: /^[-._~a-zA-Z0-9/:]*$/, risk: "Medium" },
  "proxy-ssl-name": { allows: SERVER_NAME, risk: "High" },
  "proxy-ssl-server-name": { allows: ON_OFF, risk: "Low" },
  "proxy-ssl-verify": { allows: ON_OFF, risk: "Low" },
  "proxy-ssl-verify-depth": { allows: INTEGER, risk: "Low" },
  "proxy-ssl-protocols": { allows: /^(TLSv1\.2|TLSv1\.3| )*$/, risk: "Low" },
  "proxy-connect-timeout": { allows: INTEGER, risk: "Low" },
  "proxy-send-timeout": { allows: INTEGER, risk: "Low" },
  "proxy-read-timeout": { allows: INTEGER, risk: "Low" },
  "proxy-next-upstream": {
    allows:
      /^((error|timeout|invalid_header|http_500|http_502|http_503|http_504|http_403|http_404|http_429|non_idempotent|off)\s?)+$/,
    risk: "Medium",
  },
  "proxy-next-upstream-tries": { allows: INTEGER, risk: "Low" },
  "default-backend": { allows: /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/, risk: "Low" },
  "proxy-buffering": { allows: ON_OFF, risk: "Low" },
  "proxy-buffer-size": { allows: /^\d+[bkmg]?$/i, risk: "Low" },
  "proxy-body-size": { allows: /^\d+[bkmg]?$/i, risk: "Medium" },
  "use-regex": { allows: BOOL, risk: "Low" },
  canary: { allows: BOOL, risk: "Low" },
  "canary-weight": { allows: INTEGER, risk: "Low" },
  "ssl-passthrough": { allows: BOOL, risk: "Low" },
  "force-ssl-redirect": { allows: BOOL, risk: "Medium" },
  "permanent-redirect": { allows: /^[-._~a-zA-Z0-9/:,?&=]*$/, risk: "Medium" },
};

const PREFIX = "nginx.ingress.kubernetes.io/";

/** An Ingress's annotations for ingress-nginx, without their common prefix. */
export function annotationsOf({ metadata }: KubernetesObject): Record<string, string> {
  const own = Object.entries(metadata.annotations ?? {}).filter(([name]) => name.startsWith(PREFIX));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(PREFIX.length), value]));
}

interface IngressSpec {
  readonly rules: readonly {
    readonly host: string;
    readonly http: { readonly paths: readonly { readonly path: string; readonly pathType: string }[] };
  }[];
}

/** The paths of an Ingress, each with its host. */
export function pathsOf({ spec }: KubernetesObject): { host: string; path: string; pathType: string }[] {
  const { rules } = spec as unknown as IngressSpec;
  return rules.flatMap(({ host, http }) => http.paths.map(({ path, pathType }) => ({ host, path, pathType })));
}

/**
 * The reasons for which ingress-nginx's admission webhook would refuse an Ingress beside existing ones; empty if it would accept it.
 *
 * @param riskLevel - ingress-nginx's setting annotations-risk-level.
 */
export function refusalsOf(
  ingress: KubernetesObject,
  existing: readonly KubernetesObject[] = [],
  riskLevel: Risk = "High",
): string[] {
  const annotations = annotationsOf(ingress);
  const found = Object.entries(annotations).flatMap(([name, value]) => {
    const rule = RULES[name];
    if (rule === undefined) return [`${name} is no annotation with a rule here`];
    // Empty values are not checked.
    const isWrong = value !== "" && (!rule.allows.test(value) || /[\r\n]/.test(value));
    const isRisky = RISKS.indexOf(rule.risk) > RISKS.indexOf(riskLevel);
    return [...(isWrong ? [`${name}: ${value} is refused`] : []), ...(isRisky ? [`${name} is too risky`] : [])];
  });
  for (const { host, path, pathType } of pathsOf(ingress)) {
    // strict-validate-path-type, internal/ingress/inspector.
    if (pathType !== "ImplementationSpecific" && !/^\/[A-Za-z0-9._\-/]*$/.test(path))
      found.push(`${path} is no ${pathType}`);
    for (const other of existing) {
      const isSame = pathsOf(other).some((each) => each.host === host && each.path === path);
      if (isSame && isOverlap(annotations["canary"], annotationsOf(other)["canary"]))
        found.push(`${host}${path} is that of ${other.metadata.name}`);
    }
  }
  return found;
}

/** Whether two Ingresses may not share a host and path (checkOverlap): neither has a canary annotation, or both are canaries. */
function isOverlap(own: string | undefined, other: string | undefined): boolean {
  return (own === undefined && other === undefined) || (own === "true" && other === "true");
}

/**
 * The Ingress that serves a path of a host by the rules of ingress-nginx 1.x: the longest matching path, and the older of two Ingresses
 * with the same path. If one Ingress has use-regex, all paths of the host are regular expressions. The longest is tried first.
 *
 * @param ingresses - The oldest first.
 */
export function servingIngress(
  ingresses: readonly KubernetesObject[],
  host: string,
  path: string,
): KubernetesObject | undefined {
  const candidates = ingresses
    .filter((each) => annotationsOf(each)["canary"] !== "true")
    .flatMap((ingress) => pathsOf(ingress).map((each) => ({ ingress, ...each })))
    .filter((each) => each.host === host);
  const first = candidates.filter((each, i) => candidates.findIndex((other) => other.path === each.path) === i);
  const isRegex = first.some(({ ingress }) => annotationsOf(ingress)["use-regex"] === "true");
  return first
    .sort((one, other) => other.path.length - one.path.length)
    .find((each) => (isRegex ? new RegExp(`^${each.path}`, "i").test(path) : path.startsWith(each.path)))?.ingress;
}
