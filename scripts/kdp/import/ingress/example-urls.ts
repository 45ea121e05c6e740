// SPDX-License-Identifier: Apache-2.0

import type { SourceObject } from "../source.ts";
import { hasAt, itemsAt, textAt } from "./object-fields.ts";

/** Nobody reads more URLs of one remark. */
const MOST = 5;

/** URLs of an Ingress, one for each of its paths, up to a few. `*` is any host. */
export function urlsOf(object: SourceObject): readonly string[] {
  const urls = itemsAt(object, ["spec", "rules"]).flatMap((rule) => {
    const host = textAt(object, [...rule, "host"]) ?? "*";
    const paths = itemsAt(object, [...rule, "http", "paths"]);
    const written = paths.map((path) => textAt(object, [...path, "path"]) ?? "/");
    return (written.length > 0 ? written : ["/"]).map((path) => urlOf(object, host, path));
  });
  if (urls.length === 0 && hasAt(object, ["spec"])) return [urlOf(object, "*", "/")];
  return [...new Set(urls)].slice(0, MOST);
}

/** The URL of a host and the path that stands in an Ingress. Of a regular expression, it is the text at its beginning. */
export function urlOf(object: SourceObject, host: string, path: string): string {
  const scheme = itemsAt(object, ["spec", "tls"]).length > 0 ? "https" : "http";
  const text = /^\^?([A-Za-z0-9/_.~%:@,;=!&' -]*)/.exec(path)?.[1] ?? "";
  return `${scheme}://${host === "" ? "*" : host}${text.startsWith("/") ? text : `/${text}`}`;
}
