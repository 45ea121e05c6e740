// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { quoted } from "../../../scripts/kdp/verify/requests/quote.ts";
import { isSecretName, isSecretValue } from "../../../scripts/kdp/verify/requests/secret-names.ts";
import { cleanHeaders, cleanTarget } from "../../../scripts/kdp/verify/requests/without-secrets.ts";
import { askedOf, OLD, readText, SHORT } from "../../support/recorded-requests.ts";

const JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";
const KEPT = { headers: new Set<string>(), parameters: new Set<string>() };

describe("a secret", () => {
  it.each([
    ["/x?token=s3cret", "/x"],
    ["/x?a=1&access_token=s3cret&b=2", "/x?a=1&b=2"],
    ["/x?accessToken=s3cret", "/x"],
    ["/x?access%5Ftoken=s3cret", "/x"],
    ["/x?access%255Ftoken=s3cret&a=%2F", "/x?a=%2F"],
    ["/x?ApiKey=s3cret&user[password]=s3cret", "/x"],
    ["/x?a=1;sid=s3cret", "/x?a=1"],
    ["/x?X-Amz-Signature=s3cret&X-Amz-Date=1", "/x?X-Amz-Date=1"],
    ["/x?code=s3cret&state=1", "/x?state=1"],
    [`/x?q=${JWT}&page=2`, "/x?page=2"],
    [`/x?next=${encodeURIComponent(`/y?jwt=${JWT}`)}`, "/x"],
    ["/x;jsessionid=s3cret/y;v=1?a", "/x/y;v=1?a"],
    ["/x?", "/x?"],
    ["/x?&&a=1&", "/x?&&a=1&"],
  ])("is taken out of %s", (target, left) => {
    expect(cleanTarget(target, KEPT).value).toBe(left);
  });

  it.each([
    "/x?page=2&sort=name&keyword=a&tokenize",
    "/monkey/passage?author=a&design=b&city=c",
    "/x?id=550e8400-e29b-41d4-a716-446655440000",
  ])("is none of what is in %s", (target) => {
    // `tokenize` is no word of this list, and is dropped by its part: rather one too many.
    expect(cleanTarget(target, KEPT).value).toBe(target.replace("&tokenize", ""));
  });

  it.each([`/reset/${JWT}`, "/hooks/Xk3Pq9Rt2Vw7Yb1Nc5Md8Lf4Jh6Gs0Ze"])(
    "in the path keeps a request from being asked: %s",
    (target) => {
      expect(cleanTarget(target, KEPT).value).toBeUndefined();
    },
  );

  it.each([
    ["/x?token=a&b=1", "/x?token=a&b=1"],
    ["/x?to%6Ben=a", "/x?to%6Ben=a"],
    ["/x?to%256Ben=a", "/x"],
    ["/x?Token=a&b=1", "/x?b=1"],
    ["/x?a=1;token=s3cret", "/x?a=1"],
    ["/x;token=s3cret?a=1", "/x?a=1"],
  ])("is kept where it is named, in %s", (target, left) => {
    expect(cleanTarget(target, { ...KEPT, parameters: new Set(["token"]) }).value).toBe(left);
  });

  it("is taken out of headers by its name or by its look, and kept where it is named", () => {
    const headers = [
      ...([
        "Authorization",
        "Cookie",
        "X-Api-Key",
        "X-Auth-User",
        "Proxy-Authorization",
        "X-Goog-Iam-Authorization-Token",
      ] as const),
    ].map((name) => [name, "s3cret"] as const);
    const others = [
      ["X-Custom", JWT],
      ["X-Other", "Bearer s3cret"],
      ["X-Third", "AKIAIOSFODNN7EXAMPLE"],
    ] as const;
    const plain = [
      ["Accept", "text/html"],
      ["X-Tenant", "t1"],
    ] as const;
    const never = [
      ["Host", "x"],
      ["Connection", "close"],
      [":authority", "x"],
      ["X-Forwarded-For", "192.0.2.1"],
      ["bad name", "x"],
      ["X-Bad", "a\nb"],
    ] as const;
    const all = [...headers, ...others, ...plain, ...never];
    expect(cleanHeaders(all, KEPT).value).toEqual([
      ["accept", "text/html"],
      ["x-tenant", "t1"],
    ]);
    const kept = cleanHeaders(all, { ...KEPT, headers: new Set(["x-api-key", "x-custom", "host"]) });
    expect(kept.value).toEqual([
      ["x-api-key", "s3cret"],
      ["x-custom", JWT],
      ["accept", "text/html"],
      ["x-tenant", "t1"],
    ]);
    expect(
      cleanHeaders([["Authorization", "REDACTED"]], { ...KEPT, headers: new Set(["authorization"]) }).value,
    ).toEqual([]);
  });

  it.each(["author", "design", "monkey", "passage", "x-tenant", "accept-language", "city", "keyword", "page"])(
    "is not %s",
    (name) => {
      expect(isSecretName(name)).toBe(false);
    },
  );

  it.each([
    "application/vnd.example.v1+json;charset=utf-8",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36",
    "basic",
    "a-very-long-name-of-a-product-2026",
    "550e8400-e29b-41d4-a716-446655440000",
  ])("does not look like %s", (value) => {
    expect(isSecretValue(value)).toBe(false);
  });

  it.each([
    ["in a URL", `https://user:s3cret@${OLD}/x`],
    ["in a header of a broken line", `{"headers":{"authorization":"Bearer s3cret"},`],
    ["in a query", `GARBAGE /x?session=s3cret`],
    ["a long text", `Xk3Pq9Rt2Vw7Yb1Nc5s3cretMd8Lf4Jh6Gs0Ze`],
    ["after a tab", `x\tpassword\ts3cret`],
  ])("is in no quote: %s", (_, line) => {
    expect(quoted(line)).not.toContain("s3cret");
    expect(quoted(line)).not.toContain("Xk3Pq9Rt2");
  });

  it("of a log is nowhere in what is read", async () => {
    const request = {
      method: "GET",
      uri: `/api01/x?token=s3cret&page=1`,
      headers: { host: SHORT, authorization: "Bearer s3cret", cookie: "sid=s3cret", "x-tenant": "t1" },
      url: `https://${SHORT}/api01/x?token=s3cret`,
    };
    const login = {
      log: { entries: [harEntry("POST", '{"user":"a","password":"s3cret"}'), harEntry("POST", '{"name":"a"}')] },
    };
    const log = [
      JSON.stringify({ request, response: { status: 200 } }),
      `broken {"token":"s3cret"`,
      `https://a:s3cret@${OLD}/x`,
    ].join("\n");
    for (const [text, asked] of [
      [log, 1],
      [JSON.stringify(login), 1],
    ] as const) {
      const read = await readText(text, { unsafe: new Set(["api01"]) });
      expect(askedOf(read)).toHaveLength(asked);
      expect(JSON.stringify([[...read.requests], read.files])).not.toContain("s3cret");
    }
    const kept = await readText(log, { keepHeaders: new Set(["authorization"]), keepParameters: new Set(["token"]) });
    expect(kept.requests.get("api01")).toMatchObject([
      {
        target: "/api01/x?token=s3cret&page=1",
        headers: [
          ["authorization", "Bearer s3cret"],
          ["x-tenant", "t1"],
        ],
      },
    ]);
  });

  function harEntry(method: string, text: string): object {
    const postData = { mimeType: "application/json", text };
    return { request: { method, url: `https://${OLD}/login`, headers: [], postData }, response: { status: 200 } };
  }
});
