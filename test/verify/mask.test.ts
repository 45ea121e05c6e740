// SPDX-License-Identifier: Apache-2.0

import { expect, test } from "vitest";
import { createMask } from "../../scripts/kdp/verify/mask.ts";

const TOKEN = "ab/cd+ef==<gh>&\"ij'k\\l";

/** The forms in which servers repeat what they were sent. */
const FORMS: readonly (readonly [name: string, form: (text: string) => string])[] = [
  ["itself", (text) => text],
  ["a URL", encodeURIComponent],
  ["a URL in lower case", (text) => encodeURIComponent(text).replaceAll(/%../g, (escape) => escape.toLowerCase())],
  ["a form", (text) => new URLSearchParams({ v: text }).toString().slice(2)],
  ["JSON", (text) => JSON.stringify(text).slice(1, -1)],
  ["PHP's JSON", (text) => JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/")],
  [
    "Go's JSON",
    (text) =>
      JSON.stringify(text)
        .slice(1, -1)
        .replaceAll(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
  ],
  [
    "HTML",
    (text) =>
      text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&#34;")
        .replaceAll("'", "&#39;"),
  ],
  ["lower case", (text) => text.toLowerCase()],
  ["a URL that is all in lower case", (text) => encodeURIComponent(text).toLowerCase()],
  ["base64", (text) => Buffer.from(text).toString("base64")],
  ["hex", (text) => Buffer.from(text).toString("hex")],
];

test.each(FORMS)("hides a token written as %s", (_, form) => {
  const mask = createMask([`Bearer ${TOKEN}`]);
  expect(mask(`x ${form(TOKEN)} y`)).toMatch(/^x •••=* y$/);
});

test.each(FORMS)("hides the password of Basic credentials written as %s", (_, form) => {
  const password = "p/ä<&wörd+";
  const mask = createMask([`Basic ${Buffer.from(`user:${password}`).toString("base64")}`]);
  expect(mask(`x ${form(password)} y`)).toMatch(/^x •••=* y$/);
  expect(mask(`x ${form(`user:${password}`)} y`)).toMatch(/^x •••=* y$/);
});

test("leaves other text alone", () => {
  expect(createMask(["Bearer abc", "tok-secret"])("abc, Bearer, tok")).toBe("abc, Bearer, tok");
});
