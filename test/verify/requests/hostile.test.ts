// SPDX-License-Identifier: Apache-2.0

import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseLine } from "../../../scripts/kdp/verify/requests/line/parse-line.ts";
import { quoted } from "../../../scripts/kdp/verify/requests/quote.ts";
import { isSecretValue } from "../../../scripts/kdp/verify/requests/secret-names.ts";
import { askedOf, OLD, readFiles, readText } from "../../support/recorded-requests.ts";

const GOOD = `GET https://${OLD}/x`;

describe("a file of requests", () => {
  it("of bytes that mean nothing is counted and quoted", async () => {
    const bytes = Buffer.concat([randomBytes(300_000), Buffer.from(`\n${GOOD}\n\0\x1b[2J\u202e\n`)]);
    bytes[0] = 0x41;
    const read = await readText(bytes);
    expect(askedOf(read)).toEqual([`GET ${OLD} /x`]);
    const [file] = read.files;
    expect(file?.notUnderstood).toBeGreaterThan(100);
    expect(file?.examples).toHaveLength(5);
    expect(file?.examples.join("")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  });

  it("with lines of megabytes passes over them", async () => {
    const read = await readText(`${"x".repeat(3_000_000)}\n${GOOD}\n{"a":"${"y".repeat(1_000_000)}"}\r\n${GOOD}2\r\n`);
    expect(askedOf(read).sort()).toEqual([`GET ${OLD} /x`, `GET ${OLD} /x2`]);
    expect(read.files).toMatchObject([{ notUnderstood: 2 }]);
    expect(read.files[0]?.examples[0]).toMatch(/^requests:1: longer than 256 KiB/);
    expect(read.files[0]?.examples[1]).toMatch(/^requests:3: longer than 256 KiB/);
  });

  it("is unpacked by its content", async () => {
    const lines = Array.from({ length: 5_000 }, (_, i) => `${GOOD}${i}`).join("\n");
    const [whole] = (await readText(lines)).requests.values();
    const [packed] = (await readText(gzipSync(lines))).requests.values();
    expect(packed).toEqual(whole);
    expect(packed).toHaveLength(100);
    // As logrotate's files are, one behind the other.
    const two = Buffer.concat([gzipSync(`${GOOD}\n`), gzipSync(`${GOOD}2\n`)]);
    expect((await readText(two)).files).toMatchObject([{ read: 2 }]);
  });

  it.each([
    ["cut off", gzipSync(randomBytes(100_000)).subarray(0, 60_000), /It is gzip, and is broken or cut off/],
    ["in UTF-16", Buffer.from(`\ufeff${GOOD}`, "utf16le"), /it is UTF-16/],
    [
      "a broken document",
      '{\n  "openapi": "3.0.0",\n  s3cret\n}',
      /:3:3: --requests: it begins as one document of JSON/,
    ],
    ["another document", '{\n"a": 1}', /neither a HAR/],
    ["Swagger 2", "swagger: '2.0'\npaths: {}\n", /another version of OpenAPI/],
    ["broken YAML", "openapi: 3.0.0\npaths: [s3cret\n", /:3:1: --requests: it looks like OpenAPI/],
    [
      "full of aliases",
      `openapi: 3.0.0\na: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefgh".replaceAll(/./g, (c, i: number) => `${c}: &${c} [${`*${"abcdefgh".charAt(i)},`.repeat(9)}]\n`)}`,
      /aliases/,
    ],
  ])("that can't be read is an error with what to do, and without its text: %s", async (_, contents, message) => {
    const error = await readText(contents).then(
      () => "",
      (reason: unknown) => String(reason),
    );
    expect(error).toMatch(/^CommandError: /);
    expect(error).toMatch(message);
    expect(error).not.toContain("s3cret");
  });

  it("that is not there is an error", async () => {
    await expect(readFiles(["/nowhere/x.log"])).rejects.toThrow(
      /--requests \/nowhere\/x.log: It can't be read \(ENOENT/,
    );
    await expect(readFiles(["/"])).rejects.toThrow(/EISDIR/);
  });

  it.each(["", "\n\n", "\ufeff", "# only this"])("that is empty gives nothing: %j", async (contents) => {
    const { requests, files } = await readText(contents);
    expect(requests.size).toBe(0);
    expect(files).toMatchObject([{ kind: "nothing that could be read", read: 0, notUnderstood: 0 }]);
  });
});

describe("any line", () => {
  const pieces = fc.constantFrom(
    '"',
    "{",
    "}",
    "[",
    "]",
    " - ",
    "GET /x HTTP/1.1",
    '" 200 ',
    "\\x",
    "\\",
    "https://",
    "-H ",
    ":",
    "log",
  );
  const line = fc.array(fc.oneof(pieces, fc.string({ unit: "binary" }))).map((parts) => parts.join(""));

  it("is read without an error, and without a target that a request can't have", () => {
    fc.assert(
      fc.property(line, (text) => {
        const reading = parseLine(text);
        if (reading.kind !== "request") return;
        expect(reading.recorded.target).toMatch(/^\/[^\u0000-\u0020\u007f\u0100-\uffff]*$/);
        reading.recorded.headers();
      }),
    );
  });

  it("is read in time that grows with its length alone", () => {
    const long = ["x ", '"', '\\"', "[pod/", "{", '{"a":', "-H 'a: b' ", "https://", "%"].map((part) =>
      part.repeat(250_000 / part.length),
    );
    const dashes = `1.1.1.1 - - [x] "GET /x HTTP/1.1" 200 1 "-" "-" 1 1 [${"a-".repeat(100_000)}] [] - - - -`;
    expect(parseLine(dashes)).toMatchObject({ recorded: { target: "/x" } });
    expect(parseLine(dashes)).not.toHaveProperty("recorded.service");
    expect(parseLine(`GET https://x/${"y".repeat(9_000)}`).kind).toBe("not-understood");
    const started = performance.now();
    expect(isSecretValue("eyJ".repeat(20_000))).toBe(false);
    for (const text of [...long, ...long.map((each) => `GET https://x/${each}`)]) {
      parseLine(text);
      quoted(text);
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
