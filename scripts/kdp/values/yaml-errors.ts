// SPDX-License-Identifier: Apache-2.0

import { isMap, isScalar, visit, type Document, type YAMLError } from "yaml";
import { lookAlikeRemedy } from "../../../plugins/route-table/table/text/look-alikes.ts";
import { API_PLACEHOLDER } from "../../../plugins/route-table/table/text/placeholder.ts";
import type { FileProblem } from "./file-problem.ts";
import type { Place } from "./node.ts";

/** A text with `{api}` in it that no quotes stand around. */
const UNQUOTED_API = /(?:^|[\s,[{])([^\s,[{"']*\{api\}[^\s,\]"'}]*)/;

/**
 * What is wrong with a document's YAML, in words for whoever wrote it: the first error of each line, since one slip makes many.
 *
 * @param text - The whole file.
 */
export function yamlErrors(document: Document, text: string, placeAt: (offset: number) => Place): FileProblem[] {
  const problems: FileProblem[] = [];
  const lines = text.split("\n");
  for (const error of document.errors) {
    const place = placeAt(error.pos[0]);
    if (problems.some((other) => other.place.line === place.line)) continue;
    const line = lines[place.line - 1] ?? "";
    const duplicate = error.code === "DUPLICATE_KEY" ? duplicateKey(document, error, placeAt) : undefined;
    const slip = unquoted(line) ?? lookAlike(line) ?? lookAlike(lines[place.line - 2] ?? "");
    problems.push({ code: "yaml-syntax", place, ...(duplicate ?? slip ?? asSaid(error)) });
    // What comes after such a slip comes of it.
    if (duplicate === undefined && slip !== undefined) break;
  }
  return problems;
}

type Said = Pick<FileProblem, "message" | "remedy">;

function asSaid({ message }: YAMLError): Said {
  const [line = ""] = message.split("\n");
  return { message: line.endsWith(":") ? `${line.slice(0, -1)}.` : line.replace(/([^.])$/, "$1.") };
}

/** A brace begins a map, so that an unquoted `{api}.example.com` is one with something behind it. */
function unquoted(line: string): Said | undefined {
  const [, found] = UNQUOTED_API.exec(withoutQuoted(line)) ?? [];
  if (found === undefined) return undefined;
  return {
    message: `${found} is not quoted, and the brace of ${API_PLACEHOLDER} begins a map.`,
    remedy: `Write "${found}", in quotes.`,
  };
}

function lookAlike(line: string): Said | undefined {
  const remedy = lookAlikeRemedy(withoutQuoted(line).replaceAll(/^ +| +$/g, ""));
  return remedy === undefined
    ? undefined
    : { message: "The line has a character that YAML takes for a letter.", remedy };
}

function withoutQuoted(line: string): string {
  return line.replaceAll(/"[^"]*"|'[^']*'/g, '""');
}

function duplicateKey(document: Document, { pos }: YAMLError, placeAt: (offset: number) => Place): Said | undefined {
  let said: Said | undefined;
  visit(document, {
    Map(_, map) {
      const keys = map.items.map(({ key }) => key).filter(isScalar);
      const second = keys.find(({ range }) => range?.[0] === pos[0]);
      if (second === undefined || !isMap(map)) return undefined;
      const first = keys.find(({ value }) => value === second.value);
      const name = String(second.value);
      const { file, line, column } = placeAt(first?.range?.[0] ?? 0);
      said = {
        message: `The key ${name} stands twice in one map, first at ${file}:${line}:${column}.`,
        remedy: "Take one of them out, or put what is below both under one.",
      };
      return visit.BREAK;
    },
  });
  return said;
}
