// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { askedOf, OLD, readText, SHORT } from "../../support/recorded-requests.ts";

describe("a HAR", () => {
  const har = {
    log: {
      version: "1.2",
      entries: [
        entry(
          "GET",
          `https://${OLD}/x?q=你#frag`,
          [
            [":authority", OLD],
            ["Accept", "text/html"],
            ["Cookie", "a=b"],
          ],
          200,
        ),
        entry("GET", `https://${OLD}/x?q=2`, [], 200),
        entry("GET", "https://fonts.example/a.woff", [], 200),
        entry("GET", "wss://x/socket", [], 101),
        entry("GET", "data:text/plain,x", [], 200),
        entry("POST", `https://user:s3cret@${OLD}/orders`, [], 201, '{"a":1}'),
        null,
        { request: {} },
      ],
    },
  };

  it.each([undefined, 2])("gives its requests, whatever its form: indentation %s", async (indent) => {
    const read = await readText(JSON.stringify(har, undefined, indent), { unsafe: new Set(["api01"]) });
    expect(askedOf(read)).toEqual([`GET ${OLD} /x?q=\u00e4\u00bd\u00a0`, `POST ${OLD} /orders`]);
    expect(read.requests.get("api01")).toMatchObject([
      { headers: [["accept", "text/html"]], from: "requests entry 1" },
      { headers: [["content-type", "application/json"]], body: '{"a":1}' },
    ]);
    expect(read.files).toMatchObject([{ kind: "HAR", read: 4, taken: 2, foreign: 1, notUnderstood: 2 }]);
  });

  function entry(method: string, url: string, headers: [string, string][], status: number, text?: string): object {
    const postData = text === undefined ? {} : { postData: { mimeType: "application/json", text } };
    const request = { method, url, headers: headers.map(([name, value]) => ({ name, value })), ...postData };
    return { startedDateTime: "2026-11-30T10:00:00Z", request, response: { status, content: { text: "x" } } };
  }
});

describe("an OpenAPI document", () => {
  const document = {
    openapi: "3.1.0",
    servers: [
      { url: "https://elsewhere.example/api01" },
      { url: "https://{host}/{base}/", variables: { host: { default: SHORT }, base: { default: "api01" } } },
    ],
    paths: {
      "/users/{id}": {
        parameters: [{ $ref: "#/components/parameters/id" }],
        get: {
          parameters: [
            { name: "fields", in: "query", example: ["a", "b c"] },
            { name: "ids", in: "query", explode: false, schema: { type: "array", examples: [[1, 2]] } },
            { name: "filter", in: "query", style: "deepObject", example: { name: "x&y" } },
            { name: "sort", in: "query", schema: { default: "name" } },
            {
              name: "X-Tenant",
              in: "header",
              examples: { one: { value: "t1" }, two: { $ref: "#/components/examples/two" } },
            },
            { name: "api_key", in: "query", example: "s3cret" },
            { name: "sid", in: "cookie", required: true, example: "s3cret" },
          ],
        },
        delete: {},
      },
      "/orders": {
        post: {
          requestBody: { required: true, content: { "text/xml": {}, "application/json": { example: { a: 1 } } } },
        },
        put: { requestBody: { required: true, content: { "application/json": {} } } },
        get: { parameters: [{ name: "state", in: "query", required: true, schema: { enum: ["open", "done"] } }] },
      },
      "/missing/{id}": { get: {} },
      "/needed/{id}": { get: { parameters: [{ name: "id", in: "path", required: true, schema: {} }] } },
      "/dots/{id}": { get: { parameters: [{ name: "id", in: "path", example: ".." }] } },
      "/你 好": { get: { servers: [{ url: `https://${OLD}` }] } },
      "/loop": { $ref: "#/paths/~1loop" },
    },
    components: {
      parameters: {
        id: { name: "id", in: "path", required: true, examples: { a: { value: "a/b" }, b: { value: 17 } } },
      },
      examples: { two: { value: "t2" } },
    },
  };
  const QUERY = "fields=a&fields=b%20c&ids=1,2&filter%5Bname%5D=x%26y";

  it.each([
    ["JSON", JSON.stringify(document)],
    ["JSON on several lines", JSON.stringify(document, undefined, 2)],
    ["YAML", `# a comment\n${stringify(document)}`],
    ["3.0", JSON.stringify({ ...document, openapi: "3.0.3" })],
  ])("gives a request for each example: %s", async (_, text) => {
    const read = await readText(text, { unsafe: new Set(["api01"]) });
    expect(askedOf(read).sort()).toEqual(
      [
        `GET ${SHORT} /api01/users/a%2Fb?${QUERY}`,
        `GET ${SHORT} /api01/users/17?${QUERY}`,
        `DELETE ${SHORT} /api01/users/a%2Fb`,
        `DELETE ${SHORT} /api01/users/17`,
        `POST ${SHORT} /api01/orders`,
        `GET ${SHORT} /api01/orders?state=open`,
        `GET ${OLD} /%E4%BD%A0%20%E5%A5%BD`,
      ].sort(),
    );
    const all = read.requests.get("api01") ?? [];
    expect(all.find(({ target }) => target.includes("/17?"))).toMatchObject({
      headers: [["x-tenant", "t2"]],
      from: "GET /users/{id} of requests",
    });
    expect(all.find(({ method }) => method === "POST")).toMatchObject({ body: '{"a":1}' });
    expect(read.files[0]).toMatchObject({ kind: "OpenAPI", notUnderstood: 4 });
    expect(read.files[0]?.examples).toEqual([
      "PUT /orders of requests: no example of its body",
      "GET /missing/{id} of requests: no parameter id",
      "GET /needed/{id} of requests: no example of its path parameter id",
      "GET /dots/{id} of requests: no example of its path parameter id",
    ]);
    expect(JSON.stringify([all, read.files])).not.toContain("s3cret");
  });

  it("without a server is asked on the host that is named", async () => {
    const text = JSON.stringify({ openapi: "3.0.0", paths: { "/x": { get: {} } } });
    expect((await readText(text)).files).toMatchObject([{ foreign: 1 }]);
    expect(askedOf(await readText(text, { defaultHost: OLD }))).toEqual([`GET ${OLD} /x`]);
  });

  it.each([
    [
      "itself in an example",
      "openapi: 3.0.0\npaths:\n  /x:\n    post:\n      requestBody: {content: {a/b: {example: &a {b: *a}}}}\n",
    ],
    [
      "names of every object",
      JSON.stringify({ openapi: "3.0.0", paths: { __proto__: { get: {} }, constructor: { get: 1 }, "/x": 1 } }),
    ],
    ["lists for maps", JSON.stringify({ openapi: "3.0.0", paths: [[]], servers: {} })],
    ["nothing", JSON.stringify({ openapi: "3.0.0" })],
  ])("is read without an error with %s", async (_, text) => {
    expect((await readText(text, { unsafe: new Set(["api01"]) })).requests.size).toBe(0);
  });
});
