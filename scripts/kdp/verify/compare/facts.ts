// SPDX-License-Identifier: Apache-2.0

import { headerValue, type Received } from "../ask/call.ts";
import { COMPARISON_RULES, isListed } from "../comparison-rules.ts";
import { bodyFacts } from "./body-facts.ts";
import { domainFrom, pathFrom, urlFrom, withoutHere, type Here } from "./here.ts";

/** What an answer says, one fact by name: only what counts is in it. Names as in `Difference.where`. */
export type Facts = ReadonlyMap<string, string>;

/**
 * The facts of an answer. The same behaviour gives the same facts on both sides, whatever the host by which an API was called.
 *
 * @param byPresence - Further headers, in lower case, whose presence counts and whose value does not.
 */
export function factsOf(received: Received, here: Here, byPresence: readonly string[] = []): Facts {
  const { failure, status, isCut } = received;
  if (failure !== undefined) return new Map([["failure", failure]]);
  const facts = new Map<string, string>([["status", `${status}`]]);
  const type = headerValue(received, "content-type") ?? "";
  for (const [name, value] of headerFacts(received, here, byPresence)) facts.set(name, value);
  for (const [name, value] of cookieFacts(received, here)) facts.set(name, value);
  if (isCut) facts.set("body", "goes on and on");
  else
    for (const [name, value] of bodyFacts(received.body, type, (text) => withoutHere(here, text)))
      facts.set(name, value);
  return facts;
}

function* headerFacts({ headers }: Received, here: Here, byPresence: readonly string[]): Generator<[string, string]> {
  const { ignoredHeaders, countedHeaders } = COMPARISON_RULES;
  const values = new Map<string, string[]>();
  for (const [name, value] of headers) {
    if (name === "set-cookie" || isListed(ignoredHeaders, name)) continue;
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  for (const [name, all] of values) {
    const isThere = isListed(countedHeaders, name) || byPresence.includes(name);
    yield [`header:${name}`, isThere ? "is there" : formOf(name, all, here)];
  }
}

/** A header's value in the one form in which it is compared. */
function formOf(name: string, values: readonly string[], here: Here): string {
  const { listHeaders, urlHeaders } = COMPARISON_RULES;
  if (isListed(urlHeaders, name)) return values.map((value) => urlFrom(here, value)).join(", ");
  const value = values.map((each) => each.trim()).join(", ");
  if (isListed(listHeaders, name)) {
    const items = value.split(",").map((item) => item.trim().toLowerCase());
    return [...new Set(items)]
      .filter((item) => item !== "")
      .sort()
      .join(", ");
  }
  if (name === "link")
    return withoutHere(
      here,
      value
        .split(/,\s*(?=<)/)
        .sort()
        .join(", "),
    );
  if (name === "content-type")
    return value
      .toLowerCase()
      .replaceAll(/\s*;\s*/g, "; ")
      .replaceAll('"', "");
  return withoutHere(here, value);
}

function* cookieFacts({ headers }: Received, here: Here): Generator<[string, string]> {
  const { cookieAttributes, cookieAttributesByPresence } = COMPARISON_RULES;
  for (const [name, value] of headers) {
    if (name !== "set-cookie") continue;
    const [pair = "", ...attributes] = value.split(";");
    const cookie = pair.slice(0, Math.max(pair.indexOf("="), 0)).trim();
    yield [`cookie:${cookie}`, "is set"];
    for (const attribute of attributes) {
      const equals = attribute.indexOf("=");
      const key = (equals < 0 ? attribute : attribute.slice(0, equals)).trim().toLowerCase();
      if (!isListed(cookieAttributes, key)) continue;
      const said = equals < 0 ? "" : attribute.slice(equals + 1).trim();
      const isThere = equals < 0 || isListed(cookieAttributesByPresence, key);
      yield [`cookie:${cookie};${key}`, isThere ? "is there" : attributeFrom(here, key, said)];
    }
  }
}

function attributeFrom(here: Here, key: string, value: string): string {
  if (key === "domain") return domainFrom(here, value);
  return key === "path" ? pathFrom(here, value) : value.toLowerCase();
}
