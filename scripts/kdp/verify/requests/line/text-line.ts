// SPDX-License-Identifier: Apache-2.0

import { parseRequestLine } from "./request-line.ts";
import { NO_REQUEST, NOT_UNDERSTOOD, type Header, type Reading } from "../recorded.ts";

const STATUS = /^" ([0-9]{3})(?: |$)/;
/** What ingress-nginx adds behind the user agent: length, time, the upstream's name. */
const INGRESS = /^" [0-9]+ [0-9.]+ \[([A-Za-z0-9.-]{0,160})\] \[/;
/** At the end of Kong's own format. */
const KONG = ' kong_request_id: "';
const NAMED_HOST = /^[A-Za-z0-9.-]+(?::[0-9]+)?$/;
/** In the longest name of a virtual host no more fits; the search for the end of anything ends there. */
const MOST_BEFORE_REQUEST = 2_000;

/**
 * Reads a line of an access log in the text form of nginx (`combined`), of Kong, of ingress-nginx, or of Apache with the virtual host in
 * front (`vhost_combined`). Only the last two say whose request it was: the upstream, the host.
 */
export function parseTextLine(line: string): Reading {
  const open = line.indexOf('"');
  if (open < 1 || open > MOST_BEFORE_REQUEST) return NOT_UNDERSTOOD;
  const before = line.slice(0, open);
  const time = before.indexOf(" [");
  if (time === -1 || !before.endsWith("] ")) return NOT_UNDERSTOOD;
  const close = endOfQuoted(line, open + 1);
  if (close === -1) return NOT_UNDERSTOOD;
  const status = STATUS.exec(line.slice(close, close + 6))?.[1];
  if (status === undefined) return NOT_UNDERSTOOD;
  const request = parseRequestLine(unescapeBytes(line.slice(open + 1, close)));
  if (request === undefined) return NO_REQUEST;
  const service = INGRESS.exec(line.slice(line.lastIndexOf('"')))?.[1];
  const front = hostInFront(before.slice(0, time));
  return {
    kind: "request",
    recorded: {
      form: formOf(line, service, front),
      method: request.method,
      host: request.host ?? front,
      target: request.target,
      headers: NO_HEADERS,
      status: Number(status),
      ...(service !== undefined && service !== "" && { service }),
    },
  };
}

function formOf(line: string, service: string | undefined, host: string | undefined): string {
  if (service !== undefined) return "ingress-nginx access log";
  if (host !== undefined) return "access log with hosts";
  return line.includes(KONG) ? "Kong access log" : "nginx access log";
}

/** The end of a quoted text, before which Apache writes a quote as `\"`, and nginx as `\x22`. */
function endOfQuoted(line: string, from: number): number {
  for (let end = line.indexOf('"', from); end !== -1; end = line.indexOf('"', end + 1)) {
    let slashes = 0;
    while (line.charAt(end - 1 - slashes) === "\\") slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}

/** In `HOST ADDRESS - USER` the host; in `ADDRESS - USER` there is none. */
function hostInFront(words: string): string | undefined {
  const first = words.indexOf(" ");
  const second = words.indexOf(" ", first + 1);
  if (second === -1 || !words.startsWith("- ", second + 1)) return undefined;
  const host = words.slice(0, first);
  return NAMED_HOST.test(host) ? host : undefined;
}

const NO_HEADERS = (): readonly Header[] => [];

/** The bytes of a text of nginx, which writes those beyond printable ASCII as `\x0A`, or of Apache. */
function unescapeBytes(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replaceAll(/\\(?:x([0-9A-Fa-f]{2})|(["\\]))/g, (_, hex: string | undefined, char: string | undefined) =>
    hex === undefined ? (char ?? "") : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
