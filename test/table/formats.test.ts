// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatHttpDate, isDate, parseDate } from "../../plugins/route-table/table/text/date.ts";
import { parseDuration } from "../../plugins/route-table/table/text/duration.ts";
import { FORMATS, type FormatName } from "../../plugins/route-table/table/schema/formats.ts";
import { PATTERNS } from "../../plugins/route-table/table/schema/patterns.ts";
import { hasTemplateRule, textsNear } from "../support/near-texts.ts";

const LONG_LABEL = "a".repeat(63);
const LONG_NAME = `${`${LONG_LABEL}.`.repeat(3)}${"a".repeat(61)}`;

const EXAMPLES: Readonly<Record<FormatName, { readonly right: readonly string[]; readonly wrong: readonly string[] }>> =
  {
    name: {
      right: ["a", "api01", "api-01", "0", "1a", LONG_LABEL],
      wrong: ["", "A", "-a", "a-", "a.b", "a_b", "ü", `${LONG_LABEL}a`, "{api}"],
    },
    host: {
      right: ["a", "a.b", "dev-01.example.com", "1.a", "xn--bcher-kva.example", LONG_NAME],
      wrong: [
        "",
        ".",
        "a.",
        ".a",
        "a..b",
        "A.b",
        "a:80",
        "*.a",
        "10.0.0.1",
        "1",
        "a.1",
        "a/b",
        `a${LONG_NAME}`,
        "{api}.a",
      ],
    },
    hostPattern: {
      right: ["{api}.a", "x-{api}.a", "{api}-x.a", "a.{api}.b", "{api}"],
      wrong: ["", "a.b", "{api}.{api}", "{Api}.a", "{api}.A", "{api}.", "*.{api}", "{api}:80"],
    },
    ownHost: {
      right: ["a.b", "{api}.a", "{api}.{api}.a"],
      wrong: ["", "*.a", "A", "{x}.a", "10.0.0.1", "a.b:80"],
    },
    prefix: {
      right: ["/", "/a", "/{api}", "/a/b", "/A_~.-", "/...", "/v1/{api}/x"],
      wrong: ["", "a", "//", "/a/", "/a//b", "/.", "/..", "/a/./b", "/a b", "/a%20", "/a;b", "/a*", "/ü", "/a?b"],
    },
    url: {
      right: [
        "http://a",
        "https://a.b:8443/v2",
        "http://{api}-service.team1.svc.cluster.local:80",
        "http://a/",
        "http://a/b/",
        "http://10.0.0.1",
        "http://[::1]:80/x",
        "https://a/{api}/b",
        "http://a/%2F",
        "http://a/a:b@c;d",
      ],
      wrong: [
        "",
        "a",
        "http://",
        "ftp://a",
        "HTTP://a",
        "http://A",
        "http://a:",
        "http://a:0",
        "http://a:65536",
        "http://u@a",
        "http://a?b",
        "http://a#b",
        "http://a/..",
        "http://a//b",
        "http://a/%2f",
        "http://a/%zz",
        "http://a/ü",
        "http://[::1",
        "http://::1",
        "http://[10.0.0.1]",
      ],
    },
    address: {
      right: ["10.98.10.88", "::1", "2001:db8::7", "a.b", "{api}.a"],
      wrong: ["", "10.98.10.88:443", "[::1]", "A", "1.2.3", "256.0.0.1", "a b"],
    },
    hostHeader: {
      right: ["upstream", "client", "a.b", "{api}.a", "a:80", "{api}.a:65535"],
      wrong: ["", "Client", "a:", "a:0", "a:65536", "a:b", "a:80:80", "a b", "10.0.0.1", "10.0.0.1:80", "[::1]:80"],
    },
    date: {
      right: ["2027-03-31", "2028-02-29", "2027-03-31T18:00:00Z", "2027-03-31T18:00:00+08:00", "1970-01-01"],
      wrong: [
        "",
        "2027-3-31",
        "2027-02-29",
        "2027-13-01",
        "2027-00-01",
        "2027-01-00",
        "27-03-31",
        "2027-03-31T24:00:00Z",
      ],
    },
    duration: {
      right: ["0s", "5s", "500ms", "1m30s", "1h", "99999ms", "24h1m1s1ms", "596h"],
      wrong: ["", "5", "s", "5 s", "1.5s", "-5s", "5d", "5s1", "100000s", "1s1s1s1s1s", "25d", "99999h"],
    },
    splitKeys: {
      right: ["header:X-User-Id", "cookie:session", "consumer", "ip", "header:X-A, cookie:b,consumer ,ip"],
      wrong: ["", "header", "header:", "header:a b", "Header:x", "user", "cookie:a=b", "ip,", ",ip", "ip,,consumer"],
    },
    salt: {
      right: ["a", "2027-03", "A.b_c~d"],
      wrong: ["", "a b", "é", "a:b", "x".repeat(65)],
    },
    token: {
      right: ["X-Cluster", "cluster", "!#$%&'*+-.^_`|~0"],
      wrong: ["", "a b", "a:b", "é", "(a)"],
    },
    link: {
      right: [
        "https://example.com",
        "http://example.com:8080/a/b?c=d#e",
        "https://example.com/%7Euser;v=1/(x)",
        "https://EXAMPLE.com/x",
      ],
      wrong: [
        "",
        "example.com/x",
        "ftp://example.com/x",
        "https://",
        "https://user@example.com/x",
        "https://example.com/a b",
        'https://example.com/"',
        "https://example.com/%zz",
        "https://example.com/é",
      ],
    },
    origin: {
      right: ["https://dev-01.example.com", "http://dev-01.example.com:8080"],
      wrong: ["", "dev-01.example.com", "https://dev-01.example.com/", "https://dev-01.example.com/x", "https://a b"],
    },
    corsOrigin: {
      right: ["*", "https://app.example.com", "http://localhost:3000", "https://[2001:db8::1]:8443"],
      wrong: [
        "",
        "null",
        "app.example.com",
        "https://app.example.com/",
        "https://*.com",
        "HTTPS://a.example.com",
        "**",
      ],
    },
    requestPath: {
      right: ["/", "/healthz", "/a/b/", "/a%2F"],
      wrong: ["", "healthz", "/a?b", "/a b", "/..", "/a//b"],
    },
    objectName: {
      right: ["api01-service", "{api}-service", "{api}", "x"],
      wrong: ["", "Api", "api.service", "-api", "{api}-", "api_service", `${"a".repeat(63)}{api}`],
    },
    label: {
      right: ["1", "batch", "example.com/batch", "v1.2", "A-b_c", "a".repeat(63)],
      wrong: ["", "-", "a-", ".a", "a b", "ü", "a".repeat(64)],
    },
    line: {
      right: ["team one", "平台组 <platform@example.com>", " "],
      wrong: ["", "two\nlines", "tab\there", "\u007f", "a".repeat(201)],
    },
    secretKey: {
      right: ["config", "config.json", "a", "_A-b..c", "k".repeat(253)],
      wrong: ["", ".config", "a/b", "a b", "ü", "k".repeat(254)],
    },
    pluginName: {
      right: ["rate-limiting", "a", "my_plugin"],
      wrong: ["", "a b", "a/b", "ü"],
    },
  };

describe.each(Object.keys(FORMATS) as FormatName[])("format %s", (name) => {
  const { allows } = FORMATS[name];
  const { right, wrong } = EXAMPLES[name];
  // JSON Schema's own dialect of regular expressions is ECMAScript's with `u`.
  const expression = new RegExp(PATTERNS[name], "u");

  it.each(right)("allows %j, and so does its pattern", (text) => {
    expect(allows(text)).toBe(true);
    expect(expression.test(text)).toBe(true);
  });

  it.each(wrong)("refuses %j, and so does its pattern or a template", (text) => {
    expect(allows(text)).toBe(false);
    expect(!expression.test(text) || hasTemplateRule(name, text)).toBe(true);
  });

  it("has a pattern that allows the same texts, except those that a template refuses", () => {
    fc.assert(
      fc.property(textsNear([...right, ...wrong]), (text) => {
        const isAllowed = expression.test(text) && !hasTemplateRule(name, text);
        expect(isAllowed, JSON.stringify(text)).toBe(allows(text));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("dates", () => {
  const seconds = fc.integer({ min: 0, max: 4_102_444_800 });

  it("agree with JavaScript's Date", () => {
    fc.assert(
      fc.property(seconds, (time) => {
        const text = new Date(time * 1000).toISOString();
        expect(parseDate(text.slice(0, 10))).toBe(time - (time % 86_400));
        expect(parseDate(text.replace(".000", ""))).toBe(time);
        expect(formatHttpDate(time)).toBe(new Date(time * 1000).toUTCString());
      }),
    );
  });

  it("may have an offset", () => {
    fc.assert(
      fc.property(seconds, fc.constantFrom("+08:00", "-03:30", "+00:00", "Z"), (time, offset) => {
        const text = new Date(time * 1000).toISOString().replace(".000Z", offset);
        expect(parseDate(text)).toBe(Date.parse(text) / 1000);
      }),
    );
  });

  it("exist in the calendar", () => {
    const part = fc.integer({ min: 0, max: 40 }).map((value) => String(value).padStart(2, "0"));
    fc.assert(
      fc.property(fc.integer({ min: 1970, max: 2100 }), part, part, (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const date = new Date(`${text}T00:00:00Z`);
        expect(isDate(text)).toBe(!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text));
      }),
    );
  });
});

describe("durations", () => {
  it("add up", () => {
    const factors = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
    const part = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.constantFrom("h", "m", "s", "ms"));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const text = parts.map(([value, unit]) => `${value}${unit}`).join("");
        const sum = parts.reduce((total, [value, unit]) => total + value * factors[unit], 0);
        expect(parseDuration(text)).toBe(sum);
      }),
    );
  });
});
