// SPDX-License-Identifier: Apache-2.0

import { FORMATS, type FormatName } from "./formats.ts";
import { API_PLACEHOLDER } from "../text/placeholder.ts";

/** The text of a format that a text was most likely meant to be; undefined where nobody knows. */
export function suggestionFor(text: string, format: FormatName): string | undefined {
  return candidatesFor(text.trim(), format).find((each) => each !== text && FORMATS[format].allows(each));
}

function candidatesFor(text: string, format: FormatName): string[] {
  switch (format) {
    case "name":
    case "objectName":
      return [text, dashed(text.toLowerCase())];
    case "host":
    case "ownHost":
    case "hostHeader":
    case "address":
      return [text, hostIn(text)];
    case "hostPattern":
      return [text, hostIn(text), `${API_PLACEHOLDER}${afterWildcard(hostIn(text))}`];
    case "prefix":
    case "requestPath":
      return [text, `/${pathIn(text)}`];
    case "url":
    case "origin":
    case "link":
      return [text, withLowerScheme(text), `https://${text}`, withLowerScheme(text).split("/").slice(0, 3).join("/")];
    case "corsOrigin":
      return originsFor(text.toLowerCase());
    case "date":
      return datesFor(text);
    case "duration":
      return durationsFor(text);
    case "splitKeys":
      return [text, text.split(" ").join("").toLowerCase(), `header:${text}`];
    case "salt":
    case "token":
    case "label":
    case "secretKey":
    case "pluginName":
      return [text, dashed(text)];
    case "line":
      return [text.split("\n").join(" ")];
  }
}

/** The host of a URL, in lower case, without what stands around it. */
function hostIn(text: string): string {
  const parts = text.toLowerCase().split("://");
  const authority = (parts[parts.length - 1] ?? "").split("/")[0] ?? "";
  const name = authority.split(":")[0] ?? "";
  return name.endsWith(".") ? name.substring(0, name.length - 1) : name;
}

function afterWildcard(host: string): string {
  return host.startsWith("*") ? host.substring(1) : host;
}

/** A path's segments that are not empty. */
function pathIn(text: string): string {
  return text
    .split("/")
    .filter((segment) => segment !== "")
    .join("/");
}

function withLowerScheme(text: string): string {
  const [scheme = "", ...rest] = text.split("://");
  return rest.length === 0 ? text : `${scheme.toLowerCase()}://${rest.join("://")}`;
}

/** The origin of a URL, without a path and the scheme's own port; with https where no scheme is there. */
function originsFor(text: string): string[] {
  const url = text.includes("://") ? text : `https://${text}`;
  const origin = url.split("/").slice(0, 3).join("/");
  const ownPort = origin.startsWith("http://") ? ":80" : ":443";
  return [origin.endsWith(ownPort) ? origin.substring(0, origin.length - ownPort.length) : origin];
}

function dashed(text: string): string {
  return text.split("_").join("-").split(" ").join("-");
}

/** `2027/3/31` as `2027-03-31`, a time with a space for its T, or without its zone. */
function datesFor(text: string): string[] {
  const [day = "", ...time] = text.split("T").join(" ").split(" ");
  const parts = day.split("/").join("-").split(".").join("-").split("-");
  const padded = parts.map((part) => (part.length === 1 ? `0${part}` : part)).join("-");
  if (time.length === 0)
    return day.length === 8 ? [`${day.substring(0, 4)}-${day.substring(4, 6)}-${day.substring(6)}`, padded] : [padded];
  const whole = `${padded}T${time.join("")}`;
  return [whole, `${whole}Z`, `${whole}:00Z`];
}

/** `30` as `30s`, `5 sec` as `5s`, `1d` as `24h`. */
function durationsFor(text: string): string[] {
  const short = text.toLowerCase().split(" ").join("");
  const days = short.endsWith("d") ? Number(short.substring(0, short.length - 1)) : 0;
  const words = ["seconds", "second", "secs", "sec", "minutes", "minute", "mins", "min", "hours", "hour"];
  const named = words.map((word) => (short.endsWith(word) ? short.substring(0, short.length - word.length + 1) : ""));
  return [short, ...named, `${short}s`, days > 0 ? `${days * 24}h` : ""];
}
