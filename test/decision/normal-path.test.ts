// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalPath } from "../../plugins/route-table/decision/http/normal-path.ts";
import { pathText } from "../support/arbitraries.ts";
import { naiveNormalPath } from "../support/oracle.ts";

describe("normalPath", () => {
  it("agrees with the naive rules", () => {
    fc.assert(
      fc.property(pathText, (path) => {
        expect(normalPath(path)).toBe(naiveNormalPath(path));
      }),
      { numRuns: 5_000 },
    );
  });

  it("is idempotent, except if a %2F hides a path above the root", () => {
    fc.assert(
      fc.property(pathText, (path) => {
        const normal = normalPath(path);
        const again = normal === undefined ? undefined : normalPath(normal);
        if (again !== undefined) expect(again).toBe(normal);
        else if (normal !== undefined) expect(normal).toContain("..%2F");
      }),
      { numRuns: 5_000 },
    );
  });

  it("never leaves a dot segment or an empty segment", () => {
    fc.assert(
      fc.property(pathText, (path) => {
        const segments = (normalPath(path) ?? "/x").slice(1).split("/");
        expect(segments.slice(0, -1)).not.toContain("");
        expect(segments).not.toContain(".");
        expect(segments).not.toContain("..");
      }),
      { numRuns: 2_000 },
    );
  });

  it("handles a path of a megabyte quickly", () => {
    const long = `/${"a/../".repeat(100_000)}${"%7e".repeat(200_000)}`;
    expect(normalPath(long)).toBe(`/${"~".repeat(200_000)}`);
  });

  it.each(["", "*", "x", "http://host/"])("refuses %j, which is not a path", (path) => {
    expect(normalPath(path)).toBeUndefined();
  });
});
