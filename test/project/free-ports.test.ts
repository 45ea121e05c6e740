// SPDX-License-Identifier: Apache-2.0

import { createServer, type AddressInfo } from "node:net";
import { describe, expect, it, vi } from "vitest";
import { onFreePorts } from "../../scripts/support/free-ports.ts";

/** Listens on a port, and says in the words of Node where it is taken. */
function listen(port: number): Promise<{ readonly port: number; close(): void }> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      resolve({ port: (server.address() as AddressInfo).port, close: () => void server.close() });
    });
  });
}

describe("a program on free ports", () => {
  it("is started on others where one was taken in between", async () => {
    const thieves: { close(): void }[] = [];
    const tried: number[] = [];
    const started = await onFreePorts(2, async ([one = 0, other = 0]) => {
      tried.push(one);
      if (tried.length < 3) thieves.push(await listen(other));
      const first = await listen(one);
      return await listen(other).then(
        (second) => [first, second],
        (error: unknown) => {
          first.close();
          throw error;
        },
      );
    });
    expect(tried).toHaveLength(3);
    expect(started[0]?.port).toBe(tried[2]);
    for (const each of [...thieves, ...started]) each.close();
  });

  it.each([
    ["bind() to 127.0.0.1:8080 failed (98: Address already in use)", 5],
    ["Bind for 0.0.0.0:8443 failed: port is already allocated", 5],
    ["unknown directive", 1],
  ])("that says %j is started %i times", async (words, times) => {
    const start = vi.fn<() => Promise<never>>(() => Promise.reject(new Error(words)));
    await expect(onFreePorts(1, start)).rejects.toThrow(words);
    expect(start).toHaveBeenCalledTimes(times);
  });
});
