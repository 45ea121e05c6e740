// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Sample } from "../../../scripts/kdp/verify/requests/sample.ts";
import { shapeOf } from "../../../scripts/kdp/verify/requests/shape.ts";
import { askedOf, OLD, readText, SHORT } from "../../support/recorded-requests.ts";

const occurrence = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 5 }));

describe("a sample", () => {
  it("has at most so many, of each class at least so many if there are, and no request twice", () => {
    fc.assert(
      fc.property(fc.array(occurrence, { maxLength: 400 }), fc.integer({ min: 1, max: 60 }), (all, most) => {
        const least = 3;
        const sample = sampleOf(all, most, least);
        const there = new Set(all.map(([key, statusClass]) => `${key} ${statusClass}`));
        expect(sample.length).toBe(Math.min(most, there.size));
        expect(new Set(sample).size).toBe(sample.length);
        for (let statusClass = 0; statusClass <= 5; statusClass++) {
          const inClass = (keys: Iterable<string>): number =>
            [...keys].filter((key) => key.endsWith(` ${statusClass}`)).length;
          const due = Math.min(least, Math.floor(most / 6), inClass(there));
          expect(inClass(sample)).toBeGreaterThanOrEqual(due);
        }
      }),
    );
  });

  it("is the same for the same requests", () => {
    fc.assert(
      fc.property(fc.array(occurrence, { maxLength: 200 }), (all) => {
        expect(sampleOf(all, 12, 2)).toEqual(sampleOf(all, 12, 2));
      }),
    );
  });

  it("has what is asked often, almost always", () => {
    const rare = Array.from({ length: 5_000 }, (_, i) => [i, 2] as const);
    const all = rare.flatMap((each, i) => (i % 2 === 0 ? [each, [-1, 2] as const] : [each]));
    const sample = sampleOf(all, 50, 5);
    expect(sample).toContain("-1 2");
    expect(sample).toHaveLength(50);
  });

  it("keeps fewer when it must, and still some of each class", () => {
    const sample = new Sample<number>(100, 10);
    for (let i = 0; i < 1_000; i++) sample.add(`${i}`, i < 995 ? 2 : 5, i, () => i);
    expect(sample.size).toBe(100);
    sample.shrink(30);
    expect(sample.size).toBe(30);
    expect(sample.all().filter(({ statusClass }) => statusClass === 5)).toHaveLength(5);
  });

  function sampleOf(all: readonly (readonly [number, number])[], most: number, least: number): string[] {
    const sample = new Sample<string>(most, least);
    for (const [i, [key, statusClass]] of all.entries()) {
      sample.add(`${key} ${statusClass}`, statusClass, i, () => `${key} ${statusClass}`);
    }
    return sample.all().map(({ item }) => item);
  }
});

describe("requests of one shape", () => {
  it.each([
    ["/users/17/orders/ORD-2026-0001?b=1&a=2", "/users/*/orders/*?a&b"],
    ["/x/550e8400-e29b-41d4-a716-446655440000", "/x/*"],
    ["/x/2026-11-30/deadbeef01", "/x/*/*"],
    ["/api01/v2/users", "/api01/v2/users"],
    ["/x?a=1&a=2", "/x?a"],
    ["/x?", "/x?"],
    ["/x?a&b=2", "/x?a&b"],
  ])("%s is %s", (target, shape) => {
    expect(shapeOf(target)).toBe(shape);
  });

  it("are asked once for each class of status, from a log; each, from a list", async () => {
    const line = (id: number, status: number): string =>
      `192.0.2.1 - - [30/Nov/2026:10:00:00 +0000] "GET /api01/users/${id} HTTP/1.1" ${status} 1`;
    const log = await readText(Array.from({ length: 300 }, (_, i) => line(i, i % 3 === 0 ? 404 : 200)).join("\n"));
    expect(askedOf(log)).toEqual([`GET ${SHORT} /api01/users/1`, `GET ${SHORT} /api01/users/0`]);
    const list = await readText(`https://${OLD}/users/1\nhttps://${OLD}/users/2\nhttps://${OLD}/users/2\n`);
    expect(askedOf(list).sort()).toEqual([`GET ${OLD} /users/1`, `GET ${OLD} /users/2`]);
  });

  it("are asked with other methods only where the API is named, and with a body only where there is one", async () => {
    const methods = ["GET", "POST", "DELETE", "TRACE", "CONNECT"];
    const lines = methods.map((method) => `${method} https://${OLD}/x`).join("\n");
    const careful = await readText(lines);
    expect(askedOf(careful)).toEqual([`GET ${OLD} /x`]);
    expect(careful.files).toMatchObject([{ unsafe: 4 }]);
    const unsafe = await readText(lines, { unsafe: new Set(["api01"]) });
    expect(askedOf(unsafe).sort()).toEqual([`DELETE ${OLD} /x`, `GET ${OLD} /x`]);
    expect(unsafe.files[0]?.remarks.join(" ")).toContain(
      "Left out, since their body is not in the file, or is long or looks like one with a secret: 1 request.",
    );
    expect(askedOf(await readText(lines, { unsafe: new Set(["api02"]) }))).toEqual([`GET ${OLD} /x`]);
  });
});
