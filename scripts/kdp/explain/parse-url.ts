// SPDX-License-Identifier: Apache-2.0

import { CommandError } from "../streams.ts";

/** A URL taken apart by text alone: nothing of its path is resolved or decoded. */
export interface RequestUrl {
  readonly scheme: "http" | "https";
  /** Host, perhaps with a port. */
  readonly authority: string;
  /** Path and query, as a byte string. */
  readonly target: string;
}

/**
 * Takes a URL apart as it is written; `https://` may be left out. Characters beyond ASCII become the bytes of their UTF-8,
 * as a client sends them; a fragment, which no client sends, is dropped.
 *
 * @throws CannotRun where it has no host.
 */
export function parseRequestUrl(url: string): RequestUrl {
  const [, scheme = "https", rest = url] = /^(https?):\/\/(.*)$/s.exec(url) ?? [];
  const [withoutFragment = ""] = rest.split("#");
  const end = withoutFragment.search(/[/?]/);
  const authority = end === -1 ? withoutFragment : withoutFragment.slice(0, end);
  const target = end === -1 ? "/" : withoutFragment.slice(end);
  if (authority === "" || authority.includes("@") || url.startsWith("/")) {
    throw new CommandError(`${url} is no URL to explain. Write it as https://HOST/PATH?QUERY.`);
  }
  return {
    scheme: scheme === "http" ? "http" : "https",
    authority,
    target: Buffer.from(target.startsWith("/") ? target : `/${target}`, "utf8").toString("latin1"),
  };
}
