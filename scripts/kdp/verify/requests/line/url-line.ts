// SPDX-License-Identifier: Apache-2.0

import { isToken } from "../../../../../plugins/route-table/table/text/characters.ts";
import { bytesOf } from "../../../explain/byte-text.ts";
import { parseRequestUrl } from "../../../explain/parse-url.ts";
import { CommandError } from "../../../streams.ts";
import { NOTHING, NOT_UNDERSTOOD, type Header, type Reading } from "../recorded.ts";
import { requestOf } from "./request-line.ts";

/** An argument: in quotes, or without any. */
const WORDS = /'([^']*)'|"((?:[^"\\]|\\.)*)"|([^\s'"]+)/g;
const LINE = /^(?:([A-Z]{3,16})\s+)?(\S+)((?:\s.*)?)$/;
const FORM = "list of URLs";
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/;

/**
 * Reads a line of a list: `[METHOD] URL [-H 'Name: value']…`, the URL whole or only path and query. An empty line, and one that begins
 * with `#`, say nothing.
 */
export function parseUrlLine(line: string): Reading {
  const text = line.trim();
  if (text === "" || text.startsWith("#")) return NOTHING;
  const [, method = "GET", url = "", rest = ""] = LINE.exec(text) ?? [];
  const place = placeOf(url);
  const headers = headersOf(rest);
  if (place === undefined || headers === undefined) return NOT_UNDERSTOOD;
  const request = requestOf(method, place.target);
  if (request === undefined) return NOT_UNDERSTOOD;
  const host = headers.find(([name]) => name.toLowerCase() === "host")?.[1] ?? place.host;
  return {
    kind: "request",
    recorded: { form: FORM, method, host, target: request.target, headers: () => headers, isListed: true },
  };
}

function placeOf(url: string): { readonly host: string | undefined; readonly target: string } | undefined {
  if (url.startsWith("/") && !url.startsWith("//")) return { host: undefined, target: bytesOf(url) };
  if (!/^https?:\/\//i.test(url)) return undefined;
  try {
    const { authority, target } = parseRequestUrl(url);
    return { host: authority, target };
  } catch (error) {
    // Its message has the URL as it stands there, and perhaps a password.
    if (error instanceof CommandError) return undefined;
    throw error;
  }
}

/** The headers of `-H 'Name: value'`, any number of times; undefined for anything else. */
function headersOf(text: string): Header[] | undefined {
  const words = [...text.matchAll(WORDS)].map(
    ([, single, double, bare]) => single ?? double?.replaceAll(/\\(.)/g, "$1") ?? bare ?? "",
  );
  const headers: Header[] = [];
  for (let i = 0; i < words.length; i += 2) {
    const header = words[i + 1] ?? "";
    const colon = header.indexOf(":");
    const name = header.slice(0, Math.max(colon, 0));
    const value = header.slice(colon + 1).trim();
    if (words[i] !== "-H" || name === "" || !isToken(name) || CONTROL.test(value)) return undefined;
    headers.push([name, value]);
  }
  return headers;
}
