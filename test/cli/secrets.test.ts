// SPDX-License-Identifier: Apache-2.0

import { expect, it } from "vitest";
import { formatFinding } from "../../plugins/route-table/table/finding.ts";
import { checkTable } from "../../plugins/route-table/table/check.ts";
import { releaseStatus } from "../../scripts/kdp/status/release-status.ts";
import { formatStatus } from "../../scripts/kdp/status/status-text.ts";
import { loadTable } from "../../scripts/kdp/values/load-table.ts";
import { RIGHT_VALUES, runKdp } from "../support/run-kdp.ts";

const SECRET = "s3cret-Of-Api01";
const PLUGINS = `
      plugins:
        - name: openid-connect
          config:
            client_secret: [${SECRET}]
            redis: { password: ${SECRET} }
        - name: http-log
          config: { http_endpoint: "https://name:${SECRET}@logs.example.com/" }
        - name: request-transformer
          config: { add: { headers: ["Authorization: Bearer ${SECRET}"] } }
`;
const VALUES = RIGHT_VALUES.replace("    api01: {}\n", `    api01:${PLUGINS}`);
const PATHS = ["client_secret[0]", "redis.password", "http_endpoint", "add.headers[0]"];

it.each([
  ["validate"],
  ["validate", "--json"],
  ["explain", "https://dev-01.example.com/api01/x"],
  ["explain", "https://dev-01.example.com/api01/x", "--json"],
  ["plan"],
  ["plan", "--html"],
  ["plan", "--json"],
])("nothing says what a secret of the table is: kdp %s %s %s", async (...args) => {
  const { code, out, stderr } = await runKdp([...args, "-f", "-"], VALUES);
  expect(code, stderr).toBeLessThan(2);
  expect(out + stderr).not.toContain(SECRET);
});

it("kdp validate names the field of each, with a remedy", async () => {
  const { out } = await runKdp(["validate", "--json", "-f", "-"], VALUES);
  const { findings } = JSON.parse(out) as { findings: { code: string; path: string; remedy: string }[] };
  const found = findings.filter(({ code }) => code === "secret-in-table");
  expect(found.map(({ path }) => path.replace(/^.*\.config\./, ""))).toEqual(PATHS);
  for (const { remedy } of found) expect(remedy).toMatch(/configFrom: .*\{vault:\/\/env\/NAME\}/);
});

it("nothing says what it is: kdp status, also of a pod that refuses the table", () => {
  const { table } = loadTable([{ name: "-", text: VALUES }], []);
  if (table === undefined) throw new Error("the table is refused");
  const refused = checkTable({ ...table, apis: { ...table.apis, api02: { path: "x" } } }).findings.map(formatFinding);
  expect(refused.length).toBeGreaterThan(1);
  const pod = { name: "first", isReady: true, table: undefined, refused, requests: new Map() };
  const status = releaseStatus(table, [pod]);
  const said = `${JSON.stringify(status)}${formatStatus("x", status)}`;
  expect(said).toContain("bad-value");
  expect(said).not.toContain(SECRET);
});
