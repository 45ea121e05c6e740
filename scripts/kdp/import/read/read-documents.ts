// SPDX-License-Identifier: Apache-2.0

import type { FileProblem } from "../../values/file-problem.ts";
import type { MapNode, Place, ValueNode } from "../../values/node.ts";
import { readYaml } from "../../values/read-yaml.ts";
import { movedDown } from "./moved-down.ts";
import { readBlockYaml } from "./read-block-yaml.ts";
import { readJson } from "./read-json.ts";

/** The documents of a file, and what keeps others of its documents from being read. */
export interface Documents {
  readonly maps: readonly MapNode[];
  readonly problems: readonly FileProblem[];
}

/** A text of the source may be a secret, and what a reader of YAML says can quote it: so it is not passed on. */
const NOT_READ = {
  message: "The YAML can't be read from here on.",
  remedy:
    "Look for a wrong indent, a key that stands twice, an alias without its anchor, or a quote that does not end.",
} as const;

/** Lines of a file that are one document, or one item of a List. */
interface Part {
  readonly lines: readonly string[];
  readonly firstLine: number;
}

const DOCUMENT_END = /^(?:---|\.\.\.)(?:\s|$)/;
const ITEMS = /^items:\s*$/;

/**
 * Reads a file of JSON or of YAML with any number of documents. The items of a YAML List are documents of their own here: one that
 * can't be read does not keep the others from it. A document that is no map is a problem.
 *
 * @param file - Its name, for places.
 */
export function readDocuments(text: string, file: string): Documents {
  const maps: MapNode[] = [];
  const problems: FileProblem[] = [];
  const add = (node: ValueNode): void => {
    if (node.kind === "map") maps.push(node);
    else if (node.kind !== "scalar" || node.value !== null) problems.push(noMap(node.place));
  };
  if (/^\s*[{[]/.test(text)) {
    const node = readJson(text, file);
    if ("kind" in node) add(node);
    // JSON that is not quite JSON may be YAML in flow form.
    else addYaml({ lines: text.split(/\r?\n/), firstLine: 1 });
    return { maps, problems };
  }
  for (const document of splitDocuments(text.split(/\r?\n/))) splitList(document).forEach(addYaml);
  return { maps, problems };

  function addYaml({ lines, firstLine }: Part): void {
    const quick = readBlockYaml(lines, file, firstLine);
    if (quick !== undefined) {
      add(quick);
      return;
    }
    if (lines.every((line) => line.trim() === "" || line.startsWith("#"))) return;
    const { root, problems: found } = readYaml(lines.join("\n"), file);
    problems.push(...found.map(({ code, place }) => ({ code, place: moved(place, firstLine - 1), ...NOT_READ })));
    if (root !== undefined) add(movedDown(root, firstLine - 1));
  }
}

function moved(place: Place, lines: number): Place {
  return { ...place, line: place.line + lines };
}

function splitDocuments(lines: readonly string[]): readonly Part[] {
  const parts: { lines: string[]; firstLine: number }[] = [];
  let part = { lines: [] as string[], firstLine: 1 };
  lines.forEach((line, i) => {
    if (DOCUMENT_END.test(line)) {
      parts.push(part);
      // A document can begin on the line of its mark.
      part = { lines: [`   ${line.slice(3)}`], firstLine: i + 1 };
    } else {
      part.lines.push(line);
    }
  });
  return [...parts, part];
}

/** The items of a List as kubectl prints it, each without its dash; other documents as they are. */
function splitList(document: Part): readonly Part[] {
  const { lines, firstLine } = document;
  const start = lines.findIndex((line) => ITEMS.test(line));
  if (start === -1 || !lines.some((line) => /^kind:\s*["']?[A-Za-z]*List\b/.test(line))) return [document];
  const parts: Part[] = [];
  let item: { lines: string[]; firstLine: number } | undefined;
  for (let i = start + 1; i < lines.length; i += 1) {
    const line = lines[i] ?? "";
    if (/^- +\S/.test(line)) {
      item = { lines: [line.replace("-", " ")], firstLine: firstLine + i };
      parts.push(item);
    } else if (/^\s*(?:#|$)/.test(line) || (item !== undefined && line.startsWith(" "))) {
      item?.lines.push(line);
    } else if (line.startsWith("-") || line.startsWith(" ")) {
      // Items that are written in another way than kubectl's.
      return [document];
    } else {
      break;
    }
  }
  return parts;
}

function noMap(place: Place): FileProblem {
  return {
    code: "yaml-syntax",
    place,
    message: "The document is no Kubernetes object and no configuration of Kong.",
    remedy: "Give what kubectl get -o yaml or deck gateway dump prints.",
  };
}
