// SPDX-License-Identifier: Apache-2.0

import { stat } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { apiServerForTests } from "../support/apiserver.ts";
import { kubectl } from "../support/kubectl.ts";

const server = apiServerForTests();

describe("a real API server", () => {
  const ask = (...args: readonly string[]): ReturnType<typeof kubectl> =>
    kubectl(args, { kubeconfig: server().kubeconfig });

  it("answers kubectl", async () => {
    const { stdout, stderr } = await ask("version", "--output", "json");
    expect(JSON.parse(stdout), stderr).toMatchObject({ serverVersion: { major: "1" } });
  });

  it("allows its administrator everything", async () => {
    expect(await ask("auth", "can-i", "*", "*", "--all-namespaces")).toMatchObject({ code: 0, stdout: "yes\n" });
  });

  it("refuses an invalid object, in a dry run too", async () => {
    const ingress = { apiVersion: "networking.k8s.io/v1", kind: "Ingress", metadata: { name: "bad" } };
    const { code, stderr } = await kubectl(["apply", "--dry-run=server", "--filename", "-"], {
      kubeconfig: server().kubeconfig,
      stdin: JSON.stringify({ ...ingress, spec: {} }),
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("spec") as string });
  });

  it("stops and leaves no process or file behind", async () => {
    await server().stop();
    await expect(stat(server().kubeconfig)).rejects.toThrow("ENOENT");
    expect((await ask("version")).code).not.toBe(0);
  });
});
