// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { helm, helmVersions } from "../support/helm.ts";
import { runKdp, RIGHT_VALUES } from "../support/run-kdp.ts";

/** What `kdp validate` says of a file. */
async function outputFor(values: string | Uint8Array): Promise<string> {
  const { code, out } = await runKdp(["validate", "-f", "-"], values);
  expect(code).toBe(1);
  return out;
}

function withApi01(settings: string): string {
  return RIGHT_VALUES.replace("api01: {}", `api01: { ${settings} }`);
}

describe("what kdp says of YAML that can't be read", () => {
  it.each([
    [
      "an unquoted {api}",
      RIGHT_VALUES.replace('"{api}.old.example.com"', "{api}.old.example.com"),
      '-:4:18: error yaml-syntax\n  {api}.old.example.com is not quoted, and the brace of {api} begins a map.\n  Write "{api}.old.example.com", in quotes.\n',
    ],
    [
      "an unquoted {api} in a flow map",
      RIGHT_VALUES.replace('"http://{api}.svc.example.net"', "http://{api}.svc.example.net"),
      'Write "http://{api}.svc.example.net", in quotes.',
    ],
    ["a full-width colon", RIGHT_VALUES.replace("apis:", "apis："), "： is a full-width colon. Write apis:."],
    [
      "a full-width colon before a value",
      RIGHT_VALUES.replace("sunset: 2027-03-31", "sunset：2027-03-31"),
      "： is a full-width colon. Write sunset: 2027-03-31.",
    ],
    ["a full-width colon in a flow map", withApi01("pin：a"), "： is a full-width colon. Write pin: a."],
    [
      "a full-width colon in a map's place",
      RIGHT_VALUES.replace("defaults: { cluster: b }", "defaults:\n    cluster：b"),
      "： is a full-width colon. Write cluster: b.",
    ],
    [
      "full-width spaces",
      RIGHT_VALUES.replace("    api01: {}", "　　api01: {}"),
      "　 is a full-width space. Write api01: {}.",
    ],
    ["curly quotes", withApi01("pin: “a”"), '“ is a curly quotation mark. Write "a".'],
    [
      "a key twice",
      `${RIGHT_VALUES}    api01: { pin: a }\n`,
      "-:13:5: error yaml-syntax\n  The key api01 stands twice in one map, first at -:11:5.\n",
    ],
    [
      "a key twice, quoted once",
      withApi01('retries: 1, "retries": 2'),
      "The key retries stands twice in one map, first at -:11:14.",
    ],
    [
      "an alias of nothing",
      withApi01("timeouts: *slow"),
      'There is no anchor &slow before the alias *slow.\n  Write &slow before the value that it stands for, further up, or "*slow" if it is meant as text.',
    ],
    [
      "a misspelt alias",
      withApi01("timeouts: &slow { read: 90s }").replace("pin: a", "timeouts: *slwo"),
      "Did you mean *slow?",
    ],
    [
      "an alias before its anchor",
      withApi01("timeouts: *slow").replace("pin: a", "timeouts: &slow { read: 90s }"),
      "Write &slow before the alias.",
    ],
    [
      "an unquoted wildcard",
      RIGHT_VALUES.replace('"{api}.old.example.com"', "*.old.example.com"),
      'Write "*.old.example.com" if it is meant as text',
    ],
  ])("offers the text to write: %s", async (_, values, words) => {
    const out = await outputFor(values);
    expect(out).toContain(words);
  });

  it("is one error for one slip", async () => {
    const out = await outputFor(RIGHT_VALUES.replace('"http://{api}.svc.example.net"', "http://{api}.svc.example.net"));
    expect(out.match(/: error /g)).toHaveLength(1);
  });
});

describe("what kdp says of a wrong value", () => {
  it.each([
    ["pin: c", "There is no cluster c.\n  The clusters are: b, a.\n"],
    ['split: { weights: { a: "90", b: "10" } }', 'is the text "90".\n  Write 90, without quotes.'],
    ['split: { weights: { a: "90%", b: "10%" } }', "Write 90, without quotes."],
    ['retries: "2"', "Write 2, without quotes."],
    ['stripPath: "yes"', "Write true, without quotes."],
    ['stripPath: "never"', "Write true or false."],
    ["timeouts: { read: 30 }", "Write 30s for seconds, 30ms for milliseconds."],
    ['timeouts: { read: "30" }', "Write 30s."],
    ["timeouts: { read: 5 sec }", "Write 5s."],
    ["timeouts: { read: 1d }", "Write 24h."],
    ["path: 1", 'Write "1", in quotes.'],
    ["path: api01", "Write /api01."],
    ["path: /api01/", "Write /api01."],
    ["hosts: api01.example.com", "Write [api01.example.com]."],
    ['hosts: "a.example.com, b.example.com"', "Write [a.example.com, b.example.com]."],
    ['hosts: "{api}.example.com"', 'Write ["{api}.example.com"].'],
    ['cors: { allowOrigins: "*" }', 'Write ["*"].'],
    ["hosts: [API01.example.com.]", "Write api01.example.com."],
    ['hosts: ["https://api01.example.com:443/x"]', "Write api01.example.com."],
    ["hosts: [{api}]", 'Write "{api}", in quotes: a brace begins a map.'],
    ["upstream: api01.example.com:8080", "Write https://api01.example.com:8080."],
    ["legacy: Redirect", "Write redirect."],
    ["legacy: drop", "Write proxy or redirect."],
    ["redirect: { status: 301 }", "Write 302."],
    ["retries: -1", "Write 0 or more."],
    ["retries: 40000", "Write 32767 or less."],
    ["retries: 1.5", "Write 1 or 2."],
    ["oldHosts: { sunset: 2027/3/1 }", "Write 2027-03-01."],
    ["oldHosts: { sunset: 20270301 }", 'Write "20270301", in quotes.'],
    ['oldHosts: { sunset: "20270301" }', "Write 2027-03-01."],
    ['oldHosts: { sunset: "2027-03-01 10:00:00" }', "Write 2027-03-01T10:00:00Z."],
    ["split: { weights: { a: 90, b: 10 }, by: X-User }", "Write header:X-User."],
    ['timeouts: ""', "Write {} for nothing."],
    ["labels: { batch: 1 }", 'Write "1", in quotes.'],
    ["healthCheck: { path: a b }", "Write it as in this example: /healthz."],
  ])("offers the value: %s", async (settings, words) => {
    expect(await outputFor(withApi01(settings))).toContain(words);
  });

  it("offers a pattern in place of a wildcard", async () => {
    expect(await outputFor(RIGHT_VALUES.replace("{api}.old", "*.old"))).toContain('Write "{api}.old.example.com".');
  });

  it("offers no value that would be refused", async () => {
    for (const settings of [
      "path: /a b",
      "hosts: [a b]",
      "timeouts: { read: never }",
      "oldHosts: { sunset: 2027-02-30 }",
    ]) {
      expect(await outputFor(withApi01(settings))).toMatch(/Write it as in this example: /);
    }
  });
});

describe("a file that is not UTF-8", () => {
  const text = RIGHT_VALUES.replace("api01: {}", "api01: {} # 用户");
  const little = Buffer.from(text, "utf16le");
  const GBK = Buffer.concat([
    Buffer.from(text.slice(0, text.indexOf("用"))),
    Buffer.from([0xd3, 0xc3, 0xbb, 0xa7]),
    Buffer.from(text.slice(text.indexOf("户") + 1)),
  ]);
  const big = Buffer.from(little).swap16();

  it.each([
    [
      "GBK",
      GBK,
      "-:11:17: error not-text\n  The byte 0xD3 is not UTF-8; it looks like GBK (GB18030).\n  Save it as UTF-8, such as by: iconv -f GB18030 -t UTF-8 - > NEW_FILE.\n",
    ],
    ["UTF-16LE", little, "-:1:1: error not-text\n  The file is written in UTF-16LE, and helm reads UTF-8.\n"],
    ["UTF-16BE", big, "iconv -f UTF-16BE -t UTF-8"],
    [
      "a control character",
      Buffer.from(text.replace("#", "#\u0001")),
      "-:11:16: error not-text\n  The character U+0001 can't be seen",
    ],
    ["an end of line that nobody sees", Buffer.from(text.replace("用", "\u2028    x: 1")), "U+2028"],
  ])("is refused with a remedy, as by helm: %s", async (_, bytes, words) => {
    expect(await outputFor(bytes)).toContain(words);
    for (const { path } of helmVersions) {
      expect((await helm(path, ["template", "x", "chart", "-f", "-"], bytes)).code, path).not.toBe(0);
    }
  });

  it("is refused in UTF-16 with a mark too, which not every helm reads", async () => {
    for (const [mark, bytes] of [
      ["fffe", little],
      ["feff", big],
    ] as const) {
      expect(await outputFor(Buffer.concat([Buffer.from(mark, "hex"), bytes]))).toContain("error not-text");
    }
  });

  it.each([
    ["with a mark", `\ufeff${text}`],
    ["with a character that stands for others", text.replace("用", "\ufffd\ufffd")],
    ["with an emoji", text.replace("用", "😀")],
    ["with Windows' ends of lines", text.replaceAll("\n", "\r\n")],
  ])("is none: UTF-8 %s", async (_, values) => {
    expect((await runKdp(["validate", "-f", "-"], values)).code).toBe(0);
  });
});
