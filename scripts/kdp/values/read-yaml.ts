// SPDX-License-Identifier: Apache-2.0

import { LineCounter, parseAllDocuments, type CollectionTag, type Document, type ScalarTag } from "yaml";
import { YamlConverter } from "./convert-yaml.ts";
import type { FileProblem } from "./file-problem.ts";
import type { Place, ValueNode } from "./node.ts";
import { yamlErrors } from "./yaml-errors.ts";

/** A parsed file: its root, or its problems. An empty file is an empty map, as in helm. */
export interface YamlFile {
  readonly root: ValueNode | undefined;
  readonly problems: readonly FileProblem[];
}

/** helm's YAML is 1.1 (`on` is true, `0777` is octal) without dates and base-60 numbers: `1:30` stays a string. */
const NOT_HELMS = ["tag:yaml.org,2002:timestamp"];
const NOT_HELMS_FORMATS = ["TIME"];

/**
 * Parses a values file into values with their places. The values are the same as helm's.
 *
 * @param file - The file's name, for places.
 */
export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, {
    version: "1.1",
    customTags: (tags) => tags.filter(isHelms),
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const documents: Document[] = Array.isArray(parsed) ? parsed : [];
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = documents.flatMap((document) => yamlErrors(document, text, placeAt));
  const second = documents[1];
  if (second !== undefined) {
    const place = placeAt(second.range?.[0] ?? 0);
    problems.push({
      code: "yaml-syntax",
      place,
      message: "The file has more than one YAML document; helm reads the first alone.",
    });
  }
  if (problems.length > 0) return { root: undefined, problems };
  const [document] = documents;
  if (!document?.contents) return { root: { kind: "map", entries: new Map(), place: placeAt(0) }, problems };
  const converter = new YamlConverter(document, placeAt);
  const root = converter.convert(document.contents, placeAt(0));
  return { root: converter.problems.length > 0 ? undefined : root, problems: converter.problems };
}

function isHelms(tag: CollectionTag | ScalarTag | string): boolean {
  if (typeof tag === "string") return true;
  const format = "format" in tag ? (tag.format ?? "") : "";
  return !NOT_HELMS.includes(tag.tag) && !NOT_HELMS_FORMATS.includes(format);
}
