// SPDX-License-Identifier: Apache-2.0

import { isIP } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIpv4, isIpv6 } from "../../plugins/route-table/table/text/host-name.ts";

describe("addresses", () => {
  const BOUNDARIES = [
    ...["::", "::1", "1::", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "1:2:3:4:5:6::8"],
    ...["1:2:3:4:5:6:7::8", "1:2:3:4::5:6:7:8", "::1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8::", "1:2:3:4:5:6:7:8:9"],
    ...["1:2:3:4:5:6:7", "1::2::3", ":1::2", "1::2:", ":", ":::", "12345::", "g::", "ffff::", "FFFF::"],
    ...["1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5::1.2.3.4", "1:2:3:4:5:6::1.2.3.4", "1:2:3:4:5:6:7:1.2.3.4", "::1.2.3.4:5"],
    ...[
      "255.255.255.255",
      "256.0.0.0",
      "0.0.0.0",
      "01.2.3.4",
      "00.0.0.0",
      "1.2.3",
      "1.2.3.4.5",
      "1.2.3.",
      "1000.1.1.1",
    ],
  ];
  it.each(BOUNDARIES)("are the same as for Node at the edge %s", (each) => {
    expect(isIpv4(each) ? 4 : isIpv6(each) ? 6 : 0).toBe(isIP(each));
  });

  it("are the same as for Node", () => {
    const text = fc.oneof(
      fc.ipV4(),
      fc.ipV6(),
      fc
        .array(fc.constantFrom("0", "1", "ff", "abcd", ":", "::", ".", "256", "01", "1.2.3.4"), { maxLength: 10 })
        .map((each) => each.join("")),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(isIpv4(each) ? 4 : isIpv6(each) ? 6 : 0).toBe(isIP(each));
      }),
      { numRuns: 2_000 },
    );
  });
});
