// SPDX-License-Identifier: Apache-2.0

import type { Scalar } from "yaml";
import type { FileProblem } from "./file-problem.ts";

const CORE = "tag:yaml.org,2002:";
/** The type of what stands behind a tag. */
const TYPES = new Map([
  ["int", "number"],
  ["float", "number"],
  ["bool", "boolean"],
  ["null", "object"],
]);

/** Why helm can't read a value as what its tag says, such as `!!int x`; undefined where it can. */
export function tagProblem({ tag, value, source = "" }: Scalar): Pick<FileProblem, "message" | "remedy"> | undefined {
  if (tag?.startsWith(CORE) !== true) return undefined;
  const name = tag.slice(CORE.length);
  const type = TYPES.get(name);
  const isRead = name === "binary" ? isBase64(source) : type === undefined || typeof value === type;
  if (isRead) return undefined;
  return {
    message: `What stands behind !!${name} is no ${name === "binary" ? "base64" : `${name}, and helm can't read it`}.`,
    remedy: `Write the value itself, without !!${name}.`,
  };
}

/** Whether helm can read a text as base64: in groups of four characters, the last filled up. */
function isBase64(text: string): boolean {
  const joined = text.replaceAll(/[\r\n]/g, "");
  return joined.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(joined);
}
