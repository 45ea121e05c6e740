// SPDX-License-Identifier: Apache-2.0

import type { SourceObject } from "../../source.ts";
import { Annotations } from "../annotations.ts";
import { isAllowed, plainCaptures, wrongValues } from "./allowed-values.ts";
import type { GlobalSettings } from "./global-settings.ts";
import { readRedirect, type WrittenRedirect } from "./written-redirect.ts";
import { readSourceRanges, type SourceRanges } from "./source-ranges.ts";

/** The prefixes of ingress-nginx's annotations, and of the controllers that take the same names below a prefix of their own. */
export const NGINX_PREFIXES = [
  "nginx.ingress.kubernetes.io/",
  "mse.ingress.kubernetes.io/",
  "higress.io/",
  "alb.ingress.kubernetes.io/",
] as const;

/** What the annotations of one Ingress say, with the controller's defaults, about where requests go. */
export interface IngressSettings {
  readonly object: SourceObject;
  readonly annotations: Annotations;
  readonly rewriteTarget: string;
  readonly usesRegex: boolean;
  readonly appRoot: string | undefined;
  readonly redirect: WrittenRedirect | undefined;
  readonly wwwRedirect: boolean;
  readonly sslRedirect: boolean;
  readonly forceSslRedirect: boolean;
  readonly aliases: readonly string[];
  readonly upstreamVhost: string | undefined;
  readonly protocol: string;
  readonly canary: CanarySettings | undefined;
  readonly sslPassthrough: boolean;
  readonly tls: UpstreamTls | undefined;
  readonly ranges: SourceRanges;
  /** In seconds. */
  readonly timeouts: {
    readonly connect: number | undefined;
    readonly send: number | undefined;
    readonly read: number | undefined;
  };
  /** Attempts at most; 0 is no limit. */
  readonly tries: number | undefined;
  /** Why each request gets a 503; `undefined` if none does. */
  readonly denied: string | undefined;
}

/** What a canary Ingress says. */
export interface CanarySettings {
  readonly weight: number;
  readonly total: number;
  readonly header: string | undefined;
  readonly headerValue: string | undefined;
  readonly headerPattern: string | undefined;
  readonly cookie: string | undefined;
}

/** TLS to upstreams. It counts only if `proxy-ssl-secret` is there. */
interface UpstreamTls {
  /** `namespace/name`. */
  readonly secret: string;
  readonly name: string | undefined;
  readonly verifies: boolean;
}

/** The annotations that ingress-nginx of 1.12 and newer refuses together with their whole Ingress, unless it was told otherwise. */
const SNIPPETS = [
  "configuration-snippet",
  "server-snippet",
  "stream-snippet",
  "modsecurity-snippet",
  "auth-snippet",
] as const;

/** Why ingress-nginx does not serve an Ingress at all: the annotation's name. `undefined` if it serves it. */
export function refusingAnnotation(annotations: Annotations, globals: GlobalSettings): string | undefined {
  const snippet = SNIPPETS.find((name) => annotations.has(name));
  if (snippet !== undefined && globals.servesSnippets === false) return snippet;
  return wrongValues(annotations).find(({ dropsIngress }) => dropsIngress)?.name;
}

/** Reads the annotations of an Ingress, with the values that ingress-nginx takes instead of wrong ones. */
export function readIngressSettings(object: SourceObject, globals: GlobalSettings): IngressSettings {
  const annotations = new Annotations(object, NGINX_PREFIXES);
  const text = (name: string): string | undefined => {
    const value = annotations.text(name);
    return value !== undefined && isAllowed(name, value) ? value : undefined;
  };
  const ranges = readSourceRanges(annotations, globals);
  return {
    object,
    annotations,
    rewriteTarget: rewriteTargetOf(annotations),
    usesRegex: annotations.flag("use-regex") ?? false,
    appRoot: text("app-root")?.startsWith("/") === true ? text("app-root") : undefined,
    redirect: readRedirect(annotations),
    wwwRedirect: annotations.flag("from-to-www-redirect") ?? false,
    sslRedirect: annotations.flag("ssl-redirect") ?? globals.sslRedirect,
    forceSslRedirect: annotations.flag("force-ssl-redirect") ?? globals.forceSslRedirect,
    aliases: listOf(text("server-alias")),
    upstreamVhost: text("upstream-vhost"),
    protocol: (text("backend-protocol") ?? "HTTP").toUpperCase(),
    canary: annotations.flag("canary") === true ? readCanary(annotations, text) : undefined,
    sslPassthrough: annotations.flag("ssl-passthrough") ?? false,
    tls: readUpstreamTls(object, text),
    ranges,
    timeouts: {
      connect: annotations.integer("proxy-connect-timeout") ?? globals.connectTimeout,
      send: annotations.integer("proxy-send-timeout") ?? globals.sendTimeout,
      read: annotations.integer("proxy-read-timeout") ?? globals.readTimeout,
    },
    tries: triesOf(text("proxy-next-upstream"), annotations.integer("proxy-next-upstream-tries") ?? globals.tries),
    denied: ranges.wrong,
  };
}

function rewriteTargetOf(annotations: Annotations): string {
  const target = plainCaptures(annotations.text("rewrite-target") ?? "");
  return isAllowed("rewrite-target", target) ? target : "";
}

function readCanary(annotations: Annotations, text: (name: string) => string | undefined): CanarySettings {
  const total = annotations.integer("canary-weight-total") ?? 100;
  return {
    weight: Math.max(annotations.integer("canary-weight") ?? 0, 0),
    // A smaller total counts as 100.
    total: Math.max(total, 100),
    header: text("canary-by-header"),
    headerValue: text("canary-by-header-value"),
    headerPattern: text("canary-by-header-pattern"),
    cookie: text("canary-by-cookie"),
  };
}

function readUpstreamTls(object: SourceObject, text: (name: string) => string | undefined): UpstreamTls | undefined {
  const secret = text("proxy-ssl-secret");
  if (secret === undefined) return undefined;
  return {
    secret: secret.includes("/") ? secret : `${object.namespace}/${secret}`,
    name: text("proxy-ssl-name"),
    verifies: text("proxy-ssl-verify") === "on",
  };
}

function triesOf(nextUpstream: string | undefined, tries: number | undefined): number | undefined {
  return nextUpstream === "off" ? 1 : tries;
}

function listOf(written: string | undefined): readonly string[] {
  const names = (written ?? "").split(",").map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ""))].sort();
}
