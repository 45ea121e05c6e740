// SPDX-License-Identifier: Apache-2.0

import type { Socket } from "node:net";
import type { Logger } from "pino";
import { FrameError, FrameReader } from "../wire/frame.ts";
import { MAX_PENDING_MESSAGES } from "../wire/limits.ts";
import { decodeRequest, encodeAnswer, MessageError, type RpcRequest } from "../wire/message.ts";
import type { Metrics } from "./metrics.ts";
import { RpcError, type Caller, type Rpc } from "./rpc.ts";

interface ConnectionOptions {
  readonly rpc: Rpc;
  readonly metrics: Metrics;
  readonly log: Logger;
}

const KNOWN_METHODS: readonly string[] = [
  "plugin.HandleEvent",
  "plugin.Step",
  "plugin.StepError",
  "plugin.StepMultiMap",
  "plugin.StartInstance",
  "plugin.CloseInstance",
  "plugin.OfferTable",
  "plugin.LoadTable",
  "plugin.GetStatus",
];

/**
 * Serves one connection from Kong until it closes: answers its messages one after the other. Bytes that are not a message close this
 * connection, and affect nothing else.
 */
export function serveConnection(socket: Socket, { rpc, metrics, log }: ConnectionOptions): void {
  const frames = new FrameReader();
  const caller: Caller = { waitsFor: undefined };
  let pending = 0;
  let last: Promise<void> = Promise.resolve();

  const closeBroken = (reason: string, error: unknown): void => {
    metrics.brokenConnections.inc({ reason });
    log.warn({ err: error }, "connection closed: an invalid message came over it");
    socket.destroy();
  };

  const serve = async (bytes: Uint8Array): Promise<void> => {
    const request = decodeRequest(bytes);
    const answer = await answerTo(request, rpc, caller, metrics, log);
    if (socket.writable) socket.write(answer);
    pending -= 1;
  };

  socket.on("data", (chunk) => {
    try {
      for (const bytes of frames.push(chunk)) {
        pending += 1;
        if (pending > MAX_PENDING_MESSAGES) throw new FrameError("too many messages are waiting for an answer");
        // Kong does not send a second message before the answer to the first, so mostly no message waits.
        const served = pending === 1 ? serve(bytes) : last.then(() => (socket.destroyed ? undefined : serve(bytes)));
        last = served.catch((error: unknown) => {
          closeBroken(error instanceof MessageError ? "message" : "failure", error);
        });
      }
    } catch (error) {
      closeBroken("frame", error);
    }
  });
  socket.on("error", (error) => {
    log.debug({ err: error }, "connection error");
  });
  socket.on("close", () => {
    caller.waitsFor?.abandon("Kong closed the connection");
  });
}

async function answerTo(
  { id, method, argument }: RpcRequest,
  rpc: Rpc,
  caller: Caller,
  metrics: Metrics,
  log: Logger,
): Promise<Uint8Array> {
  const label = KNOWN_METHODS.includes(method) ? method : "other";
  try {
    const result = await rpc.call(method, argument, caller);
    metrics.countRpc(label, "ok");
    return encodeAnswer({ id, error: null, result });
  } catch (error) {
    metrics.countRpc(label, "error");
    if (!(error instanceof RpcError)) log.error({ err: error, method }, "an RPC failed");
    const message = error instanceof Error ? error.message : String(error);
    return encodeAnswer({ id, error: message, result: null });
  }
}
