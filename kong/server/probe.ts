// SPDX-License-Identifier: Apache-2.0

import { connect } from "node:net";
import { FrameReader } from "../wire/frame.ts";
import { decodeAnswer, encodeRequest } from "../wire/message.ts";

/**
 * Asks a plugin server for its status over its socket, as Kong would. Resolves when the answer is valid.
 *
 * @param timeout - Milliseconds to wait.
 * @throws Error that says what is wrong.
 */
export function probeServer(socketPath: string, timeout: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(socketPath);
    const frames = new FrameReader();
    const finish = (error?: Error): void => {
      socket.destroy();
      if (error === undefined) resolve();
      else reject(error);
    };
    socket.setTimeout(timeout, () => {
      finish(new Error(`no answer within ${timeout} ms`));
    });
    socket.once("error", finish);
    socket.once("connect", () => socket.write(encodeRequest({ id: 1, method: "plugin.GetStatus", argument: null })));
    socket.on("data", (chunk) => {
      try {
        for (const bytes of frames.push(chunk)) {
          const answer = decodeAnswer(bytes);
          if (answer?.id === 1) finish(answer.error === null ? undefined : new Error(answer.error));
        }
      } catch (error) {
        finish(error instanceof Error ? error : new Error(String(error)));
      }
    });
  });
}
