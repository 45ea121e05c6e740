// SPDX-License-Identifier: Apache-2.0

import { setImmediate as letOthersRun } from "node:timers/promises";

/** Members that are written before others run. */
const SLICE = 256;

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
  const members = Object.entries(object) as [string, unknown][];
  const parts: string[] = [];
  for (let i = 0; i < members.length; i += SLICE) {
    for (const [name, value] of members.slice(i, i + SLICE)) {
      parts.push(`${JSON.stringify(name)}:${JSON.stringify(value)}`);
    }
    await letOthersRun();
  }
  return `{${parts.join(",")}}`;
}
