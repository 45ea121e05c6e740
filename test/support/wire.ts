// SPDX-License-Identifier: Apache-2.0

import { connect } from "node:net";
import { decode, encode } from "@msgpack/msgpack";
import { FrameReader } from "../../kong/wire/frame.ts";
import { ANSWER_TIMEOUT_MS } from "./limits.ts";

/** One connection to a plugin server. It sends any message, valid or not. */
export interface Wire {
  /** Sends a message, and resolves to the next one that arrives. */
  exchange(message: unknown): Promise<unknown>;
  /** Sends bytes. */
  send(bytes: Uint8Array): void;
  /** Resolves to the next message; rejects when the server closes the connection, or after `timeoutMs` ms. */
  next(timeoutMs?: number): Promise<unknown>;
  isClosed(): boolean;
  close(): void;
}

/** Connects to a plugin server's socket. */
export async function connectWire(path: string): Promise<Wire> {
  const socket = connect(path);
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("error", reject);
  });
  const frames = new FrameReader();
  const messages: unknown[] = [];
  let wake: () => void = () => undefined;
  let isClosed = false;
  socket.on("data", (chunk) => {
    for (const bytes of frames.push(chunk)) messages.push(decode(bytes));
    wake();
  });
  socket.on("error", () => undefined);
  socket.on("close", () => {
    isClosed = true;
    wake();
  });
  const wire: Wire = {
    exchange(message) {
      socket.write(encode(message, { ignoreUndefined: true }));
      return wire.next();
    },
    send: (bytes) => void socket.write(bytes),
    async next(timeoutMs = ANSWER_TIMEOUT_MS) {
      const deadline = Date.now() + timeoutMs;
      while (messages.length === 0) {
        if (isClosed) throw new Error("the server closed the connection");
        if (Date.now() > deadline) throw new Error(`no message within ${timeoutMs} ms`);
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, deadline - Date.now());
        });
      }
      return messages.shift();
    },
    isClosed: () => isClosed,
    close: () => socket.destroy(),
  };
  return wire;
}
