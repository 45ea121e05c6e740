// SPDX-License-Identifier: Apache-2.0

import { NOT_UNDERSTOOD, type Reading } from "../recorded.ts";
import { parseJsonLine } from "./json-line.ts";
import { parseTextLine } from "./text-line.ts";
import { parseUrlLine } from "./url-line.ts";

/** What `kubectl logs --prefix` and `--timestamps`, and a node's own files, write in front of a line. */
const PREFIX =
  /^(?:\[pod\/[^\]\s]{1,600}\] )?(?:[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,18}(?:Z|[+-][0-9]{2}:?[0-9]{2}) )?(?:std(?:out|err) [FP] )?/;
/** How often a line may stand within another. */
const DEEPEST = 2;

/** Reads one line, whatever it is of: of JSON, of an access log's text, of a list of URLs. A file may have all of them. */
export function parseLine(line: string, depth = 0): Reading {
  if (depth > DEEPEST) return NOT_UNDERSTOOD;
  const isPrefixed = line.startsWith("[pod/") || line.startsWith("-", 4) || line.startsWith("std");
  const text = isPrefixed ? line.slice(PREFIX.exec(line)?.[0].length ?? 0) : line;
  if (text.startsWith("{")) return parseJsonLine(text, (inner) => parseLine(inner, depth + 1));
  const reading = parseTextLine(text);
  return reading.kind === "not-understood" ? parseUrlLine(text) : reading;
}
