// SPDX-License-Identifier: Apache-2.0

import type {
  EstateBackend,
  EstateRoute,
  PathMatch,
  PathRewrite,
  SplitRule,
} from "../../../scripts/kdp/import/estate/estate.ts";

/** A route on one line: what matches, what is answered, and what else a case says. What is as usual is left out. */
export function routeLine(route: EstateRoute): string {
  const { hosts, methods, headers, redirect, split, hostHeader, tls, timeouts, retries, plugins } = route;
  const parts = [
    `${hosts.length === 0 ? "*" : hosts.join(",")} ${matchText(route.path)} =>`,
    methods.length === 0 ? "" : `(${methods.join(", ")})`,
    ...headers.map(({ name, values }) => `(${name}: ${values.join(", ")})`),
    redirect === undefined
      ? backendsText(route.backends)
      : `${redirect.status} ${redirect.location}${redirect.keepsPath ? " + path" : ""}`,
    rewriteText(route.rewrite),
    ...(split?.rules ?? []).map(ruleText),
    hostHeader === "client" ? "" : `host ${hostHeader === "upstream" ? "of the upstream" : hostHeader.name}`,
    tls.certificate === undefined ? "" : `certificate ${tls.certificate}`,
    tls.httpsRedirect === undefined ? "" : `https ${tls.httpsRedirect}`,
    ...Object.entries(timeouts).map(([name, value]) => (value === undefined ? "" : `${name} ${String(value)}`)),
    retries === undefined ? "" : `retries ${retries}`,
    ...plugins.map(({ name, config }) => `${name} ${JSON.stringify(config)}`),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function matchText({ kind, value, ignoresCase }: PathMatch): string {
  return `${kind} ${value}${ignoresCase ? " (any case)" : ""}`;
}

function backendsText(backends: readonly EstateBackend[]): string {
  if (backends.length === 0) return "nothing";
  return backends.map((backend) => `${urlText(backend)}${backends.length > 1 ? ` ${backend.weight}` : ""}`).join(" | ");
}

function urlText({ scheme, host, port, serverName, verifiesCertificate, clientCertificate }: EstateBackend): string {
  const tls = [
    serverName === undefined ? "" : ` name ${serverName}`,
    verifiesCertificate ? " verified" : "",
    clientCertificate === undefined ? "" : ` with ${clientCertificate}`,
  ];
  return `${scheme}://${host}:${port}${tls.join("")}`;
}

function rewriteText(rewrite: PathRewrite): string {
  switch (rewrite.kind) {
    case "none":
      return "";
    case "replace-prefix":
      return `-${rewrite.strip}${rewrite.base === "" ? "" : ` +${rewrite.base}`}`;
    case "whole":
      return `=${rewrite.path}`;
    case "other":
      return `rewritten ${rewrite.text}`;
  }
}

function ruleText({ kind, name, match, backend }: SplitRule): string {
  const value = match.kind === "always" ? "" : match.kind === "regex" ? ` ~ ${match.value}` : ` = ${match.value}`;
  return `[${kind} ${name}${value} -> ${backend}]`;
}
