// SPDX-License-Identifier: Apache-2.0

import type { Document, YAMLError } from "yaml";
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
  if (document.errors.length === 0) return [];
  const problems: FileProblem[] = [];
  const seen = new Set<number>();
  const lines = text.split("\n");
  for (const error of document.errors) {
    const place = placeAt(error.pos[0]);
    if (seen.has(place.line)) continue;
    seen.add(place.line);
    const line = lines[place.line - 1] ?? "";
    const slip = unquoted(line) ?? lookAlike(line) ?? lookAlike(lines[place.line - 2] ?? "");
    problems.push({ code: "yaml-syntax", place, ...(slip ?? asSaid(error)) });
    // What comes after such a slip comes of it.
    if (slip !== undefined) break;
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
