// SPDX-License-Identifier: Apache-2.0

import { connect, type Socket } from "node:net";
import { FrameReader } from "../../wire/frame.ts";
import { decodeAnswer, encodeRequest } from "../../wire/message.ts";

/** An RPC that the plugin server answered with an error or did not answer. */
export class RpcFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "RpcFailure";
  }
}

/** Kong's client for a plugin server's socket, protocol MsgPack:1. */
export interface RpcClient {
  /**
   * Makes one RPC over a connection of the pool.
   *
   * @throws RpcFailure
   */
  call(method: string, argument: unknown): Promise<unknown>;
  /** Closes idle connections now, and connections in use after their RPC. */
  close(): void;
}

/** Kong waits this long for an answer. */
const READ_TIMEOUT_MS = 60_000;

/**
 * Connects to a plugin server as Kong does. Each RPC takes a connection from a pool and returns it afterwards. So the RPCs of one request
 * may use different connections, and a connection carries one RPC at a time.
 */
export function createRpcClient(socketPath: string): RpcClient {
  const idle: Socket[] = [];
  let lastId = 0;
  let isClosed = false;

  const release = (socket: Socket): void => {
    if (isClosed || socket.destroyed) socket.destroy();
    else idle.push(socket);
  };
  const take = async (): Promise<Socket> => {
    for (let socket = idle.pop(); socket !== undefined; socket = idle.pop()) {
      if (!socket.destroyed && socket.readable && socket.writable) return socket;
    }
    return open(socketPath);
  };

  return {
    async call(method, argument) {
      lastId += 1;
      const id = lastId;
      const socket = await take();
      const result = await exchange(socket, id, encodeRequest({ id, method, argument }));
      release(socket);
      return result;
    },
    close() {
      isClosed = true;
      for (const socket of idle.splice(0)) socket.destroy();
    },
  };
}

function open(socketPath: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(socketPath);
    socket.once("connect", () => {
      socket.removeAllListeners("error");
      // A failed idle connection is not used again.
      socket.on("error", () => undefined);
      socket.unref();
      resolve(socket);
    });
    socket.once("error", (error) => {
      reject(new RpcFailure(`trying to connect: ${error.message}`, { cause: error }));
    });
  });
}

function exchange(socket: Socket, id: number, request: Uint8Array): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const frames = new FrameReader();
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      socket.off("data", onData);
      socket.off("close", onClose);
      settle();
    };
    const fail = (reason: string): void => {
      socket.destroy();
      finish(() => {
        reject(new RpcFailure(reason));
      });
    };
    const onClose = (): void => {
      fail("no data");
    };
    const onData = (chunk: Uint8Array): void => {
      try {
        for (const bytes of frames.push(chunk)) {
          const answer = decodeAnswer(bytes);
          if (answer === undefined) continue;
          if (answer.id !== id) fail("unexpected RPC response ID");
          else if (answer.error === null)
            finish(() => {
              resolve(answer.result);
            });
          else
            finish(() => {
              reject(new RpcFailure(answer.error ?? ""));
            });
          return;
        }
      } catch (error) {
        fail(error instanceof Error ? error.message : String(error));
      }
    };
    const timer = setTimeout(() => {
      fail("timeout");
    }, READ_TIMEOUT_MS);
    socket.on("data", onData);
    socket.on("close", onClose);
    socket.write(request);
  });
}
