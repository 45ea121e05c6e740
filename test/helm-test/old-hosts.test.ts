// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { serveTable, walkTable } from "../support/walk.ts";

const DAY = 86_400;

describe("helm test on old hosts near their end", () => {
  const today = Math.floor(Date.now() / 1_000);
  const day = (offset: number): string =>
    new Date((today + offset * DAY) * 1_000).toISOString().replace(/[.][0-9]+/, "");
  const old = "https://api01.old.example.com/";
  const table = (api01: RouteTable["apis"][string]): RouteTable => ({
    shortHosts: ["dev-01.example.com"],
    legacyHosts: [{ host: "{api}.old.example.com" }],
    clusters: { a: { url: "http://{api}.a.example.net" }, b: { url: "http://{api}.b.example.net" } },
    defaults: { cluster: "b", split: { weights: { a: 50, b: 50 } } },
    apis: { api01 },
  });
  const gone = { sunset: day(-1), afterSunset: "gone" } as const;

  it.each([
    ["redirects", { legacy: "redirect" }, "307 to https://dev-01.example.com/api01/"],
    [
      "redirects elsewhere, with another status",
      { legacy: "redirect", redirect: { status: 302, origin: "https://dev-01.example.com:8443" } },
      "302 to https://dev-01.example.com:8443/api01/",
    ],
    [
      "redirects after its sunset",
      { oldHosts: { sunset: day(-1), afterSunset: "redirect" } },
      "307 to https://dev-01.example.com/api01/",
    ],
    ["is gone", { oldHosts: gone }, "410 urn:ddd-int-kdp:problem:old-host-gone"],
    [
      "is switched off for a while",
      { oldHosts: { brownouts: [{ from: day(-1), until: day(1) }] } },
      "503 urn:ddd-int-kdp:problem:old-host-brownout",
    ],
    ["will be gone tomorrow", { oldHosts: { ...gone, sunset: day(1) } }, "200 from api01"],
  ] as const)("one that %s", async (_, settings, why) => {
    const { code, lines } = await walkTable(table(settings), serveTable(table(settings)));
    expect(lines).toContain(`ok     ${old}: ${why}`);
    expect(code).toBe(0);
  });

  it.each([
    ["is still served", { oldHosts: gone }, {}, "200 from an upstream, which is not to be asked"],
    ["is gone too soon", {}, { oldHosts: gone }, "410 urn:ddd-int-kdp:problem:old-host-gone"],
    [
      "redirects to another place",
      { legacy: "redirect" },
      { legacy: "redirect", redirect: { origin: "https://evil.example.net" } },
      "307 to https://evil.example.net/api01/",
    ],
    [
      "redirects with another status",
      { legacy: "redirect" },
      { legacy: "redirect", redirect: { status: 308, permanent: true } },
      "308 to https://dev-01.example.com/api01/",
    ],
  ] as const)("fails where one %s", async (_, declared, served, why) => {
    const { code, lines } = await walkTable(table(declared), serveTable(table(served)));
    expect(lines).toContain(`FAILED ${old}: ${why}`);
    expect(code).toBe(1);
  });

  it("uses the plugin server's clock", async () => {
    const later = table({ oldHosts: { ...gone, sunset: day(1) } });
    const serve = serveTable(later, { time: today + 2 * DAY });
    expect((await walkTable(later, serve)).code).toBe(1);
    expect((await walkTable(later, serve, [], { KDP_CLOCK_OFFSET: String(2 * DAY) })).code).toBe(0);
  });
});
