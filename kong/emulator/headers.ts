// SPDX-License-Identifier: Apache-2.0

import { joinLines } from "../../plugins/route-table/decision/http/headers.ts";

/** Header fields in order. Names are as written, repeated names stay separate, values are byte strings. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** Converts a flat list of names and values, such as Node's `rawHeaders`, to pairs. */
export function pairHeaders(flat: readonly string[]): HeaderList {
  const list: [string, string][] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) list.push([flat[i] ?? "", flat[i + 1] ?? ""]);
  return list;
}

/** The value of the first field with a name; case does not matter. */
export function headerOf(headers: HeaderList, name: string): string | undefined {
  return headersOf(headers, name)[0];
}

/** The values of all fields with a name; case does not matter. */
export function headersOf(headers: HeaderList, name: string): string[] {
  const wanted = name.toLowerCase();
  return headers.filter(([each]) => each.toLowerCase() === wanted).map(([, value]) => value);
}

/** The values of all fields with a name in one, as nginx joins them; `undefined` where there is none. */
export function joinedHeader(headers: HeaderList, name: string): string | undefined {
  const values = headersOf(headers, name);
  return values.length === 0 ? undefined : joinLines(name, values);
}

/** Removes the fields with some names. The names are in lower case. */
export function withoutHeaders(headers: HeaderList, names: ReadonlySet<string>): HeaderList {
  return headers.filter(([name]) => !names.has(name.toLowerCase()));
}

/** Replaces all fields with a name by new ones at the end. */
export function withHeader(headers: HeaderList, name: string, values: readonly string[]): HeaderList {
  return [
    ...withoutHeaders(headers, new Set([name.toLowerCase()])),
    ...values.map((value): [string, string] => [name, value]),
  ];
}

/** The elements of a list field such as Connection, in lower case. */
export function listElements(value: string): string[] {
  return value
    .split(",")
    .map((element) => element.trim().toLowerCase())
    .filter((element) => element !== "");
}
