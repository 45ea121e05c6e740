// SPDX-License-Identifier: Apache-2.0

import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { Conversation } from "../../kong/server/conversation.ts";
import type { CallPdk } from "../../kong/server/bridge.ts";
import type { Phase } from "../../kong/server/plugin-module.ts";

const A = { Method: "kong.a", Args: [] };
const B = { Method: "kong.b", Args: [] };
const SUBSTITUTE = { Method: "kong.substitute", Args: [] };

/** A phase that makes calls with what it gets as `kong`: the very function of the conversation. */
function phaseOf(run: (call: CallPdk) => unknown): Phase {
  return (call) => run(call as CallPdk);
}

const substitute = phaseOf((call) => call("kong.substitute", []));

interface Told {
  readonly conversation: Conversation;
  readonly onFailure: ReturnType<typeof vi.fn<(error: unknown, attempt: number) => Phase | undefined>>;
  readonly onEnd: ReturnType<typeof vi.fn<() => void>>;
}

function conversationWith(timeouts = { plugin: 10_000, kong: 10_000 }): Told {
  const onFailure = vi.fn<(error: unknown, attempt: number) => Phase | undefined>(() => substitute);
  const onEnd = vi.fn<() => void>();
  return {
    conversation: new Conversation({ makePdk: (call) => call, timeouts, onFailure, onEnd }),
    onFailure,
    onEnd,
  };
}

describe("a conversation", () => {
  it("tells Kong none of the calls that a failed phase had queued", async () => {
    const { conversation, onFailure } = conversationWith();
    const failing = phaseOf((call) => {
      void call("kong.a", []);
      void call("kong.b", []);
      throw new Error("boom");
    });
    expect(await conversation.begin(failing)).toEqual(A);
    // Kong's answer comes over a socket: by then the failure is known.
    await sleep(0);
    expect(await conversation.step(null)).toEqual(SUBSTITUTE);
    expect(await conversation.step(null)).toBe("ret");
    expect(onFailure).toHaveBeenCalledExactlyOnceWith(new Error("boom"), 1);
  });

  it("takes no call of a phase that has failed", async () => {
    const { conversation } = conversationWith();
    let late: Promise<unknown> | undefined;
    const failing = phaseOf((call) => {
      setTimeout(() => {
        late = call("kong.b", []);
      }, 1);
      throw new Error("boom");
    });
    expect(await conversation.begin(failing)).toEqual(SUBSTITUTE);
    await vi.waitUntil(() => late !== undefined);
    await expect(late).rejects.toThrow("kong.b was called after the end of the phase");
    expect(await conversation.step(null)).toBe("ret");
  });

  it("does not end when a phase that was given up ends after all", async () => {
    const { conversation, onFailure } = conversationWith({ plugin: 20, kong: 10_000 });
    onFailure.mockReturnValue(
      phaseOf(async (call) => {
        await call("kong.a", []);
        await call("kong.b", []);
      }),
    );
    let hasReturned = false;
    const late = async (): Promise<void> => {
      await sleep(40);
      hasReturned = true;
    };
    expect(await conversation.begin(late)).toEqual(A);
    await vi.waitUntil(() => hasReturned);
    expect(await conversation.step(null)).toEqual(B);
    expect(await conversation.step(null)).toBe("ret");
  });

  it("takes no call after the return, while calls from before it are still to be made", async () => {
    const { conversation } = conversationWith();
    let late: Promise<unknown> | undefined;
    const returning = phaseOf((call) => {
      void call("kong.a", []);
      void call("kong.b", []);
      setTimeout(() => {
        late = call("kong.c", []);
      }, 1);
    });
    expect(await conversation.begin(returning)).toEqual(A);
    await vi.waitUntil(() => late !== undefined);
    await expect(late).rejects.toThrow("kong.c was called after the end of the phase");
    expect(await conversation.step(null)).toEqual(B);
    expect(await conversation.step(null)).toBe("ret");
  });

  it("takes a late call that follows the result of another", async () => {
    const { conversation } = conversationWith();
    const patient = phaseOf(async (call) => {
      await call("kong.a", []);
      await sleep(5);
      await call("kong.b", []);
    });
    expect(await conversation.begin(patient)).toEqual(A);
    expect(await conversation.step(null)).toEqual(B);
    expect(await conversation.step(null)).toBe("ret");
  });

  it("is over once, and a step after that is its end", async () => {
    const { conversation, onEnd } = conversationWith();
    expect(await conversation.begin(() => undefined)).toBe("ret");
    conversation.abandon("nobody listens");
    expect(await conversation.step(null)).toBe("ret");
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it("that is abandoned fails what the plugin waits for and what it has queued", async () => {
    const { conversation, onFailure, onEnd } = conversationWith();
    const failures: unknown[] = [];
    const waiting = phaseOf((call) =>
      Promise.all(["kong.a", "kong.b"].map((name) => call(name, []).catch((error: unknown) => failures.push(error)))),
    );
    expect(await conversation.begin(waiting)).toEqual(A);
    conversation.abandon("nobody listens");
    await vi.waitUntil(() => failures.length === 2);
    expect(failures.map(String)).toEqual(["PhaseFailure: nobody listens", "PhaseFailure: nobody listens"]);
    expect(onFailure).not.toHaveBeenCalled();
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it("waits as long as the limits allow, and passes the number of the attempt with each failure", async () => {
    const { conversation, onFailure } = conversationWith({ plugin: 20, kong: 10_000 });
    onFailure.mockImplementation((_, attempt) => (attempt === 1 ? () => new Promise(() => undefined) : undefined));
    expect(await conversation.begin(() => new Promise(() => undefined))).toBe("ret");
    const why = "PhaseFailure: the phase neither made a PDK call nor ended within 20 ms";
    expect(onFailure.mock.calls.map(([error, attempt]) => [String(error), attempt])).toEqual([
      [why, 1],
      [why, 2],
    ]);
  });

  it("is abandoned if Kong does not return", async () => {
    const { conversation, onEnd } = conversationWith({ plugin: 10_000, kong: 20 });
    let failure: unknown;
    const calling = phaseOf((call) => call("kong.a", []).catch((error: unknown) => (failure = error)));
    expect(await conversation.begin(calling)).toEqual(A);
    await vi.waitUntil(() => failure !== undefined);
    expect(String(failure)).toBe("PhaseFailure: Kong did not answer kong.a");
    expect(onEnd).toHaveBeenCalledOnce();
  });
});
