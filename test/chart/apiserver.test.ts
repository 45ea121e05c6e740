// SPDX-License-Identifier: Apache-2.0

import { stat } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startApiServer, WHY_NO_API_SERVER, type ApiServer } from "../support/apiserver.ts";
import { kubectl } from "../support/kubectl.ts";

let server: ApiServer | undefined;
beforeAll(async () => {
  if (WHY_NO_API_SERVER === undefined) server = await startApiServer();
});
afterAll(() => server?.stop());
beforeEach((context) => {
  context.skip(WHY_NO_API_SERVER !== undefined, WHY_NO_API_SERVER);
});

describe("a real API server", () => {
  const ask = (...args: readonly string[]): ReturnType<typeof kubectl> =>
    kubectl(args, { kubeconfig: server?.kubeconfig ?? "" });

  it("answers kubectl", async () => {
    const { stdout, stderr } = await ask("version", "--output", "json");
    expect(JSON.parse(stdout), stderr).toMatchObject({ serverVersion: { major: "1" } });
  });

  it("lets its administrator do everything", async () => {
    expect(await ask("auth", "can-i", "*", "*", "--all-namespaces")).toMatchObject({ code: 0, stdout: "yes\n" });
  });

  it("refuses what is no right object, as a dry run too", async () => {
    const ingress = { apiVersion: "networking.k8s.io/v1", kind: "Ingress", metadata: { name: "bad" } };
    const { code, stderr } = await kubectl(["apply", "--dry-run=server", "--filename", "-"], {
      kubeconfig: server?.kubeconfig ?? "",
      stdin: JSON.stringify({ ...ingress, spec: {} }),
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("spec") as string });
  });

  it("ends, and leaves nothing behind", async () => {
    await server?.stop();
    await expect(stat(server?.kubeconfig ?? "")).rejects.toThrow("ENOENT");
    expect((await ask("version")).code).not.toBe(0);
    server = undefined;
  });
});
