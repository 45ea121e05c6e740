// SPDX-License-Identifier: Apache-2.0

import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatRefused,
  formatReplaced,
  formatUnreadable,
  type InForce,
  inForceOf,
} from "../../scripts/kdp/preview/reload.ts";
import { CommandError } from "../../scripts/kdp/streams.ts";
import { loadTable } from "../../scripts/kdp/values/load-table.ts";
import { formatChanges } from "../../scripts/kdp/preview/changes.ts";
import { curlLines, formatPreviewedApis, type PreviewedApi } from "../../scripts/kdp/text/served-apis.ts";
import { shell, shellWord, shellWords } from "../../scripts/kdp/text/shell-word.ts";
import { argumentsOf } from "../support/shell.ts";

function previewed(api: string, cluster = "b"): PreviewedApi {
  return {
    api,
    shortUrl: `https://dev-01.example.com/${api}/`,
    oldHosts: [`${api}.old.example.com`, `${api}.older.example.com`],
    cluster,
    upstream: `http://${api}.b.example.com`,
    upstreams: [`http://${api}.b.example.com`],
  };
}

const APIS = Array.from({ length: 30 }, (_, i) => previewed(`api${i}`));

describe("the table that a preview prints", () => {
  it("stands in columns where they fit", () => {
    const [header, first, second] = formatPreviewedApis(APIS, 140).split("\n");
    expect(header).toMatch(/^API +SHORT URL +OLD HOSTS +CLUSTER +UPSTREAM$/);
    expect(first).toMatch(/^api0 +https:\S+ +api0\.old\.example\.com +b +http:\S+$/);
    expect(second?.trim()).toBe("api0.older.example.com");
  });

  it.each([40, 80, 120, 160, 224])("is never wider than %d columns where its values are not", (columns) => {
    const lines = formatPreviewedApis([...APIS, previewed("api30", "a 90 %, b 10 %")], columns).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.max(columns, 46));
    expect(lines.join("\n")).toContain("https://dev-01.example.com/api30/");
  });

  it("shows changed, new and removed APIs, and not too many", () => {
    const now = [previewed("api0", "a"), ...APIS.slice(2), previewed("new")];
    const text = formatChanges(APIS, now, 80);
    expect(text).toMatch(/^API +api0$/m);
    expect(text).toMatch(/^API +new$/m);
    expect(text).toContain("Gone: api1.\n");
    expect(text).not.toContain("api2");
    expect(formatChanges(APIS, APIS, 80)).toBe("Every API is called and goes where it did.\n");
    const all = APIS.map(({ api }) => previewed(api, "a"));
    expect(formatChanges(APIS, all, 80).match(/^API/gm)).toHaveLength(10);
    expect(formatChanges(APIS, all, 80)).toContain("and 10 more.\n");
  });
});

/** A table that is in force, with this for `api01` and more for the table. */
function inForce(api: object, more: object = {}): InForce {
  const routeTable = {
    shortHosts: ["dev-01.example.com"],
    legacyHosts: [{ host: "{api}.old.example.com" }],
    clusters: {
      a: { url: "https://{api}.a.example.net", address: "10.98.10.88" },
      b: { url: "http://{api}.svc:8080" },
    },
    defaults: { cluster: "b" },
    apis: { api01: api },
    ...more,
  };
  const { table, findings } = loadTable([{ name: "own.yaml", text: JSON.stringify({ routeTable }) }], []);
  if (table === undefined) throw new Error(JSON.stringify(findings));
  return inForceOf(table, findings);
}

describe("a preview whose file has changed", () => {
  it("says why it can't be read, once and with one full stop", () => {
    for (const error of [new CommandError("own.yaml can't be read."), new Error("own.yaml can't be read")]) {
      expect(formatUnreadable(error)).toBe("own.yaml can't be read. The last good table goes on serving.\n");
    }
  });

  it("counts the findings of a table that is refused", () => {
    const { findings } = loadTable([{ name: "own.yaml", text: "a: 1" }], []);
    expect(formatRefused({ findings })).toMatch(/no-table[^]*Refused: 1 error, 0 warnings\. The last good table/);
  });

  it("shows a warning that is new, and not again what it had shown", () => {
    const gone = { legacyHosts: [{ host: "{api}.old.example.com", sunset: "2020-01-01", afterSunset: "gone" }] };
    const before = inForce({});
    const after = inForce({}, gone);
    const said = formatReplaced(before, after, 80);
    expect(said).toMatch(/^own\.yaml:[0-9:]+ warning sunset-passed at routeTable\.legacyHosts\[0\]\.sunset\n/);
    expect(said).toContain("In force: 1 API, 0 errors, 1 warning.\n");
    const again = formatReplaced(after, inForce({ owner: "x" }, gone), 80);
    expect(again).not.toContain("sunset-passed");
    expect(again).toContain("1 warning.\n");
  });

  it.each([
    ["rewriteResponse", { rewriteResponse: true }, "The response headers of api01 are mapped back only in Kong"],
    ["healthCheck", { healthCheck: { path: "/healthz" } }, "The health checks of api01 run only in Kong"],
  ])("names a feature that only Kong has, where it is new: %s", (_, api, words) => {
    expect(formatReplaced(inForce({}), inForce(api), 80)).toContain(words);
    expect(formatReplaced(inForce(api), inForce(api), 80)).not.toContain("only in Kong");
  });
});

describe("the upstreams that a preview prints", () => {
  const upstreams = (api: object): readonly string[] => inForce(api).apis[0]?.upstreams ?? [];

  it("are all those of a split that get requests", () => {
    expect(upstreams({ split: { weights: { a: 70, b: 30 } } })).toEqual([
      "a: https://api01.a.example.net at 10.98.10.88",
      "b: http://api01.svc:8080",
    ]);
  });

  it("are one without a split, with a pin, and with a share of nothing", () => {
    expect(upstreams({})).toEqual(["http://api01.svc:8080"]);
    expect(upstreams({ hostHeader: "elsewhere:9200" })).toEqual(["http://api01.svc:8080"]);
    expect(upstreams({ pin: "b", split: { weights: { a: 70, b: 30 } } })).toEqual(["http://api01.svc:8080"]);
    expect(upstreams({ split: { weights: { a: 0, b: 100 } } })).toEqual(["http://api01.svc:8080"]);
  });
});

describe("a printed command", () => {
  it("calls old hosts that are served, and none that is gone", () => {
    const isServed = (host: string): boolean => !host.includes(".old.") && !host.startsWith("api29.");
    const lines = curlLines(APIS, "127.0.0.1", 8443, "/ca.pem", isServed).join("\n");
    expect(lines).toContain("https://api0.older.example.com:8443/hello");
    expect(lines).toContain("https://api28.older.example.com:8443/hello");
    expect(lines).not.toMatch(/\.old\.|api29/);
    const none = curlLines(APIS, "127.0.0.1", 8443, "/ca.pem", () => false).join("\n");
    expect(none.split("\n")).toHaveLength(2);
    expect(none).not.toContain("old");
  });

  it("can be pasted, from a folder with any name", () => {
    const ca = "/tmp/it's a $(folder) `of` ; mine/ca.pem";
    for (const line of curlLines(APIS, "127.0.0.1", 8443, ca)) {
      const [program, option, file, ...rest] = argumentsOf(line);
      expect([program, option, file]).toEqual(["curl", "--cacert", ca]);
      expect(rest).toHaveLength(3);
    }
    const [line = ""] = curlLines(APIS, "::1", 8443, ca);
    expect(argumentsOf(line)).toContain("dev-01.example.com:8443:[::1]");
  });

  it("has each word as one argument, with any characters", () => {
    const text = fc.string({ unit: "binary" }).map((each) => each.replaceAll("\0", ""));
    const words = fc.array(
      fc.oneof(text, fc.constantFrom("", "'", "\\", "=ls", "~", "a\nb", "\u{1b}[31m", "x;id", "$(id)")),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(words, (values) => {
        const line = shellWords(shell`echo`, ...values.map(shellWord));
        expect(argumentsOf(line)).toEqual(["echo", ...values]);
        expect(line).not.toMatch(/[\u0000-\u001f\u007f]/);
      }),
      { numRuns: 10 },
    );
  });

  it("never has a NUL, which no argument can have", () => {
    expect(shellWord("a\0b")).toBe("'a\u{fffd}b'");
    expect(execFileSync("sh", ["-c", `printf %s ${shellWord("a\0b")}`]).toString()).toBe("a\u{fffd}b");
  });
});
