// SPDX-License-Identifier: Apache-2.0

import { inSlices } from "../../plugins/route-table/external/slices.ts";

/** An object as JSON, on one line. The members of its own objects are written in slices: one for each of thousands of APIs can be among them. */
export async function statusText(status: object): Promise<string> {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(status) as [string, unknown][]) {
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    const text = isObject ? await objectText(value) : JSON.stringify(value);
    parts.push(`${JSON.stringify(name)}:${text}`);
  }
  return `{${parts.join(",")}}\n`;
}

async function objectText(object: object): Promise<string> {
  const parts: string[] = [];
  for await (const members of inSlices(Object.entries(object) as [string, unknown][])) {
    for (const [name, value] of members) parts.push(`${JSON.stringify(name)}:${JSON.stringify(value)}`);
  }
  return `{${parts.join(",")}}`;
}
