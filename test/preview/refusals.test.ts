// SPDX-License-Identifier: Apache-2.0

import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run, type Run } from "../../scripts/support/run.ts";

const KDP = join(import.meta.dirname, "../../dist/scripts/kdp/main.js");

function preview(args: readonly string[]): Promise<Run> {
  return run(process.execPath, [KDP, "preview", "--port", "0", ...args]);
}

describe("kdp preview does not start with", () => {
  it.each([
    ["a table with errors", ["--set", "routeTable.pin=nowhere"], 1, "Nothing is served."],
    ["a file that there is not", ["-f", "/nonexistent.yaml"], 2, "can't be read"],
    ["a rule that is none", ["--connect-to", "nonsense"], 2, "HOST:PORT:ADDRESS:PORT"],
    ["a port that is none", ["--port", "http"], 2, "0 to 65535"],
    ["a certificate file that there is not", ["--ca", "/nonexistent.pem"], 2, "--ca /nonexistent.pem can't be read"],
  ])("%s", async (_, args, code, words) => {
    const ended = await preview(args);
    expect(ended.code).toBe(code);
    expect(ended.stderr).toContain(words);
  });

  it("a port in use", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    const ended = await preview(["--port", String(port)]);
    taken.close();
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(new RegExp(`^kdp: 127.0.0.1, port ${port}: .*Choose another port with --port`));
  });
});
