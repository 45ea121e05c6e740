// SPDX-License-Identifier: Apache-2.0

import { joinLines } from "../decision/http/headers.ts";
import { nginx, pdk } from "./globals.ts";

/** Lua's own. Kong's own look-up takes X_Cluster for X-Cluster as well. */
declare function rawget<Value>(this: void, table: Readonly<Record<string, Value>>, name: string): Value | undefined;

/** The most that Kong gives. */
const MOST_HEADERS = 1_000;

/** A header by its exact name, in lower case; the values of several lines are joined as nginx does. */
export function headerNamed(name: string): string | undefined {
  // nginx's variable is cheap, but `$http_x_cluster` is `X_Cluster` as well. If it exists, the request's own names are compared.
  if (nginx().var[`http_${name.split("-").join("_")}`] === undefined) return undefined;
  const sent = pdk().request.get_headers(MOST_HEADERS);
  const value = rawget(sent, name.toLowerCase());
  if (value === undefined || typeof value === "string") return value;
  return joinLines(name, value);
}
