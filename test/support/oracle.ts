// SPDX-License-Identifier: Apache-2.0

import type { Decision } from "../../plugins/route-table/route/decision.ts";
import type { Request } from "../../plugins/route-table/route/request.ts";
import type { RouteTable } from "../../plugins/route-table/table/route-table.ts";

/**
 * The decision made in the most naive way: every API and every host is tried for each request, with regular expressions,
 * JavaScript's own URL and Date, and nothing compiled. It shares no code with what it checks, only the words of the result.
 */
export function naiveDecision(table: RouteTable, request: Request): Decision {
  const [, path = "", asked = ""] = /^([^?]*)(\?[^#]*)?/s.exec(request.target) ?? [];
  // nginx ends path and query at a raw `#`, and Kong keeps it, and what follows it, in the path.
  const query = path.includes("#") ? "" : asked;
  const normal = naiveNormalPath(path);
  if (normal === undefined) return refused(400, "malformed-path", null);
  const host = naiveHost(request.host);
  const names = Object.keys(table.apis);
  const settingsOf = (name: string): NonNullable<RouteTable["defaults"]> => ({
    ...table.defaults,
    ...table.apis[name],
  });
  const fill = (text: string, name: string): string => text.replaceAll("{api}", name);

  if (table.shortHosts.includes(host)) {
    const candidates = names
      .map((name) => ({ name, prefix: fill(settingsOf(name).path ?? "/{api}", name) }))
      .filter(({ prefix }) => prefix === "/" || normal === prefix || normal.startsWith(`${prefix}/`))
      .sort((one, other) => other.prefix.length - one.prefix.length);
    const [found] = candidates;
    if (found === undefined) return refused(404, "unknown-path", "short");
    return served(found.name, "short", found.prefix, {});
  }
  for (const name of names) {
    if ((settingsOf(name).hosts ?? []).some((own) => fill(own, name) === host)) return served(name, "legacy", "/", {});
  }
  for (const legacy of table.legacyHosts ?? []) {
    const name = names.find((each) => fill(legacy.host, each) === host);
    if (name === undefined) continue;
    return served(name, "legacy", "/", {
      ...(legacy.deprecated !== undefined && { Deprecation: `@${Date.parse(legacy.deprecated) / 1000}` }),
      ...(legacy.sunset !== undefined && { Sunset: new Date(legacy.sunset).toUTCString() }),
    });
  }
  return refused(421, "unknown-host", null);

  function served(api: string, entry: "short" | "legacy", prefix: string, headers: Record<string, string>): Decision {
    const settings = settingsOf(api);
    const own = settings.cluster ?? Object.keys(table.clusters)[0] ?? "";
    const pin = table.pin ?? settings.pin;
    const cluster = pin ?? own;
    const usesOwnUpstream = settings.upstream !== undefined && cluster === own;
    const text = fill(usesOwnUpstream ? settings.upstream : (table.clusters[cluster]?.url ?? ""), api);
    const url = new URL(text);
    const address = usesOwnUpstream ? undefined : table.clusters[cluster]?.address;
    const scheme = url.protocol === "https:" ? "https" : "http";
    const hostHeader = { upstream: url.host, client: request.host }[settings.hostHeader ?? "upstream"];
    const sent = hostHeader ?? `${fill(settings.hostHeader ?? "", api)}${url.port === "" ? "" : `:${url.port}`}`;
    const name = sent.replace(/:[0-9]*$/, "");
    return {
      api,
      entry,
      cluster,
      because: [pin === undefined ? "default" : "pin"],
      upstream: {
        scheme,
        host: sent,
        sni: scheme === "http" || /^\[|^[0-9.]+$/.test(name) ? null : name,
        address: fill(address ?? url.hostname.replace(/^\[|\]$/g, ""), api),
        port: Number(url.port === "" ? { http: 80, https: 443 }[scheme] : url.port),
        target: joined(/^https?:\/\/[^/]+(.*)$/.exec(text)?.[1] ?? "", prefix, settings.stripPath ?? true) + query,
      },
      responseHeaders: headers,
      exit: null,
    };
  }

  /** Kong's `path_handling: v0`, as its documentation tells it: case by case. */
  function joined(base: string, prefix: string, strips: boolean): string {
    const rest = strips && prefix !== "/" ? (normal ?? "").slice(prefix.length) : (normal ?? "");
    const hasOnlyPrefix = strips && prefix !== "/" && rest === "";
    if (base === "" || base === "/") return rest === "" ? "/" : rest;
    if (hasOnlyPrefix) return base.replace(/\/$/, "");
    if (rest === "/" && (!strips || prefix === "/")) return base;
    return base.replace(/\/$/, "") + rest;
  }
}

function refused(status: number, reason: Decision["because"][number], entry: Decision["entry"]): Decision {
  return {
    api: null,
    entry,
    cluster: null,
    because: [reason],
    upstream: null,
    responseHeaders: {},
    exit: {
      status,
      type: `urn:ddd-int-kdp:problem:${reason}`,
      headers: { "Content-Type": "application/problem+json" },
    },
  };
}

/** Lower case, without port and final dot; what has a port that is no number is no host of anybody. */
function naiveHost(host: string): string {
  const [, name = "", port = ""] = /^([^:]*)(:.*)?$/s.exec(host) ?? [];
  return /^(:[0-9]*)?$/.test(port) ? name.toLowerCase().replace(/\.$/, "") : "";
}

/**
 * Kong's normal form by regular expressions, one rule after the other: what nginx refuses, escapes, then slashes and dots.
 */
export function naiveNormalPath(path: string): string | undefined {
  if (!path.startsWith("/") || /[\x00-\x1f\x7f]/.test(path) || /%(?![0-9A-Fa-f]{2})|%00/.test(path)) return undefined;
  if (leavesRoot(path)) return undefined;
  let text = path
    .replaceAll(/%[0-9A-Fa-f]{2}/g, (escape) => {
      const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
      return /[A-Za-z0-9._~-]/.test(character) ? character : escape.toUpperCase();
    })
    .replaceAll(/[^A-Za-z0-9._~\-!*'();:@&=+$,/?%#[\]]/g, (character) => {
      const hex = character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
      return `%${hex}`;
    });
  const withoutDots = (each: string): string => untilStable(each, (t) => t.replace(/\/\/+|\/\.(?=\/|$)/, "/"));
  text = untilStable(text, (each) => withoutDots(each).replace(/(\/[^/]+)?\/\.\.(?=\/|$)/, "/"));
  return text;
}

function untilStable(text: string, change: (text: string) => string): string {
  const changed = change(text);
  return changed === text ? text : untilStable(changed, change);
}

/** nginx looks for dot segments in the decoded path, up to a raw `#`; an escaped slash is a slash there. */
function leavesRoot(path: string): boolean {
  const decoded = path.replace(/#.*$/s, "").replaceAll(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => {
    return { "2e": ".", "2f": "/" }[hex.toLowerCase()] ?? "x";
  });
  let depth = 0;
  let lowest = 0;
  for (const segment of decoded.split("/").filter((each) => each !== "" && each !== ".")) {
    depth += segment === ".." ? -1 : 1;
    lowest = Math.min(lowest, depth);
  }
  return lowest < 0;
}
