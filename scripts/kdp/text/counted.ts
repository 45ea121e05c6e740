// SPDX-License-Identifier: Apache-2.0

/** A number of things, such as `1 API` or `3,000 APIs`. */
export function counted(count: number, thing: string): string {
  return `${count.toLocaleString("en")} ${thing}${count === 1 ? "" : "s"}`;
}
