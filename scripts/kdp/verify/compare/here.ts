// SPDX-License-Identifier: Apache-2.0

/** Stands for the URL of the API itself, by whichever host it was called. */
const HERE = "«here»";

/** How a client calls an API on one side, by which URLs of the API itself are recognised. */
export interface Here {
  readonly scheme: string;
  /** The Host header of the call. */
  readonly host: string;
  /** What stands before the API's own paths: the prefix on a short host, the base path of A's upstream; empty for none. */
  readonly prefix: string;
  /** The path that was called, for relative URLs. */
  readonly path: string;
}

/** A URL of a header, resolved, with the API's own part as `«here»`. */
export function urlFrom(here: Here, url: string): string {
  return withoutHere(here, absolute(here, url.trim()));
}

/** Any text, with the API's own URLs in it as `«here»`. */
export function withoutHere({ scheme, host, prefix }: Here, text: string): string {
  if (!text.includes(host)) return text;
  const own = new RegExp(`(https?)://${escaped(host)}(?::(?:443|80))?${escaped(prefix)}(?![\\w.~%:-])`, "gi");
  return text.replaceAll(own, (_, found: string) => (found.toLowerCase() === scheme ? HERE : `${HERE} by ${found}`));
}

function absolute({ scheme, host, path }: Here, url: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return url;
  if (url.startsWith("//")) return `${scheme}:${url}`;
  const origin = `${scheme}://${host}`;
  if (url.startsWith("/")) return origin + url;
  const [before = ""] = path.split(/[?#]/);
  if (url === "" || url.startsWith("?") || url.startsWith("#")) return origin + before + url;
  return origin + before.slice(0, before.lastIndexOf("/") + 1) + url;
}

/** A cookie's Domain, seen from the host that was called. */
export function domainFrom({ host }: Here, domain: string): string {
  const called = host.replace(/:\d+$/, "").toLowerCase();
  const name = domain.trim().toLowerCase().replace(/^\./, "");
  if (name === called) return "«this host»";
  return called.endsWith(`.${name}`) ? name : `${name}, which is not for this host`;
}

/** A cookie's Path, seen from the API. */
export function pathFrom({ prefix }: Here, path: string): string {
  const given = path.trim();
  if (given === "/" || prefix === "") return given;
  if (given === prefix || given === `${prefix}/`) return "/";
  return given.startsWith(`${prefix}/`) ? given.slice(prefix.length) : `${given}, which is not below ${prefix}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
