// SPDX-License-Identifier: Apache-2.0

import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEmulator, type Emulator } from "../../kong/emulator/emulator.ts";
import { listen, type Listening } from "../../kong/emulator/client/listen.ts";
import { readRequestLine } from "../../kong/emulator/client/request-line.ts";
import { fromDeclarative } from "../support/declarative.ts";
import { readRecordedJson } from "../support/recordings.ts";
import { startUpstream, type RecordingUpstream } from "../support/recording-upstream.ts";
import { until } from "../support/until.ts";

let upstream: RecordingUpstream;
let emulator: Emulator;
let listening: Listening;

beforeAll(async () => {
  upstream = await startUpstream("api01");
  emulator = createEmulator({
    config: fromDeclarative(readRecordedJson("native-forwarding.kong.json")),
    pluginSocket: "/nonexistent",
    routerFlavor: "traditional_compatible",
    connectTo: () => ({ host: "127.0.0.1", port: upstream.port }),
    upstreamCa: undefined,
    log: () => undefined,
  });
  listening = await listen(emulator, { host: "127.0.0.1", port: 0, isTrusted: () => false });
});

afterAll(async () => {
  await listening.close(0);
  emulator.close();
  await upstream.close();
});

const HEAD = "Host: dev-01.aliyun.cloud.cn.aibang\r\nContent-Length: 4\r\n\r\n";

/** Sends each part after the number of responses that it names. Resolves to the requests that the upstream received. */
async function converse(parts: readonly (readonly [responses: number, bytes: string])[], total: number) {
  upstream.received.length = 0;
  const socket = connect(listening.port, "127.0.0.1");
  let answered = "";
  socket.on("data", (chunk) => (answered += chunk.toString("latin1")));
  const responses = (): number => answered.split("HTTP/1.1 200").length - 1;
  for (const [before, bytes] of parts) {
    await until(
      () => responses() >= before,
      `${before} responses`,
      () => answered,
    );
    socket.write(Buffer.from(bytes, "latin1"));
  }
  await until(
    () => responses() === total,
    `${total} responses`,
    () => answered,
  );
  socket.destroy();
  return upstream.received.map(({ method, target, body }) => [method, target, body]);
}

describe("a client's connection", () => {
  it("accepts request lines that nginx accepts, one after the other, and forwards them", async () => {
    const received = await converse(
      [
        [0, `POST /api01/\u00c3\u00bc HTTP/1.1\r\n${HEAD}one.`],
        [1, `REPORT-IT /api01/b HTTP/1.3\r\n${HEAD}two.`],
        [2, `POST /api01/c HTTP/1.1\r\n${HEAD}last`],
      ],
      3,
    );
    expect(received).toEqual([
      ["POST", "/%C3%BC", "one."],
      ["REPORT-IT", "/b", "two."],
      ["POST", "/c", "last"],
    ]);
  });

  it("does not read the late body of a pipelined request as another request", async () => {
    const received = await converse(
      [
        [0, `POST /api01/a HTTP/1.1\r\n${HEAD}one.POST /api01/b HTTP/1.1\r\n${HEAD}tw`],
        [1, "o."],
        [2, `POST /api01/c HTTP/1.1\r\n${HEAD}last`],
      ],
      3,
    );
    expect(received).toEqual([
      ["POST", "/a", "one."],
      ["POST", "/b", "two."],
      ["POST", "/c", "last"],
    ]);
  });

  it("accepts a request line that arrives byte by byte", async () => {
    const line = "GET /api01/\u00c3\u00a4 HTTP/1.1\r\nHost: dev-01.aliyun.cloud.cn.aibang\r\n\r\n";
    const received = await converse(
      line.split("").map((byte) => [0, byte] as const),
      1,
    );
    expect(received).toEqual([["GET", "/%C3%A4", ""]]);
  });
});

describe("a request line", () => {
  it.each([
    ["GET /x HTTP/1.1", undefined],
    ["get /x HTTP/1.1", undefined],
    ["GET /x HTTP/2.0", undefined],
    ["GET  /x HTTP/1.1", undefined],
    ["MAGIC /x HTTP/1.1", "POST /x HTTP/1.1"],
    ["GET /\u00c3 HTTP/1.1", "GET /%c3 HTTP/1.1"],
    ["GET /x HTTP/1.4", "GET /x HTTP/1.1"],
  ])("%j passes as %j", (line, accepted) => {
    expect(readRequestLine(line)?.accepted).toBe(accepted);
  });
});
