// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { DEFAULT_OPTIONS } from "../../../scripts/kdp/import/table/draft.ts";
import { tableOf, type Imported } from "../../../scripts/kdp/import/table/table.ts";
import { mergeInto, type Merged } from "../../../scripts/kdp/import/write/merge-into.ts";
import { loadTable } from "../../../scripts/kdp/values/load-table.ts";
import { estateOf, placeIn, type ShortRoute } from "../../support/estates.ts";

const EDITED = `# Ours.
routeTable:
    shortHosts:   [dev.example.com] # the one
    legacyHosts:
        - host: "{api}.old.example.com"   # until March
    clusters:
        a: {url: "http://{api}.team1.svc.cluster.local", address: 10.98.10.88}
        b: {url: "http://{api}.team1.svc.cluster.local"}
    defaults: {cluster: a, hostHeader: client}
    apis:
        api02: {pin: b}     # back on Tuesday
        orders:             # was api01
            hosts: [api01.example.net]
        # the last word
`;

function importedOf(routes: readonly ShortRoute[]): Imported {
  return tableOf(estateOf(routes), DEFAULT_OPTIONS, placeIn("the import", ""));
}

function merge(text: string, routes: readonly ShortRoute[], comments: readonly string[] = []): Merged {
  const merged = mergeInto(text, "mine.yaml", importedOf(routes), ([, , name]) => (name === "api03" ? comments : []));
  const { findings } = loadTable([{ name: "mine.yaml", text: merged.text }], []);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  return merged;
}

const KNOWN: readonly ShortRoute[] = [
  { hosts: ["api01.example.net"], to: ["team1/orders"] },
  { hosts: ["api02.old.example.com"], to: ["team1/api02"] },
];

describe("an import into a table that people have edited", () => {
  it("changes nothing where the table has all, also under another name", () => {
    const { text, changes } = merge(EDITED, KNOWN);
    expect(text).toBe(EDITED);
    expect(changes).toEqual([]);
  });

  it("adds a row at the end of the APIs, over the table's own defaults and patterns, and leaves all else to the letter", () => {
    const { text, changes } = merge(
      EDITED,
      [...KNOWN, { hosts: ["api03.old.example.com", "api03.example.org"], to: ["team1/api03"] }],
      ["LOOK: x\n  evil: {}"],
    );
    const row = `        # LOOK: x\\n  evil: {}\n        api03:\n          hosts: [api03.example.org]\n          upstream: http://api03.team1.svc.cluster.local\n`;
    expect(text).toContain(row);
    expect(text.replace(row, "")).toBe(EDITED);
    expect(changes).toEqual(["api03: added."]);
  });

  it("never overwrites a row, and says in what the source differs", () => {
    const { text, changes } = merge(EDITED, [
      { hosts: ["api02.old.example.com"], to: ["team1/api02"], hostHeader: "upstream", retries: 2 },
    ]);
    expect(text).toBe(EDITED);
    expect(changes).toEqual([
      'api02: left as it is; the source has hostHeader: "upstream", the table "client".',
      "api02: left as it is; the source has retries: 2, the table none.",
      "orders: left as it is; the source does not have it.",
    ]);
  });

  it("adds a cluster that a new row needs", () => {
    const { text, changes } = merge(EDITED, [
      ...KNOWN,
      {
        hosts: ["api03.old.example.com"],
        to: [
          { service: "team1/api03", weight: 90 },
          { service: "team1/api03-new", weight: 10 },
        ],
      },
    ]);
    expect(changes).toEqual(["api03: added.", "Cluster a-new: added."]);
    expect(text).toContain(`        a-new:\n          url: "http://{api}-new.team1.svc.cluster.local"\n`);
  });

  it("gives a new row its own destinations where the file's clusters of these names are others", () => {
    const mine = EDITED.replaceAll("http://{api}.team1.svc", "http://{api}.elsewhere.svc");
    const { text, changes, remarks } = merge(mine, [
      {
        hosts: ["api03.old.example.com"],
        to: [
          { service: "team1/api03", weight: 90 },
          { service: "team1/api03-new", weight: 10 },
        ],
      },
    ]);
    expect(changes).toContain("api03: added.");
    expect(remarks).toEqual([]);
    expect(text).toContain("upstream: http://api03.team1.svc.cluster.local\n");
    expect(text).toContain(`        a-new:\n          url: "http://{api}-new.team1.svc.cluster.local"\n`);
  });

  it("leaves out a row that needs a cluster where one more would take requests of others by fail-over", () => {
    const mine = EDITED.replace("{pin: b} ", "{healthCheck: {path: /}} ");
    const { text, changes, remarks } = merge(mine, [
      {
        hosts: ["api03.old.example.com"],
        to: [
          { service: "team1/api03", weight: 90 },
          { service: "team1/api03-new", weight: 10 },
        ],
      },
    ]);
    expect(text).toBe(mine);
    expect(changes[0]).toMatch(/^api03: not added\. .*no further cluster\.$/);
    expect(remarks).toMatchObject([{ code: "not-merged", urls: ["https://api03.old.example.com/"] }]);
  });

  it("leaves out a row that the pin of the table sends elsewhere", () => {
    const mine = EDITED.replace("    apis:", "    pin: b\n    apis:").replace(
      'b: {url: "http://{api}.',
      'b: {url: "http://b-{api}.',
    );
    const { text, remarks } = merge(mine, [{ hosts: ["api03.old.example.com"], to: ["team1/api03"] }]);
    expect(text).toBe(mine);
    expect(remarks).toMatchObject([{ code: "not-merged", urls: ["https://api03.old.example.com/"] }]);
  });

  it("keeps the defaults of the file away from a new row", () => {
    const mine = EDITED.replace(
      "hostHeader: client}",
      "hostHeader: client, legacy: redirect, escapedSlashes: reject, retries: 0, timeouts: {read: 1s}, split: {weights: {a: 50, b: 50}}}",
    );
    const { text, remarks } = merge(mine, [{ hosts: ["api03.old.example.com"], to: ["team1/api03"] }]);
    expect(remarks).toEqual([]);
    for (const line of ["a: 100", "legacy: proxy", "escapedSlashes: keep", "retries: 5", 'read: "60s"']) {
      expect(text).toContain(`${line}\n`);
    }
  });

  it.each([
    ["", 308, "https-redirect"],
    ["proxy: {protocols: [http, https]}\n", 308, "https-redirect"],
    ["proxy: {protocols: [https]}\n", 308, undefined],
    ["proxy: {protocols: [https]}\n", undefined, "http-refused"],
  ])("never changes how rows of the file are served over HTTP: %j with %s", (more, httpsRedirect, code) => {
    const { text, remarks } = merge(EDITED + more, [
      { hosts: ["api03.old.example.com"], to: ["team1/api03"], tls: { certificate: undefined, httpsRedirect } },
    ]);
    expect(text.slice(text.indexOf("proxy:"))).toBe(more === "" ? text.slice(-1) : more);
    expect(remarks.map((remark) => remark.code)).toEqual(code === undefined ? [] : [code]);
    for (const { urls } of remarks) expect(urls).toEqual(["http://api03.old.example.com/"]);
  });

  it("does not add a row with which the table would be refused", () => {
    const table = EDITED.replace("hosts: [api01.example.net]", "path: /api03");
    const { text, changes } = merge(table, [{ hosts: ["api03.old.example.com"], to: ["team1/api03"] }]);
    expect(text).toBe(table);
    expect(changes[0]).toMatch(/^api03: not added\. .*path/);
  });

  it("gives the same text when it is done twice", () => {
    const routes = [
      ...KNOWN,
      {
        hosts: ["api03.old.example.com"],
        to: ["team1/api03"],
        tls: { certificate: "team1/tls", httpsRedirect: undefined },
      },
    ];
    const once = merge(EDITED, routes);
    expect(once.changes).toEqual(["api03: added.", "tls.certificates: added."]);
    const twice = merge(once.text, routes);
    expect(twice.text).toBe(once.text);
    expect(twice.changes).toEqual([]);
  });

  it.each([
    ["a: [", /^--into mine\.yaml:1:.*Correct it first\./],
    ["x: 1\n", /there is no routeTable in it/],
    ["routeTable: {shortHosts: [a.example.com]}\n", /its table is refused .*kdp validate -f mine\.yaml/],
  ])("refuses %j with what to do", (text, message) => {
    expect(() => mergeInto(text, "mine.yaml", importedOf(KNOWN), () => [])).toThrow(message);
  });

  it("says what to do where the APIs stand in braces", () => {
    const table = EDITED.replace(/ {4}apis:[^]*$/, "    apis: {api02: {}}\n");
    const { text, changes } = merge(table, [...KNOWN, { hosts: ["api03.old.example.com"], to: ["team1/api03"] }]);
    expect(text).toBe(table);
    expect(changes).toContain("api03: not added. routeTable.apis stands in braces. Write it with one API a line.");
  });
});
