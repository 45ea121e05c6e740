// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanKongLine } from "../../../scripts/kdp/verify/requests/line/scan-kong.ts";

interface Line {
  readonly request?: { method?: unknown; uri?: unknown; url?: unknown; headers?: { host?: unknown } };
  readonly response?: { status?: unknown };
  readonly kdp?: { host?: unknown };
}

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom('"uri":"/x"', "\\", '\\"', "/api01/x?q=1", "host"),
);
const line = fc.record(
  {
    request: fc.record({
      headers: fc.dictionary(fc.constantFrom("host", "Host", "uri", "a"), text),
      method: fc.constantFrom("GET", "POST"),
      uri: text,
      url: text,
      more: fc.json().map((json) => JSON.parse(json) as unknown),
    }),
    response: fc.record({ status: fc.constantFrom(200, 404, 1.5), headers: fc.dictionary(text, text) }),
    kdp: fc.record({ host: text, api: text, because: fc.array(text) }),
    tries: fc.array(fc.record({ ip: text, at: fc.double() })),
    other: fc.json().map((json) => JSON.parse(json) as unknown),
  },
  { requiredKeys: ["request"] },
);

describe("the scan of Kong's lines", () => {
  it("says what the parser of JSON says, or nothing", () => {
    let scanned = 0;
    fc.assert(
      fc.property(line, (value) => {
        const found = scanKongLine(JSON.stringify(value));
        if (found === undefined) return;
        scanned += 1;
        const { request, response, kdp } = JSON.parse(JSON.stringify(value)) as Line;
        expect([found.method, found.uri, found.url, found.status, found.decidedHost, found.isOurs]).toEqual([
          request?.method,
          request?.uri,
          request?.url,
          response?.status,
          kdp?.host,
          kdp !== undefined,
        ]);
        expect(found.host).toBe(request?.headers?.host);
      }),
      { numRuns: 500 },
    );
    expect(scanned).toBeGreaterThan(0);
  });

  it("leaves each beginning of a line to the parser", () => {
    const whole =
      '{"request":{"method":"GET","uri":"/x","headers":{"host":"h"}},"response":{"status":200},"a":[1,{"b":"]"}]}';
    expect(scanKongLine(whole)).toMatchObject({ method: "GET", uri: "/x", host: "h", status: 200 });
    for (let i = 0; i < whole.length; i++) expect(scanKongLine(whole.slice(0, i))).toBeUndefined();
    expect(scanKongLine(`${whole} x`)).toBeUndefined();
  });
});
