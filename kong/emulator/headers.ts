// SPDX-License-Identifier: Apache-2.0

/** Header fields in order, with names as written and repeated names kept apart. Values are byte strings. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** Pairs a flat list of names and values, such as Node's `rawHeaders`. */
export function pairHeaders(flat: readonly string[]): HeaderList {
  const list: [string, string][] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) list.push([flat[i] ?? "", flat[i + 1] ?? ""]);
  return list;
}

/** The value of the first field of a name, without regard to case. */
export function headerOf(headers: HeaderList, name: string): string | undefined {
  return headersOf(headers, name)[0];
}

/** The values of all fields of a name, without regard to case. */
export function headersOf(headers: HeaderList, name: string): string[] {
  const wanted = name.toLowerCase();
  return headers.filter(([each]) => each.toLowerCase() === wanted).map(([, value]) => value);
}

/** The list without the fields of some names, given in lower case. */
export function withoutHeaders(headers: HeaderList, names: ReadonlySet<string>): HeaderList {
  return headers.filter(([name]) => !names.has(name.toLowerCase()));
}

/** The list with one name's fields replaced by others, at its end. */
export function withHeader(headers: HeaderList, name: string, values: readonly string[]): HeaderList {
  return [
    ...withoutHeaders(headers, new Set([name.toLowerCase()])),
    ...values.map((value): [string, string] => [name, value]),
  ];
}

/** The elements of a list-valued field such as Connection, in lower case. */
export function listElements(value: string): string[] {
  return value
    .split(",")
    .map((element) => element.trim().toLowerCase())
    .filter((element) => element !== "");
}
