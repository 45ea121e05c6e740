// SPDX-License-Identifier: Apache-2.0

import { CommandError } from "../../streams.ts";
import { readYaml } from "../../values/read-yaml.ts";
import { nodeAt, type MapNode, type Place, type ValueNode } from "../../values/node.ts";
import type { Remark } from "../estate/remark.ts";

/** What a person has answered to remarks. */
export interface Answer {
  readonly place: Place;
  readonly code: string;
  /** `*` for every object. */
  readonly object: string;
  /** `*` for every field. */
  readonly field: string;
  /** What is done about it, such as `accepted`. */
  readonly answer: string;
  readonly reason: string;
}

/** The answers of a file. */
export interface Answers {
  readonly all: readonly Answer[];
  /** The answer to a remark; one for its own object and field before those for all. */
  readonly answerTo: (remark: Pick<Remark, "code" | "place">) => Answer | undefined;
}

const ALL = "*";
const FIELDS = ["code", "object", "field", "answer", "reason"] as const;

/** No answers. */
export const NO_ANSWERS: Answers = { all: [], answerTo: () => undefined };

/**
 * Reads answers: a list under `answers`, of code, object, field, answer and reason. `object` and `field` may be `*`, or be left out.
 *
 * @throws CommandError with place and correction.
 */
export function parseAnswers(text: string, file: string): Answers {
  const { root, problems } = readYaml(text, file);
  const [problem] = problems;
  if (problem !== undefined) throw wrong(problem.place, problem.message);
  const list = root === undefined ? undefined : nodeAt(root, ["answers"]);
  if (root === undefined || list === undefined) {
    // An empty file has no answers yet.
    if (root?.kind === "map" && root.entries.size === 0) return NO_ANSWERS;
    throw wrong(root?.place ?? { file, line: 1, column: 1 }, "It has no list under the key answers.");
  }
  if (list.kind === "scalar" && list.value === null) return NO_ANSWERS;
  if (list.kind !== "list") throw wrong(list.place, "answers is no list.");
  const all = list.items.map(answerOf);
  const byKey = new Map<string, Answer>();
  for (const answer of all) {
    const key = keyOf(answer.code, answer.object, answer.field);
    const other = byKey.get(key);
    if (other !== undefined) {
      throw wrong(answer.place, `It answers the same as line ${other.place.line}. Keep one of the two.`);
    }
    byKey.set(key, answer);
  }
  return {
    all,
    answerTo: ({ code, place: { object, field } }) =>
      byKey.get(keyOf(code, object, field)) ??
      byKey.get(keyOf(code, object, ALL)) ??
      byKey.get(keyOf(code, ALL, field)) ??
      byKey.get(keyOf(code, ALL, ALL)),
  };
}

function answerOf(node: ValueNode): Answer {
  if (node.kind !== "map") throw wrong(node.place, "An answer is a map: {code: …, object: …, answer: …, reason: …}.");
  for (const [key, { keyPlace }] of node.entries) {
    if (!FIELDS.some((field) => field === key)) {
      throw wrong(keyPlace, `There is no field ${key}. The fields are ${FIELDS.join(", ")}.`);
    }
  }
  return {
    place: node.place,
    code: textOf(node, "code"),
    object: textOf(node, "object", ALL),
    field: textOf(node, "field", ALL),
    answer: textOf(node, "answer"),
    reason: textOf(node, "reason"),
  };
}

function textOf(node: MapNode, field: (typeof FIELDS)[number], otherwise?: string): string {
  const value = node.entries.get(field)?.node;
  if (value === undefined && otherwise !== undefined) return otherwise;
  if (value?.kind !== "scalar" || typeof value.value !== "string" || value.value === "") {
    // An object without a field, such as the import itself, has an empty one.
    if (field === "field" && value?.kind === "scalar" && value.value === "") return "";
    throw wrong(value?.place ?? node.place, `It needs a text as ${field}.`);
  }
  return value.value;
}

function keyOf(code: string, object: string, field: string): string {
  return JSON.stringify([code, object, field]);
}

function wrong({ file, line, column }: Place, message: string): CommandError {
  return new CommandError(
    `--answers ${file}:${line}:${column}: ${message} An answer is: - {code: letter-case, object: "Ingress team1/api01", answer: accepted, reason: nobody calls it}`,
  );
}
