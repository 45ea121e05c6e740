// SPDX-License-Identifier: Apache-2.0

import { beforeAll, describe, expect, it } from "vitest";
import { eventually, isServed, MINUTES } from "../support/kind/eventually.ts";
import { startClients } from "../support/kind/load.ts";
import { kindForTests, RELEASE, valuesBeside } from "../support/kind/suite.ts";

const suite = kindForTests();
const HOST = "dev-01.example.com";
/** Consecutive answers over new connections that show that the Service leads to pods that serve. */
const SURE = 10;
/** The plugin server is an init container where the cluster has native sidecars. */
const RESTARTS = ["initContainerStatuses", "containerStatuses"]
  .map((list) => `{.status.${list}[?(@.name=="plugin-server")].restartCount}`)
  .join("");
const SELECTOR = "app.kubernetes.io/name=ddd-int-kdp";

describe.each(["pluginServer", "inProcess"])("under load, on kind, runtime: %s", (runtime) => {
  const settled = (path: string): Promise<void> => isServed(suite(), { host: HOST, path }, SURE);
  const restarts = (pod: string): Promise<string> =>
    suite().kubectl("-n", RELEASE.namespace, "get", pod, "-o", `jsonpath=${RESTARTS}`);
  const rolledOut = (): Promise<string> =>
    suite().kubectl("-n", RELEASE.namespace, "rollout", "status", "deploy", "--timeout", "4m");

  beforeAll(async () => {
    if (process.env["KDP_KIND"] !== "on") return;
    await suite().install({ ...valuesBeside(import.meta.filename), runtime });
    await settled("/api01/x");
    await settled("/api02/x");
  }, 6 * MINUTES);

  it(
    "fails no request while every pod is replaced",
    async () => {
      const clients = startClients(suite(), { host: HOST, path: "/api01/x" });
      await suite().kubectl("-n", RELEASE.namespace, "rollout", "restart", "deploy");
      await rolledOut();
      const outcomes = await clients.stop();
      expect([...outcomes.keys()]).toEqual(["b"]);
    },
    6 * MINUTES,
  );

  it(
    "never sends a request to a wrong upstream while plugin servers die",
    async (context) => {
      context.skip(runtime === "inProcess", "there is no plugin server");
      const clients = startClients(suite(), { host: HOST, path: "/api01/x" });
      const running = ["-l", SELECTOR, "--field-selector", "status.phase=Running", "-o", "name"];
      await eventually(suite(), async () => {
        expect(
          (await suite().kubectl("-n", RELEASE.namespace, "get", "pods", ...running)).trim().split("\n"),
        ).toHaveLength(2);
      });
      const pods = await suite().kubectl("-n", RELEASE.namespace, "get", "pods", ...running);
      // One after the other: without a ready pod the Service has no endpoint.
      for (const pod of pods.trim().split("\n")) {
        const before = await restarts(pod);
        const end = ["node", "-e", "process.kill(1, 'SIGTERM')"];
        await suite()
          .kubectl("-n", RELEASE.namespace, "exec", pod, "-c", "plugin-server", "--", ...end)
          .catch(String);
        await eventually(suite(), async () => {
          expect(await restarts(pod)).not.toBe(before);
        });
        await suite().kubectl("-n", RELEASE.namespace, "wait", "--for=condition=Ready", pod, "--timeout=2m");
        await settled("/api02/x");
      }
      await rolledOut();
      await settled("/api02/x");
      const outcomes = await clients.stop();
      // Kong's own route goes to the API's cluster. A worker without an instance yet answers 500.
      const others = [...outcomes].filter(([outcome]) => outcome !== "b");
      expect(others.filter(([outcome]) => !outcome.startsWith("status 500"))).toEqual([]);
      const failed = others.reduce((sum, [, count]) => sum + count, 0);
      expect(outcomes.get("b")).toBeGreaterThan(20 * failed);
    },
    6 * MINUTES,
  );

  it(
    "leaves only the CRDs after uninstall",
    async () => {
      await suite().helm("uninstall", RELEASE.name, "-n", RELEASE.namespace, "--wait");
      await eventually(suite(), async () => {
        const left = await suite().kubectl(
          ...[
            "-n",
            RELEASE.namespace,
            "get",
            "all,ingresses,configmaps,kongplugins,kongupstreampolicies,networkpolicies",
          ],
          ...["-l", "app.kubernetes.io/instance=ddd-int-kdp", "-o", "name"],
        );
        expect(left).toBe("");
      });
      const wide = await suite().kubectl(
        "get",
        "kongclusterplugins,ingressclasses,clusterroles",
        "-l",
        "app.kubernetes.io/instance=ddd-int-kdp",
        "-o",
        "name",
      );
      expect(wide).toBe("");
      expect(await suite().kubectl("get", "crds", "-o", "name")).toContain(
        "kongclusterplugins.configuration.konghq.com",
      );
    },
    3 * MINUTES,
  );
});
