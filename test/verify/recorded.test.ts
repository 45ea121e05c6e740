// SPDX-License-Identifier: Apache-2.0

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { change, Pair } from "../support/planted.ts";
import { SHORT_HOST } from "../support/two-gateways.ts";

const pair = new Pair();

test("a request of an access log shows a difference, in one page that has no secrets", async () => {
  const { folder } = pair.two;
  const log = join(folder, "access.log");
  const page = join(folder, "verify.html");
  const line = (target: string): string =>
    `192.0.2.1 - - [30/Nov/2026:10:00:00 +0000] "GET ${target} HTTP/1.1" 200 2 "-" "curl/8"`;
  await writeFile(
    log,
    [line("/api1/recorded?token=s3cret&a=1"), line("/elsewhere"), "GARBAGE token=s3cret"].join("\n"),
  );
  const plant = change((given, { target }) => {
    if (target.startsWith("/recorded")) given.headers["x-planted"] = "<script>other</script>";
  });
  const { report } = await pair.expectFound({ plant, class: "DIFF", args: ["--requests", log, "-o", page] });
  expect(report.requests).toMatchObject([
    { kind: "nginx access log", read: 2, taken: 1, foreign: 1, notUnderstood: 1 },
  ]);
  const html = await readFile(page, "utf8");
  expect(html).toContain("access.log:1");
  expect(html).toContain("&lt;script&gt;other&lt;/script&gt;");
  expect(html + JSON.stringify(report)).not.toContain("s3cret");
  expect(html).not.toContain("<script");
});

test("requests without a host are those of the host that is named", async () => {
  const file = join(pair.two.folder, "paths.txt");
  await writeFile(file, "/recorded\n");
  const { report } = await pair.verify({ plant: {}, args: ["--requests", file] });
  expect(report.requests).toMatchObject([{ taken: 0, foreign: 1 }]);
  expect(report.requests[0]?.remarks.join()).toContain("--requests-host HOST");
  await writeFile(file, "/api1/recorded\n");
  const named = await pair.verify({ plant: {}, args: ["--requests", file, "--requests-host", SHORT_HOST] });
  expect(named.report.requests).toMatchObject([{ taken: 1 }]);
});
