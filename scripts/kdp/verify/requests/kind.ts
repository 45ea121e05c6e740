// SPDX-License-Identifier: Apache-2.0

/** How a file is read. */
export type Form = "lines" | "json" | "yaml" | "utf-16";

/** At the beginning of a line, and so in no log. */
const OPENAPI = /^["']?(?:openapi|swagger)["']?[ \t]*:/m;

/**
 * How a file is read, by its beginning: as one document of JSON or YAML, or line by line. A file that begins with a line that is a whole
 * object has one on each line, unless that object is a HAR or an OpenAPI document itself.
 */
export function formOf(beginning: Buffer): Form {
  const mark = beginning.toString("hex", 0, 2);
  if (mark === "fffe" || mark === "feff") return "utf-16";
  const text = beginning
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .trimStart();
  if (!text.startsWith("{")) return OPENAPI.test(text) ? "yaml" : "lines";
  const newline = text.indexOf("\n");
  const first = (newline === -1 ? text : text.slice(0, newline)).trim();
  try {
    const value = JSON.parse(first) as object;
    if (Object.hasOwn(value, "openapi") || Object.hasOwn(value, "swagger")) return "json";
    return Object.hasOwn(value, "log") && typeof (value as { log: unknown }).log === "object" ? "json" : "lines";
  } catch {
    // A broken line of a log still ends as one.
    return first.endsWith("}") && newline !== -1 ? "lines" : "json";
  }
}
