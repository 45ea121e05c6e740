// SPDX-License-Identifier: Apache-2.0

import { readFile } from "node:fs/promises";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { endedEarly } from "../../scripts/kdp/verify/checks/check.ts";
import { createCluster } from "../../scripts/kdp/verify/cluster.ts";
import type { Call, FailureCause, Received } from "../../scripts/kdp/verify/ask/call.ts";
import { expect, test } from "vitest";
import type { Session } from "../../scripts/kdp/verify/session.ts";
import type { VerifyReport } from "../../scripts/kdp/verify/report.ts";
import { onRoot, Pair, type Planted, type Verified } from "../support/planted.ts";
import type { Plant } from "../support/two-gateways.ts";

const pair = new Pair();
const expectFound = (planted: Planted): Promise<Verified> => pair.expectFound(planted);

/** A server that says something that is no HTTP, or nothing at all. */
async function startRaw(say: (socket: Socket) => void): Promise<{ port: number; server: Server }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    say(socket);
  });
  server.on("close-all", () => {
    for (const socket of sockets) socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, server };
}

async function withRaw(say: (socket: Socket) => void, use: (port: number) => Promise<void>): Promise<void> {
  const { port, server } = await startRaw(say);
  try {
    await use(port);
  } finally {
    server.emit("close-all");
    server.close();
  }
}

test("a B that goes down in the middle is a sentence", async () => {
  const plant = {
    raw: (request: { socket: { destroy(): void } }, _: unknown, count: number): boolean => {
      if (count < down) return false;
      request.socket.destroy();
      return true;
    },
  };
  const down = 15;
  await expectFound({ plant, class: "FAIL", says: /FAIL .*closed the connection before it had answered/ });
});

test("a B that is down from the start is NO-GO; an A that is down can't be measured", async () => {
  const closed = await startRaw(() => undefined);
  await new Promise((resolve) => closed.server.close(resolve));
  const { code, report } = await pair.verify({ plant: {}, args: ["--address", `b=127.0.0.1:${closed.port}`] });
  expect(code).toBe(1);
  expect(report.because).toContain(`Nothing listens on 127.0.0.1:${closed.port} (connection refused).`);
  const other = await pair.verify({ plant: {}, args: ["--address", `a=127.0.0.1:${closed.port}`] });
  expect(other.code).toBe(2);
  expect(other.report).toMatchObject({ verdict: "UNMEASURED", apis: [{ class: "UNMEASURED" }] });
  expect(other.sentences.join("\n")).toContain("A gives no answer: Nothing listens on");
});

test("garbage is a sentence, with TLS and without, and so is silence", async () => {
  const garbage = (socket: Socket): void => {
    socket.once("data", () => socket.end(Buffer.from("\u0000\u0001\u00ff garbage \r\n\r\n\u0007", "latin1")));
  };
  await withRaw(garbage, async (port) => {
    const tls = await pair.verify({ plant: {}, args: ["--address", `b=127.0.0.1:${port}`] });
    expect(tls.code).toBe(1);
    expect(tls.sentences.join("\n")).toMatch(/TLS handshake with .* failed/);
    const plain = await pair.verify({ plant: {}, args: ["--address", `b=http://127.0.0.1:${port}`] });
    expect(plain.code).toBe(1);
    expect(plain.report.because).toMatch(/answered something that is no HTTP/);
  });
  await withRaw(
    () => undefined,
    async (port) => {
      const silent = await pair.verify({
        plant: {},
        args: ["--address", `b=http://127.0.0.1:${port}`, "--timeout", "200ms"],
      });
      expect(silent.code).toBe(1);
      expect(silent.report.because).toContain("did not answer in time");
    },
  );
});

test("a hostile answer stays text in every output", async () => {
  const plant = onRoot((given) => {
    given.status = 200;
    given.headers["x-evil"] = "<script>alert(1)</script> | `x` ]]>";
    given.headers["set-cookie"] = "__proto__=x; Path=/";
    given.body = `{"__proto__":{"polluted":1},"constructor":"x","<b>":"]]>\u001b[2J"}`;
  });
  const outputs = ["json", "xml", "md", "html", "txt"].map((ending) => join(pair.two.folder, `out.${ending}`));
  const { code } = await pair.verify({ plant, args: outputs.flatMap((file) => ["-o", file]) });
  expect(code).toBe(1);
  const [json = "", xml = "", md = "", html = ""] = await Promise.all(outputs.map((file) => readFile(file, "utf8")));
  expect((JSON.parse(json) as VerifyReport).verdict).toBe("NO-GO");
  expect(xml).not.toContain("<script>");
  expect(xml).toContain("&lt;script&gt;");
  expect(md).not.toContain("<script>");
  expect(html).not.toContain("<script>");
  expect(html).toContain("&lt;script&gt;");
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("a body that never ends is no difference", async () => {
  const endless: Plant = {
    raw: ({ method, url }, response) => {
      if (method !== "GET" || !/^\/(api1\/)?$/.test(url)) return false;
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("data: x\n\n");
      return true;
    },
  };
  pair.two.a.plant = endless;
  const { report } = await pair.verify({ plant: endless, args: ["--timeout", "500ms", "--samples", "2"] });
  expect(report.apis[0]?.comparisons.filter(({ class: found }) => found !== "SAME")).toEqual([]);
});

test("JSON nested deeper than a stack is compared by its hash, and the run goes on", async () => {
  const nested = (depth: number): Plant =>
    onRoot((given) => {
      given.body = "[".repeat(depth) + "]".repeat(depth);
    });
  pair.two.a.plant = nested(200_000);
  const args = ["--samples", "1"];
  await expectFound({ plant: nested(200_000), class: "SAME", args });
  await expectFound({
    plant: nested(200_001),
    class: "DIFF",
    args,
    says: /The body differs: A has 400000 bytes, SHA-256/,
  });
});

test("an answer that is encoded too often can't be read, and is not decoded", async () => {
  const plant = onRoot((given) => {
    given.headers["content-encoding"] = Array.from({ length: 4 }, () => "gzip").join(",");
  });
  const says = /gave an answer that can't be read: it has 4 content encodings, and at most 3 are read/;
  await expectFound({ plant, class: "FAIL", says, args: ["--samples", "1"] });
});

test("a dead cluster gets its rest with a secret too, an untrusted one does not", async () => {
  const call: Call = {
    ...({ scheme: "https", address: "127.0.0.1", port: 1, serverName: null, method: "GET" } as const),
    ...{ host: "x", target: "/", headers: [], mustTrust: true },
  };
  const askedOf = async (cause: FailureCause): Promise<number> => {
    const pace = { turn: () => Promise.resolve(), count: () => 0 };
    let asked = 0;
    const ask = (): Promise<Received> => {
      asked += 1;
      return Promise.resolve({
        status: 0,
        headers: [],
        body: Buffer.alloc(0),
        isCut: false,
        ms: 1,
        failure: "x",
        cause,
      });
    };
    const cluster = createCluster("B", { ask, close: () => undefined }, pace, 1);
    for (let i = 0; i < 10; i += 1) await cluster.ask(call);
    expect(cluster.hasAnswered()).toBe(false);
    return asked;
  };
  expect(await askedOf("down")).toBe(4);
  expect(await askedOf("ended")).toBe(4);
  expect(await askedOf("untrusted")).toBe(10);
});

test("a gateway that ends the handshake of an unknown name is right", async () => {
  const plant: Plant = { refusesName: (name) => name.endsWith(".invalid") };
  const { report } = await expectFound({ plant, class: "SAME", args: ["--samples", "1"] });
  expect(report.checks.map(({ name, class: found }) => [name, found])).toEqual([
    ["unknown-host", "SAME"],
    ["unknown-path", "SAME"],
  ]);
});

test("a difference that many requests show is one line of the text", async () => {
  pair.two.b.plant = { change: (given) => (given.status = 500) };
  const { out } = await pair.two.verify("--api", "api1", "--samples", "1");
  expect(out).toMatch(/DIFF A answers 200, B 500\. \(GET \S+\) The same in \d+ requests\./);
  expect(out.match(/^ {2}DIFF A answers 200, B 500/gm)).toHaveLength(1);
});

test("an error that nobody expected is that API's, with its message and without secrets", () => {
  const session = {
    known: { allows: () => ({}) },
    mask: (text: string) => text.replaceAll("sec-1", "•••"),
  } as unknown as Session;
  expect(endedEarly(session, "api1", "reach", new RangeError("too much of sec-1"))).toMatchObject({
    class: "UNMEASURED",
    counts: true,
    text: expect.stringContaining("a fault of kdp: too much of •••.") as string,
  });
});
