// SPDX-License-Identifier: Apache-2.0

import { connect, createServer, type Socket } from "node:net";
import { FrameReader } from "../../kong/wire/frame.ts";

/** A socket between Kong and a plugin server, which breaks after a number of the server's answers, as if the server died there. */
export interface BreakingRelay {
  readonly socket: string;
  /** How many answers of the server have passed since the last call of `breakAfter`. */
  passed(): number;
  /** Lets a number of answers pass. At the next one all connections end, and no new one is served. Undefined lets all pass. */
  breakAfter(answers: number | undefined): void;
  close(): Promise<void>;
}

/** Starts a relay from one socket to that of a plugin server. */
export async function startBreakingRelay(socket: string, server: string): Promise<BreakingRelay> {
  const open = new Set<Socket>();
  let limit: number | undefined;
  let passed = 0;
  const isBroken = (): boolean => limit !== undefined && passed > limit;
  const endAll = (): void => {
    for (const each of open) each.destroy();
  };
  const keep = (each: Socket): Socket => {
    open.add(each);
    each.on("error", () => undefined);
    each.on("close", () => open.delete(each));
    return each;
  };
  const listener = createServer((kong) => {
    keep(kong);
    if (isBroken()) {
      kong.destroy();
      return;
    }
    const plugin = keep(connect(server));
    const frames = new FrameReader();
    kong.on("data", (chunk) => plugin.write(chunk));
    plugin.on("data", (chunk) => {
      for (const message of frames.push(chunk)) {
        passed += 1;
        if (isBroken()) endAll();
        else kong.write(message);
      }
    });
    for (const [one, other] of [
      [kong, plugin],
      [plugin, kong],
    ] as const) {
      one.on("close", () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => listener.listen(socket, resolve));
  return {
    socket,
    passed: () => passed,
    breakAfter(answers) {
      passed = 0;
      limit = answers;
    },
    async close() {
      endAll();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}
