// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { parseAnswers } from "../../../scripts/kdp/import/report/answers.ts";
import { placeIn } from "../../support/estates.ts";

describe("a file of answers", () => {
  const answers = parseAnswers(
    `answers:
  - { code: letter-case, object: "*", answer: all, reason: r }
  - { code: letter-case, object: Ingress a, field: f, answer: own, reason: r }
  - { code: letter-case, object: Ingress a, answer: object, reason: r }
  - { code: no-short-host, object: the import, field: "", answer: import, reason: r }
`,
    "answers.yaml",
  );

  it.each([
    ["letter-case", "Ingress a", "f", "own"],
    ["letter-case", "Ingress a", "g", "object"],
    ["letter-case", "Ingress b", "f", "all"],
    ["no-short-host", "the import", "", "import"],
    ["no-short-host", "the import", "f", undefined],
    ["path-is-exact", "Ingress a", "f", undefined],
    ["constructor", "__proto__", "f", undefined],
  ])("%s of %s, %s: %s", (code, object, field, answer) => {
    expect(answers.answerTo({ code, place: placeIn(object, field) })?.answer).toBe(answer);
  });

  it.each(["", "answers:\n", "answers: []\n"])("may be empty: %j", (text) => {
    expect(parseAnswers(text, "a.yaml").all).toEqual([]);
  });

  it.each([
    ["x: 1", /a\.yaml:1:1: It has no list under the key answers\./],
    ["answers: {}", /a\.yaml:1:10: answers is no list\./],
    ["answers: [x]", /An answer is a map/],
    [
      "answers:\n  - { code: x, answr: y }",
      /a\.yaml:2:16: There is no field answr\. The fields are code, object, field, answer, reason\./,
    ],
    ["answers:\n  - { code: x, answer: ok }", /It needs a text as reason\./],
    ["answers:\n  - { code: x, answer: yes, reason: r }", /It needs a text as answer\./],
    ["answers:\n  - &a { code: x, answer: ok, reason: r }\n  - *a", /It answers the same as line 2/],
    ["answers: [", /a\.yaml:1:/],
  ])("is refused with its place: %j", (text, message) => {
    expect(() => parseAnswers(text, "a.yaml")).toThrow(message);
  });
});
