// SPDX-License-Identifier: Apache-2.0

import { Composer, LineCounter, type CollectionTag, type Document, type ScalarTag } from "yaml";
import { YamlConverter } from "./convert-yaml.ts";
import type { FileProblem } from "./file-problem.ts";
import type { Place, ValueNode } from "./node.ts";
import { yamlErrors } from "./yaml-errors.ts";
import { yamlTokens } from "./yaml-tokens.ts";

/** A parsed file: its root, or its problems. An empty file is an empty map, as in helm. */
export interface YamlFile {
  readonly root: ValueNode | undefined;
  readonly problems: readonly FileProblem[];
}

/** helm's YAML is 1.1 (`on` is true, `0777` is octal) without dates and base-60 numbers: `1:30` stays a string. */
const NOT_HELMS = ["tag:yaml.org,2002:timestamp"];
const NOT_HELMS_FORMATS = ["TIME"];

/** Nobody reads more problems of one file. */
const MOST_PROBLEMS = 100;

/**
 * Parses a values file into values with their places. The values are the same as helm's.
 *
 * @param file - The file's name, for places.
 */
export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const tokens = yamlTokens(text, lines);
  if ("excess" in tokens) {
    const place = placeAt(tokens.offset);
    return { root: undefined, problems: [{ code: "too-large", place, message: `The file ${tokens.excess}.` }] };
  }
  const [document, second] = firstTwo(tokens);
  const problems = [document, second].flatMap((each) => (each === undefined ? [] : yamlErrors(each, text, placeAt)));
  if (second !== undefined) {
    const place = placeAt(second.range[0]);
    problems.push({
      code: "yaml-syntax",
      place,
      message: "The file has more than one YAML document; helm reads only the first.",
    });
  }
  if (problems.length > 0) return { root: undefined, problems: firstOf(problems) };
  if (!document?.contents) return { root: { kind: "map", entries: new Map(), place: placeAt(0) }, problems };
  const converter = new YamlConverter(document, placeAt);
  const root = converter.convert(document.contents, placeAt(0));
  return { root: converter.problems.length > 0 ? undefined : root, problems: firstOf(converter.problems) };
}

function firstTwo(tokens: Parameters<Composer["compose"]>[0]): readonly Document.Parsed[] {
  const documents: Document.Parsed[] = [];
  const composer = new Composer({
    version: "1.1",
    customTags: (tags) => tags.filter(isHelms),
    // The library compares each key with each other; the converter looks for keys that stand twice.
    uniqueKeys: false,
    prettyErrors: false,
  });
  for (const document of composer.compose(tokens)) {
    documents.push(document);
    if (documents.length === 2) break;
  }
  return documents;
}

function firstOf(problems: readonly FileProblem[]): readonly FileProblem[] {
  const next = problems[MOST_PROBLEMS];
  if (next === undefined) return problems;
  const message = `There are more problems from here on; these are the first ${MOST_PROBLEMS}.`;
  return [
    ...problems.slice(0, MOST_PROBLEMS),
    { code: next.code, place: next.place, message, remedy: "Correct the others first." },
  ];
}

function isHelms(tag: CollectionTag | ScalarTag | string): boolean {
  if (typeof tag === "string") return true;
  const format = "format" in tag ? (tag.format ?? "") : "";
  return !NOT_HELMS.includes(tag.tag) && !NOT_HELMS_FORMATS.includes(format);
}
