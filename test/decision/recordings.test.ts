// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { decide } from "../../plugins/route-table/decision/decide.ts";
import { compileTable } from "../../plugins/route-table/decision/compiled/table-index.ts";
import { checkTable } from "../../plugins/route-table/table/check.ts";
import { DECISION_DEVIATIONS } from "../recordings/deviations.ts";
import { ORDINARY_CIRCUMSTANCES } from "../support/cases.ts";
import { bytesOf, readRecordings, type Recording } from "../support/recordings.ts";

/** A table with the same meaning as the routes and services of the recorded Kong. */
function tableFor(shortHost: string, hostHeader: string, hosts: Readonly<Record<string, string>>): unknown {
  return {
    shortHosts: [shortHost],
    legacyHosts: [{ host: hosts["wild"] }],
    clusters: { up: { url: "http://{api}.up.test" } },
    defaults: { hostHeader },
    apis: {
      api01: { upstream: "http://api01.up.test:8711" },
      api02: { upstream: "http://api02.up.test:8712" },
      api03: { path: "/team/api03", upstream: "http://api03.up.test:8713" },
      api05: { upstream: "http://base.up.test:8714/base" },
      api06: { upstream: "http://base.up.test:8714/base/" },
      api07: { upstream: "http://base.up.test:8714/base", stripPath: false },
      api08: { upstream: "http://127.0.0.1:8717" },
      // The recorded wildcard route matched any name; this name was sent.
      svc9: { upstream: "http://wild.up.test:8716" },
      hostdef: { upstream: "http://hostdef.up.test:8715", hosts: [hosts["own"]] },
    },
  };
}

const indexes = [
  tableFor("dev-01.aliyun.cloud.cn.aibang", "client", {
    own: "api01.source-team1.dev.aliyun.cloud.cn.aibang",
    wild: "{api}.target-team2.dev.aliyun.cloud.cn.aibang",
  }),
  tableFor("dev-02.aliyun.cloud.cn.aibang", "upstream", {
    own: "api02.source-team1.dev.aliyun.cloud.cn.aibang",
    wild: "{api}.target-team3.dev.aliyun.cloud.cn.aibang",
  }),
].map((value) => {
  const { table, findings } = checkTable(value);
  if (table === undefined) throw new Error(JSON.stringify(findings));
  return compileTable(table);
});

interface Parsed {
  readonly method: string;
  readonly target: string;
  readonly host: string;
}

/** A request that reaches Kong's router: one Host, a path, HTTP/1.0 or 1.1. */
function parse({ request }: Recording): Parsed | undefined {
  const [head = ""] = bytesOf(request).toString("latin1").split("\r\n\r\n");
  const [line = "", ...fields] = head.replace(/^\r\n/, "").split("\r\n");
  const [, method, target] = /^([A-Z]+) (\/[^ \t\x00-\x1f]*) HTTP\/1\.[01]$/.exec(line) ?? [];
  const hosts = fields.flatMap((field) => /^host:[ \t]*(.*?)[ ]*$/i.exec(field)?.[1] ?? []);
  if (method === undefined || target === undefined || hosts.length !== 1) return undefined;
  return { method, target, host: hosts[0] ?? "" };
}

const recordings = readRecordings("native-forwarding.jsonl").flatMap((recording) => {
  const parsed = parse(recording);
  const { status } = recording.response;
  const isRouting =
    recording.upstream !== null || status === 404 || (status === 400 && /dot|percent/.test(recording.kind));
  return parsed === undefined || !isRouting ? [] : [{ ...recording, parsed, status }];
});

describe("the decision agrees with recordings of Kong's own routes", () => {
  it("covers some of the recordings", () => {
    expect(recordings.length).toBeGreaterThan(0);
  });

  it.each(recordings)("$id $kind: $parsed.target on $parsed.host", (recording) => {
    const decisions = indexes.map((index) => decide(index, recording.parsed, ORDINARY_CIRCUMSTANCES));
    const decided = decisions.find(({ upstream }) => upstream !== null) ?? decisions[0];
    const now = { host: decided?.upstream?.host ?? null, target: decided?.upstream?.target ?? null };
    const recorded = {
      host: recording.upstream?.headers.find(([name]) => name.toLowerCase() === "host")?.[1] ?? null,
      target: recordedTarget(recording),
    };
    const deviation = DECISION_DEVIATIONS.find(({ concerns }) => concerns(recording));
    if (deviation === undefined) expect(now).toEqual(recorded);
    else expect(now, deviation.why).not.toEqual(recorded);
  });
});

function recordedTarget({ upstream }: Recording): string | null {
  if (upstream?.target !== undefined) return Buffer.from(upstream.target, "utf8").toString("latin1");
  return upstream?.targetBase64 === undefined ? null : Buffer.from(upstream.targetBase64, "base64").toString("latin1");
}
