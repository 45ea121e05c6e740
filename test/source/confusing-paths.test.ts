// SPDX-License-Identifier: Apache-2.0

import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { normalPath } from "../../plugins/route-table/decision/http/normal-path.ts";
import { HOST, stopAfterwards } from "../support/old-cluster.ts";
import { nginxForTests, startNginx } from "../support/nginx.ts";
import { nginxConf, startTwoClusters } from "../support/two-clusters.ts";

nginxForTests();

const SHORT = "https://dev-01.aliyun.cloud.cn.aibang";

/** Ways to write a slash, a dot and a backslash, put together to paths, and some that somebody found. */
const CONFUSING = [
  String.raw`//k\/b<`,
  "/%2F/k/b",
  String.raw`/x/..\..\..\k/b`,
  String.raw`/\k/b`,
  "/x%2Fy/../../k/b",
  "/x%2fy/%2e%2E/.%2e/k/b",
  "/k#/b",
  "/k%23/b",
  "/k%2Fb",
  "/k/..%2fb",
  "/..%2fk/b",
  "/k;/b",
  "/..;/k/b",
  "/%6b/b",
  "/%6B%2fb",
  "/k%3F/b",
  "/k%5Cb",
  "/k%00/b",
  "/k%/b",
  "/k/%252e%252e/b",
  "//evil.example.net/k/b",
  "/@evil.example.net/k/b",
  "/.k/b",
  "/k./b",
  "/k/...",
  "/é/k",
  '/k"<>|{}^`/b',
  ...["/", "//", "/./", "/../", "/%2e%2e/", "/%2E./", "/%2F", "/%2f../", "/.."].flatMap((middle) => [
    `/k${middle}b`,
    `/x${middle}k/b`,
    `/k/${middle}b`,
    `/x/y/${middle}${middle}k/b`,
    `${middle}k`,
  ]),
];

const OFF = { source: { enabled: false } };
const REDIRECT = { source: { method: "redirect" } };
/** The API whose old host is asked, the others, and their prefixes on the short host; all by what is special about them. */
const TABLES = {
  "a prefix taken off": { apis: { api01: REDIRECT, api07: { path: "/k", ...OFF } } },
  "a prefix that stays": {
    apis: { api01: { path: "/k", stripPath: false, ...REDIRECT }, api07: { path: "/", ...OFF } },
  },
  "another API below": { apis: { api01: REDIRECT, api07: { path: "/api01/k", ...OFF } } },
  "the root": { apis: { api01: { path: "/", ...REDIRECT }, api07: { path: "/k", ...OFF } } },
};

/** Sends a request target as it stands, and reads the head of the answer. */
function send(port: number, target: string): Promise<{ status: number; location: string | undefined }> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    socket.on("data", (chunk: Buffer) => (text += chunk.toString("latin1")));
    socket.on("error", reject);
    socket.on("close", () => {
      const location = /^location: (.*)\r$/im.exec(text)?.[1];
      resolve({ status: Number(/^HTTP\/1\.1 ([0-9]+)/.exec(text)?.[1]), location });
    });
    socket.write(Buffer.from(`GET ${target} HTTP/1.1\r\nHost: ${HOST}\r\nConnection: close\r\n\r\n`));
  });
}

/** The path that the new cluster matches when a client goes to a location: as it is written, or as browsers read it. */
function pathsThere(location: string): (string | undefined)[] {
  const readByBrowser = new URL(Buffer.from(location, "latin1").toString()).href;
  return [location, readByBrowser].map((url) => normalPath(url.slice(SHORT.length)));
}

function ownerOf(path: string | undefined, prefixes: Readonly<Record<string, string>>): string | undefined {
  const isBelow = (prefix: string): boolean =>
    prefix === "/" || path === prefix || path?.startsWith(`${prefix}/`) === true;
  const fitting = Object.entries(prefixes).filter(([, prefix]) => path !== undefined && isBelow(prefix));
  return fitting.sort(([, one], [, other]) => other.length - one.length)[0]?.[0];
}

describe.each(Object.entries(TABLES))("confusing paths, with %s", (_, { apis }) => {
  const prefixes = Object.fromEntries(
    Object.entries(apis).map(([name, api]) => [name, (api as { path?: string }).path ?? `/${name}`]),
  );
  const own = prefixes["api01"] ?? "";
  const isStripped = (apis.api01 as { stripPath?: boolean }).stripPath !== false;

  it("lead to the API's place there, or to its own host unchanged, or are not made", async () => {
    const clusters = await startTwoClusters(["api01"]);
    stopAfterwards({ stop: () => clusters.close() });
    const nginx = await startNginx(await nginxConf(apis), clusters.place);
    stopAfterwards(nginx);
    const outcomes = new Set<number>();
    for (const target of CONFUSING) {
      const { status, location } = await send(nginx.ports["8080"] ?? 0, target);
      outcomes.add(status);
      const received = clusters.target.received.splice(0).map((each) => each.target);
      if (location === undefined) {
        expect([target, status, ...received]).toEqual(status === 200 ? [target, 200, target] : [target, 400]);
        continue;
      }
      // A client would take a raw # for the end.
      const matched = normalPath(Buffer.from(target).toString("latin1").replace("#", "%23"));
      const expected = matched === undefined ? undefined : normalPath((isStripped && own !== "/" ? own : "") + matched);
      expect([target, ...pathsThere(location)]).toEqual([target, expected, expected]);
      expect([target, ownerOf(expected, prefixes)]).toEqual([target, "api01"]);
    }
    expect(outcomes).toContain(307);
    expect(outcomes).toContain(400);
  });
});
