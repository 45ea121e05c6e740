// SPDX-License-Identifier: Apache-2.0

import { parseDocument } from "yaml";
import { ownValue } from "../../../../../plugins/route-table/table/own-value.ts";
import { CommandError } from "../../../streams.ts";
import { asFields, type Fields } from "../fields.ts";

const MEBIBYTE = 1_024 * 1_024;
/** A larger one would not fit into memory with what is made of it. */
const MOST_BYTES = { json: 64 * MEBIBYTE, yaml: 8 * MEBIBYTE };
const MOST_ALIASES = 1_000;

/**
 * Reads a whole document of JSON or YAML, a map.
 *
 * @throws CommandError with the place, and no text of the file, if it can't be read.
 */
export async function readDocument(
  chunks: AsyncIterable<Buffer>,
  form: "json" | "yaml",
  file: string,
): Promise<Fields> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > MOST_BYTES[form]) throw tooLarge(form, file);
  }
  const text = Buffer.concat(parts)
    .toString("utf8")
    .replace(/^\ufeff/, "");
  const fields = asFields(form === "json" ? parseJson(text, file) : parseYaml(text, file));
  if (fields !== undefined) return fields;
  throw new CommandError(`--requests ${file}: it is no map at its top, and so neither a HAR nor an OpenAPI document.`);
}

function tooLarge(form: "json" | "yaml", file: string): CommandError {
  const what = `--requests ${file}: it is one document of more than ${MOST_BYTES[form] / MEBIBYTE} MiB.`;
  if (form === "yaml") return new CommandError(`${what} Convert it to JSON, or take out what is not asked.`);
  return new CommandError(
    `${what} Take out the answers' bodies: jq 'del(.log.entries[].response.content.text)' FILE > SMALLER. If it is a log, it needs one object on each line.`,
  );
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The message quotes the text around, which may have a secret in it.
    const position = /at position ([0-9]+)/.exec(error instanceof Error ? error.message : "")?.[1];
    const before = text.slice(0, Number(position ?? text.length)).split("\n");
    throw new CommandError(
      `${file}:${before.length}:${(before.at(-1) ?? "").length + 1}: --requests: it begins as one document of JSON, and is broken here. Correct it, or, if it is a log, write one object on each line.`,
    );
  }
}

function parseYaml(text: string, file: string): unknown {
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: true, logLevel: "silent" });
  const [error] = document.errors;
  if (error !== undefined) {
    const [place] = error.linePos ?? [];
    throw new CommandError(
      `${file}:${place?.line ?? 1}:${place?.col ?? 1}: --requests: it looks like OpenAPI, and is no YAML from here on (${error.code}). Correct it there.`,
    );
  }
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    throw new CommandError(`--requests ${file}: its YAML has too many aliases. Convert it to JSON.`);
  }
}

/**
 * Whether a document is OpenAPI 3.
 *
 * @throws CommandError if it is Swagger 2, whose examples have another form.
 */
export function isOpenApi(document: Fields, file: string): boolean {
  const version = ownValue(document, "openapi");
  if (typeof version === "string" && version.startsWith("3.")) return true;
  if (version === undefined && !Object.hasOwn(document, "swagger")) return false;
  throw new CommandError(
    `--requests ${file}: it is another version of OpenAPI than 3.0 and 3.1. Convert it: npx swagger2openapi FILE.`,
  );
}
