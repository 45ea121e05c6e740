// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call } from "../support/kong-side.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { until } from "../support/until.ts";
import { connectWire, type Wire } from "../support/wire.ts";

interface Answer {
  readonly EventId: number;
  readonly Data: "ret" | { readonly Method: string; readonly Args: readonly unknown[] };
}

let folder: { path: string; remove: () => Promise<void> };
let server: RunningServer;
let wire: Wire;

beforeAll(async () => {
  folder = await temporaryFolder();
  const plugin = join(import.meta.dirname, "../support/odd-plugin.ts");
  server = await startServerProcess(join(folder.path, "s"), ["--plugin", plugin, "--phase-timeout", "400"]);
  wire = await connectWire(server.socket);
});

afterAll(async () => {
  wire.close();
  expect(await server.stop()).toBe(0);
  await folder.remove();
});

async function begin(behaviour: string, phase = "access", over = wire): Promise<Answer> {
  const config = JSON.stringify({ behaviour, __plugin_id: behaviour });
  const started = (await call(over, "plugin.StartInstance", { Name: "odd", Config: config })) as { Id: number };
  return (await call(over, "plugin.HandleEvent", { InstanceId: started.Id, EventName: phase })) as Answer;
}

async function step({ EventId }: Answer, data?: unknown, method = "plugin.Step", over = wire): Promise<Answer> {
  return (await call(over, method, { EventId, ...(data !== undefined && { Data: data }) })) as Answer;
}

/** A failed phase first reads the request's id, which is part of its answer. */
const ASKS_FOR_ID = { Method: "kong.nginx.get_var", Args: ["kong_request_id"] };

async function expectRefusal(answer: Answer): Promise<void> {
  expect(answer.Data).toEqual(ASKS_FOR_ID);
  const { Data: data } = await step(answer, "id-of-the-request");
  if (data === "ret") throw new Error("the phase passed for success");
  const [status, body, headers] = data.Args;
  expect([data.Method, status, headers]).toEqual([
    "kong.response.exit",
    503,
    { "Content-Type": "application/problem+json", "Retry-After": "5" },
  ]);
  expect(JSON.parse(String(body))).toMatchObject({
    type: "urn:ddd-int-kdp:problem:failure",
    request_id: "id-of-the-request",
  });
}

describe("a failed phase", () => {
  it.each(["throws at once", "rejects with nothing", "never ends", "ends too late"])(
    "that %s ends in 503",
    async (behaviour) => {
      await expectRefusal(await begin(behaviour));
    },
  );

  it.each(["throws after a call", "never ends after a call"])("that %s ends in 503", async (behaviour) => {
    const first = await begin(behaviour);
    expect(first.Data).toEqual({ Method: "kong.nginx.get_var", Args: ["host"] });
    await expectRefusal(await step(first, "a.example.com"));
  });

  it("ends without a 503 where the phase can't answer the client", async () => {
    expect((await begin("throws at once", "log")).Data).toBe("ret");
  });

  it("ends in 503 also where reading the request's id fails", async () => {
    const answer = await begin("throws at once");
    const { Data: data } = await step(answer, "no such variable", "plugin.StepError");
    expect(data).toMatchObject({ Method: "kong.response.exit", Args: [503, expect.any(String), expect.any(Object)] });
  });

  it("is logged with its error", async () => {
    await expectRefusal(await begin("throws at once"));
    await until(() => server.log().includes('"msg":"a phase failed"'), "it is logged", server.log);
    expect(server.log()).toContain("boom");
  });
});

describe("a phase", () => {
  it("is over when its function returns, after all its calls", async () => {
    const first = await begin("does not await its calls");
    expect(first.Data).toEqual({ Method: "kong.response.set_header", Args: ["A", "1"] });
    const second = await step(first);
    expect(second.Data).toEqual({ Method: "kong.response.set_header", Args: ["B", "2"] });
    expect((await step(second)).Data).toBe("ret");
  });

  it("ends at an exit; code after it never runs", async () => {
    const exit = await begin("goes on after its exit");
    expect(exit.Data).toEqual({ Method: "kong.response.exit", Args: [418, "tea"] });
    expect(server.log()).not.toContain("this never runs");
  });

  it("can't make calls after its end", async () => {
    expect((await begin("calls after its end")).Data).toBe("ret");
    await sleep(60);
    expect((await call(wire, "plugin.GetStatus", null)) as object).toMatchObject({ Pid: server.pid });
  });

  it("receives the error of a call that failed in Kong", async () => {
    const first = await begin("catches a failed call");
    const { Data: data } = await step(first, "bad argument", "plugin.StepError");
    expect(data).toEqual({
      Method: "kong.response.exit",
      Args: [200, "Error: kong.nginx.get_var failed: bad argument"],
    });
  });

  it("may call any function below kong., in snake case on the wire", async () => {
    expect((await begin("calls a name of its own making")).Data).toEqual({
      Method: "kong.some_name.of_its_own",
      Args: [{ nested: [1, null] }],
    });
  });

  it("that hangs does not delay others", async () => {
    const other = await connectWire(server.socket);
    const hanging = begin("never ends", "access", other);
    expect((await begin("does not await its calls")).Data).toMatchObject({ Method: "kong.response.set_header" });
    expect((await hanging).Data).toEqual(ASKS_FOR_ID);
    other.close();
  });
});

describe("conversations", () => {
  it("that overlap are told apart by their event ids", async () => {
    const one = await begin("does not await its calls");
    const other = await begin("throws after a call");
    expect(one.EventId).not.toBe(other.EventId);
    const nextOfOne = await step(one);
    await expectRefusal(await step(other, "x"));
    expect(nextOfOne.Data).toMatchObject({ Args: ["B", "2"] });
    expect((await step(nextOfOne)).Data).toBe("ret");
  });

  it("that this process did not begin are refused", async () => {
    await expectRefusal(await step({ EventId: 12_345, Data: "ret" }));
  });

  it("leave nothing in memory, however they end", async () => {
    for (let i = 0; i < 30; i++) {
      await begin("goes on after its exit");
      await expectRefusal(await begin("throws at once"));
    }
    await sleep(50);
    const over = await begin("goes on after its exit");
    // An exit ended that conversation; a step of it is a step of an unknown event.
    await expectRefusal(await step(over));
  });
});
