// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePrefixes, findLongestPrefix } from "../../plugins/route-table/decision/compiled/prefix-map.ts";
import { normalPath } from "../../plugins/route-table/decision/http/normal-path.ts";
import type { ResponseRewrite } from "../../plugins/route-table/rewrite/response-rewrite.ts";
import { REWRITTEN_HEADERS, rewriteHeader } from "../../plugins/route-table/rewrite/rewrite-header.ts";
import { pathText } from "../support/arbitraries.ts";
import { readResponseCases } from "../support/response-cases.ts";

const FILES = readResponseCases();

describe.each(FILES)("rewriteHeader: $about", ({ rewrite, cases }) => {
  it.each(cases)("$header: $title", ({ header, value, becomes }) => {
    expect(rewriteHeader(rewrite, header, value)).toBe(becomes);
  });

  it.each(cases)("$header, mapped a second time: $title", ({ header, becomes }) => {
    expect(rewriteHeader(rewrite, header, becomes)).toBe(becomes);
  });
});

const AUTHORITIES = ["api01.svc", "api01.svc:8080", "[2001:db8::1]:8080", "api01.apps.example.com"];
const CLIENTS = ["dev-01.example.com", "dev-01.example.com:8000", "api01.old.example.com", "[2001:db8::9]:8000"];
const PREFIXES = compilePrefixes(["/api01", "/team/api01", "/v2/x"].map((prefix) => [prefix, prefix]));
const FOREIGN = ["login.example.net", "evil.example:8080", "api01.svc:81", "x@api01.svc", "api01.svc\\", "[::1]", ""];

const rewrites: fc.Arbitrary<ResponseRewrite> = fc.record({
  upstreams: fc.array(
    fc.record({ scheme: fc.constantFrom("http", "https"), authority: fc.constantFrom(...AUTHORITIES) }),
    { minLength: 1, maxLength: 3 },
  ),
  basePath: fc.constantFrom("", "/v2", "/v2/shop", "/v2/"),
  prefix: fc.constantFrom("", "/api01", "/team/api01"),
  scheme: fc.constantFrom("http", "https"),
  host: fc.constantFrom(...CLIENTS),
  isShort: fc.boolean(),
  prefixes: fc.constantFrom(undefined, PREFIXES),
});

const bytes = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(..."/\\:;,=<>\"'?#.@ \t".split("")),
  ),
  maxLength: 20,
});
const path = fc
  .tuple(fc.constantFrom("", "/", "/v2", "/v2/", "/v2/shop", "/v2//", "/v2/\\", "/api01", "/\\", "//"), pathText)
  .map(([start, rest]) => start + rest);
const tail = fc.oneof(
  fc.constant(""),
  bytes.map((text) => `?${text}`),
  bytes.map((text) => `#${text}`),
);
const beforeHost = fc.constantFrom("http://", "https://", "//", "HTTP://");

function urlAt(authorities: readonly string[]): fc.Arbitrary<string> {
  const rest = fc.oneof(path, fc.constant("")).filter((text) => text === "" || text.startsWith("/"));
  return fc.tuple(beforeHost, fc.constantFrom(...authorities), rest, tail).map((parts) => parts.join(""));
}

const reference = fc.oneof(
  urlAt(CLIENTS),
  urlAt(AUTHORITIES),
  urlAt(FOREIGN),
  fc.tuple(path, tail).map((parts) => parts.join("")),
  bytes,
);
const parameters = fc.constantFrom("", "; rel=next", '; title="a, </v2/b>"', ';x="\\""');
const links = fc.array(
  fc.tuple(reference, parameters).map(([url, rest]) => `<${url}>${rest}`),
  { maxLength: 3 },
);
const attribute = fc.oneof(
  path.map((text) => ` Path=${text}`),
  fc.constantFrom("api01.svc", ".svc", "example.com", "example.net", "").map((domain) => `domain =${domain} `),
  fc.constantFrom(" Secure", "", " Expires=Thu, 01 Jan 1970 00:00:00 GMT"),
  bytes,
);
const cookie = fc
  .tuple(fc.constantFrom("sid=1", "__Secure-a=b=c", '"', ""), fc.array(attribute, { maxLength: 4 }))
  .map(([pair, attributes]) => [pair, ...attributes].join(";"));
const value = fc.oneof(
  reference,
  links.map((list) => list.join(", ")),
  fc.tuple(fc.constantFrom("5; url=", "0,URL = '", '1;url="', "5"), reference).map((parts) => parts.join("")),
  cookie,
);
const header = fc.constantFrom(...REWRITTEN_HEADERS, "x-other");
const RUNS = { numRuns: 5_000 };

function originOf({ scheme, host }: ResponseRewrite): string {
  return `${scheme}://${host}`;
}

describe("rewriteHeader with random input", () => {
  it("leaves URLs of other hosts unchanged", () => {
    fc.assert(
      fc.property(rewrites, urlAt(FOREIGN), (rewrite, url) => {
        for (const name of ["location", "content-location"]) expect(rewriteHeader(rewrite, name, url)).toBe(url);
        expect(rewriteHeader(rewrite, "link", `<${url.replaceAll(">", "")}>`)).toBe(`<${url.replaceAll(">", "")}>`);
      }),
      RUNS,
    );
  });

  it("maps a location only to the client's own host", () => {
    fc.assert(
      fc.property(rewrites, reference, (rewrite, url) => {
        const mapped = rewriteHeader(rewrite, "location", url);
        if (mapped === url) return;
        const origin = originOf(rewrite);
        expect(new URL(mapped, origin).host).toBe(new URL(origin).host);
        if (!mapped.includes("//")) expect(mapped).toMatch(/^\/(?![/\\])/);
      }),
      RUNS,
    );
  });

  it("never changes a path of another API on the short host that the client called", () => {
    fc.assert(
      fc.property(rewrites, fc.constantFrom("http", "https"), path, (rewrite, scheme, text) => {
        const route = normalPath(text.startsWith("/") ? text : `/${text}`);
        fc.pre(rewrite.isShort && rewrite.prefixes !== undefined && route !== undefined && !/[?#\\]/.test(text));
        fc.pre(findLongestPrefix(PREFIXES, route) !== undefined);
        const url = `${scheme}://${rewrite.host}${text.startsWith("/") ? text : `/${text}`}`;
        expect(rewriteHeader(rewrite, "location", url)).toBe(url);
      }),
      RUNS,
    );
  });

  it("is idempotent", () => {
    fc.assert(
      fc.property(rewrites, header, value, (rewrite, name, text) => {
        // Without a prefix, a path that has the base path twice looks like one that is not mapped yet.
        fc.pre(rewrite.prefix !== "" || rewrite.basePath === "");
        const mapped = rewriteHeader(rewrite, name, text);
        expect(rewriteHeader(rewrite, name, mapped)).toBe(mapped);
      }),
      RUNS,
    );
  });

  it("keeps query and fragment byte for byte", () => {
    fc.assert(
      fc.property(rewrites, fc.constantFrom(...AUTHORITIES), tail, (rewrite, authority, rest) => {
        const mapped = rewriteHeader(rewrite, "location", `http://${authority}/v2/x${rest}`);
        expect(mapped.endsWith(rest)).toBe(true);
      }),
      RUNS,
    );
  });

  it("changes only the domain and the path of a cookie", () => {
    fc.assert(
      fc.property(rewrites, cookie, (rewrite, text) => {
        const kept = (all: string): string[] =>
          all.split(";").map((part, i) => (i > 0 && /^[ \t]*(?:path|domain)[ \t]*=/i.test(part) ? "" : part));
        expect(kept(rewriteHeader(rewrite, "set-cookie", text))).toEqual(kept(text));
      }),
      RUNS,
    );
  });

  it("accepts any bytes in any header, and returns bytes", () => {
    fc.assert(
      fc.property(rewrites, header, fc.oneof(value, bytes), (rewrite, name, text) => {
        const mapped = rewriteHeader(rewrite, name, text);
        expect(Buffer.from(mapped, "latin1").toString("latin1")).toBe(mapped);
        expect(mapped === "").toBe(text === "");
        if (name === "x-other") expect(mapped).toBe(text);
      }),
      RUNS,
    );
  });

  it("handles a header of a megabyte quickly", () => {
    const [file] = FILES;
    for (const name of REWRITTEN_HEADERS) {
      for (const piece of ["/../", "</v2/a>,", "; Path=/", '"', "\\"]) {
        const long = piece.repeat(1_000_000 / piece.length);
        if (file !== undefined) expect(rewriteHeader(file.rewrite, name, long)).toBeTypeOf("string");
      }
    }
  });
});
