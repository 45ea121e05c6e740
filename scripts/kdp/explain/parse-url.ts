// SPDX-License-Identifier: Apache-2.0

import { CommandError } from "../streams.ts";

/** A URL, split as text: its path is not resolved or decoded. */
export interface RequestUrl {
  readonly scheme: "http" | "https";
  /** Host, with the port if the URL has one. */
  readonly authority: string;
  /** Path and query, as a byte string. */
  readonly target: string;
}

/**
 * Splits a URL as it is written; `https://` is optional. Characters beyond ASCII become their UTF-8 bytes, as a client sends
 * them. The fragment is dropped: clients do not send it.
 *
 * @throws CommandError if the URL has no host.
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
