// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { readBlockYaml } from "../../../scripts/kdp/import/read/read-block-yaml.ts";
import { readDocuments } from "../../../scripts/kdp/import/read/read-documents.ts";
import { readYaml } from "../../../scripts/kdp/values/read-yaml.ts";
import { valueOf, type ValueNode } from "../../../scripts/kdp/values/node.ts";

/** Texts that a line of YAML can be mistaken about. */
const ODD = fc.constantFrom(
  ...["", "yes", "0x1f", "010", "1e3", "1:30", "10.0.0.1", "1.5", "-", "- a", "a: b", "a #b", "#a", "a#b", "~", "null"],
  ...[
    "a:",
    ":a",
    "?",
    "|",
    ">",
    "{}",
    "[]",
    "&a",
    "*a",
    "!t",
    "%",
    "@",
    "`",
    "'",
    '"',
    "\\",
    "a\nb",
    "a\n\nb\n",
    " a",
    "a ",
  ],
  ...[
    "/billing(/|$)(.*)",
    "/$2",
    "*.example.com",
    "~^www\\d+$",
    "é",
    "\u2028",
    "a\tb",
    "---",
    "... x",
    "<<",
    "=",
    ".inf",
    "+1",
    "a'b",
    'a"b',
  ],
);
const TEXT = fc.oneof(ODD, fc.string(), fc.string({ unit: "binary" }));
const KEY = fc.oneof(fc.constantFrom("on", "n", "a", "metadata", "nginx.ingress.kubernetes.io/canary", "x y"), TEXT);
const { value: VALUE } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    TEXT,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.tuple(KEY, tie("value")), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
  ),
}));

test("the quick reader gives the same values at the same places as the whole parser, or nothing", () => {
  let quick = 0;
  fc.assert(
    fc.property(fc.dictionary(KEY, VALUE), fc.constantFrom(0, 40), fc.boolean(), (value, lineWidth, indentSeq) => {
      const text = stringify(value, { version: "1.1", lineWidth, indentSeq });
      const node = readBlockYaml(text.split("\n"), "f", 1);
      if (node === undefined) return;
      quick += 1;
      const { root } = readYaml(text, "f");
      expect(node).toEqual(root);
    }),
    { numRuns: 2_000 },
  );
  expect(quick).toBeGreaterThan(100);
});

test.each([
  ["a: 1\n b: 2"],
  ["a: b\n  c"],
  ['a: "b\n  c"'],
  ["a: 'b\n\n  c'"],
  ["a:\n  b"],
  ["a: |\n\tb"],
  ["- a\n-b"],
  ["a:\n- b\n c: d"],
  ["a: &x b\nc: *x"],
  ["a: {b: c}"],
  ["a: b\na: c"],
  ["? a\n: b"],
  ["a: |2\n    b"],
  ["a:\n  - b\n - c"],
  ["a: !!str 1"],
])("leaves %j to the whole parser", (text) => {
  expect(readBlockYaml(text.split("\n"), "f", 1)).toBeUndefined();
});

test("JSON and YAML of the same objects give the same values", () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        KEY.filter((key) => key !== "items" && key !== "<<"),
        VALUE,
      ),
      (value) => {
        const [fromJson] = readDocuments(JSON.stringify(value, null, 1), "f").maps;
        expect(plain(fromJson)).toEqual(value);
      },
    ),
  );
});

test("places count through documents and items", () => {
  const { maps, problems } = readDocuments(
    "# two\n---\na: 1\n---\r\napiVersion: v1\nitems:\n- a: {b: 2}\n- a: 3\n  c:\n  - d\nkind: List\n",
    "f.yaml",
  );
  expect(problems).toEqual([]);
  expect(maps.map(plain)).toEqual([{ a: 1 }, { a: { b: 2 } }, { a: 3, c: ["d"] }]);
  expect(maps.map((map) => map.entries.get("a")?.keyPlace)).toEqual([
    { file: "f.yaml", line: 3, column: 1 },
    { file: "f.yaml", line: 7, column: 3 },
    { file: "f.yaml", line: 8, column: 3 },
  ]);
});

test.each([
  "kind: Secret\ndata: *S3CRET\n",
  "data:\n  S3CRET: a\n  S3CRET: b\n",
  "a: {S3CRET}} S3CRET\n",
  "S3CRET: [\n",
])("quotes nothing of what it can't read: %j", (text) => {
  const { problems } = readDocuments(text, "f");
  expect(problems.length).toBeGreaterThan(0);
  expect(JSON.stringify(problems)).not.toContain("S3CRET");
});

test("one item that can't be read does not keep the others from it", () => {
  const { maps, problems } = readDocuments("kind: List\nitems:\n- a: 1\n- b: [\n- c: 3\n", "f");
  expect(maps.map(plain)).toEqual([{ a: 1 }, { c: 3 }]);
  expect(problems.map(({ place }) => place.line)).toContain(4);
});

test.each([
  ["[1, 2]", 1],
  ["--- text\n", 1],
  ["... text\n", 1],
  ["--- {a: 1}\n--- [b]\n", 1],
  ["{", 1],
  ['{"a": 1} x', 1],
  ['{"a": 01}', 0],
  ["\0", 1],
])("never throws for %j", (text, least) => {
  expect(readDocuments(text, "f").problems.length).toBeGreaterThanOrEqual(least);
});

test("reads the items of a List whose dashes are indented", () => {
  const text = "kind: List\napiVersion: v1\nitems:\n  # one\n  - kind: Service\n    apiVersion: v1\n";
  const { maps, problems } = readDocuments(text, "list.yaml");
  expect(problems).toEqual([]);
  expect(maps.map((map) => valueOf(map))).toEqual([
    { kind: "List", apiVersion: "v1", items: [{ kind: "Service", apiVersion: "v1" }] },
  ]);
});

test("never throws for any text", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(ODD).map((lines) => lines.join("\n")),
      ),
      (text) => {
        for (const written of [text, `{${text}`, `kind: List\nitems:\n- ${text}`]) {
          expect(readDocuments(written, "f").problems).toBeInstanceOf(Array);
        }
      },
    ),
  );
});

function plain(node: ValueNode | undefined): unknown {
  return node === undefined ? undefined : valueOf(node);
}
