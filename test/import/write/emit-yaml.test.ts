// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { emitYaml } from "../../../scripts/kdp/import/write/emit-yaml.ts";
import { valueOf } from "../../../scripts/kdp/values/node.ts";
import { readYaml } from "../../../scripts/kdp/values/read-yaml.ts";

/** Texts that a reader of YAML takes for something else, or that leave their place. */
const ODD = [
  "on",
  "y",
  "No",
  "null",
  "~",
  "1e3",
  "0x1f",
  "0o7",
  "1:30",
  "2026-11-30",
  "-",
  "- a",
  "a: b",
  "a #b",
  "#",
  "x\ny: 1",
  "\u2028",
  "\u0085",
  "\u001b[2J",
  "'",
  '"',
  "{",
  "&a",
  "*a",
  "!x",
  "%",
  "@",
  "",
  " a ",
  "<<",
  "=",
  ".5",
  "__proto__",
];

const text = fc.oneof(
  fc.constantFrom(...ODD),
  fc.string({ unit: "binary" }).filter((each) => each.isWellFormed()),
  fc.string(),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("tree"), { maxLength: 4 }),
    fc
      .uniqueArray(fc.tuple(text, tie("tree")), { maxLength: 4, selector: ([key]) => key })
      .map((entries) => new Map(entries)),
  ),
}));

/** Maps as plain objects, whatever their keys. */
function plain(value: unknown): unknown {
  if (value instanceof Map)
    return { map: [...(value as Map<string, unknown>)].map(([key, each]) => [key, plain(each)]) };
  return Array.isArray(value) ? value.map(plain) : value;
}

describe("emitYaml", () => {
  it("writes what YAML 1.1 and 1.2 read as the same value, with any comment in it", () => {
    fc.assert(
      fc.property(tree, text, (value, comment) => {
        const written = emitYaml(new Map([["root", value]]), (path) => (path.length < 3 ? [comment] : []));
        for (const version of ["1.1", "1.2"] as const) {
          const read = parse(written, { version, mapAsMap: true, logLevel: "error", merge: false }) as Map<
            string,
            unknown
          >;
          expect(plain(read.get("root")), written).toEqual(plain(value));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("writes what kdp and helm read as the same text", () => {
    for (const each of ODD.filter((odd) => !odd.includes("__"))) {
      const { root, problems } = readYaml(
        emitYaml(new Map([["root", [each, { a: each }]]]), () => []),
        "values.yaml",
      );
      expect(problems).toEqual([]);
      expect(root === undefined ? undefined : valueOf(root)).toEqual({ root: [each, { a: each }] });
    }
  });

  it("writes short lists on one line, and puts comments above their keys", () => {
    const value = {
      apis: new Map<string, unknown>([
        ["api01", {}],
        ["api02", { hosts: ["a.example.com", "{api}.b"], list: [{ a: 1, b: [] }] }],
      ]),
    };
    expect(emitYaml(value, ([, name]) => (name === "api02" ? ["LOOK: here\nevil: true"] : []))).toBe(`apis:
  api01: {}
  # LOOK: here\\nevil: true
  api02:
    # LOOK: here\\nevil: true
    hosts: [a.example.com, "{api}.b"]
    # LOOK: here\\nevil: true
    list:
      -
        # LOOK: here\\nevil: true
        a: 1
        # LOOK: here\\nevil: true
        b: []
`);
  });
});
