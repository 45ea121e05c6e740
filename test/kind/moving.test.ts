// SPDX-License-Identifier: Apache-2.0

import { beforeAll, describe, expect, it } from "vitest";
import type { ReleaseStatus } from "../../scripts/kdp/status/release-status.ts";
import { run } from "../../scripts/support/run.ts";
import { ask, type Answer } from "../support/kind/ask.ts";
import { eventually, isServed, MINUTES } from "../support/kind/eventually.ts";
import { startClients } from "../support/kind/load.ts";
import { kindForTests, NO_CONTROLLER, RELEASE, valuesBeside } from "../support/kind/suite.ts";

const suite = kindForTests();
const HOST = "dev-01.example.com";
const KEYS = 300;
/** The timeout for pin and rollback. */
const ROUNDS = 4;

/** A plugin of Kong as a Kubernetes object. */
interface Plugin {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly config?: Readonly<Record<string, unknown>>;
}

describe.each(["pluginServer", "inProcess"])("an API that moves, on kind, runtime: %s", (runtime) => {
  const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
    ask(suite(), { host: HOST, path, headers });
  const clusterOf = async (path: string, headers?: Readonly<Record<string, string>>): Promise<string | undefined> =>
    (await get(path, headers)).echo?.cluster;
  const upgrade = (...sets: readonly string[]): Promise<string> =>
    suite().helm(
      ...["upgrade", RELEASE.name, "chart", "-n", RELEASE.namespace, "--reset-then-reuse-values", "--wait"],
      ...sets.flatMap((set) => ["--set", set]),
    );
  const pods = async (): Promise<string> =>
    suite().kubectl("-n", RELEASE.namespace, "get", "pods", "-l", "app.kubernetes.io/name=ddd-int-kdp", "-o", "name");

  beforeAll(async () => {
    if (process.env["KDP_KIND"] !== "on") return;
    await suite().install({ ...valuesBeside(import.meta.filename), runtime });
    await isServed(suite(), { host: HOST, path: "/plain/x" });
  }, 6 * MINUTES);

  it(
    "splits users by weight, and keeps each in one cluster",
    async () => {
      const first = new Map<string, string | undefined>();
      for (let i = 0; i < KEYS; i++) first.set(`user-${i}`, await clusterOf("/split/x", { "X-User": `user-${i}` }));
      const inA = [...first.values()].filter((cluster) => cluster === "a").length;
      // 30 % of 300 keys, plus and minus five standard deviations of 7.9.
      expect(inA).toBeGreaterThan(50);
      expect(inA).toBeLessThan(130);
      for (const [user, cluster] of [...first].slice(0, 40)) {
        expect(await clusterOf("/split/x", { "X-User": user })).toBe(cluster);
      }
    },
    MINUTES,
  );

  it("obeys a tester's override", async () => {
    for (const cluster of ["a", "b"]) expect(await clusterOf("/split/x", { "X-Cluster": cluster })).toBe(cluster);
  });

  it("has the decision header", async () => {
    expect((await get("/plain/x")).headers["kdp-decision"]).toBe('b; because="default"');
  });

  it("announces the end on an old host, and not on the short host", async () => {
    const { headers } = await ask(suite(), { host: "plain.old.example.com", path: "/x?q=1" });
    expect(headers).toMatchObject({ deprecation: "@1780272000", sunset: "Tue, 31 Mar 2099 00:00:00 GMT" });
    expect(String(headers["link"])).toContain("<https://dev-01.example.com/plain/x?q=1>");
    expect((await get("/plain/x")).headers).not.toHaveProperty("sunset");
  });

  it("redirects old hosts to the short one, byte for byte", async () => {
    expect(await ask(suite(), { host: "redirected.old.example.com", path: "/x%2Fy?q=1&q=%20" })).toMatchObject({
      status: 308,
      headers: { location: "https://dev-01.example.com/redirected/x%2Fy?q=1&q=%20", "cache-control": "max-age=300" },
    });
  });

  it(
    "uses the next cluster while one is unhealthy",
    async () => {
      await eventually(suite(), async () => {
        expect(await clusterOf("/checked/x")).toBe("b");
      });
      await suite().kubectl("-n", "team1", "scale", "deploy/echo-b", "--replicas", "0");
      try {
        await eventually(suite(), async () => {
          expect(await clusterOf("/checked/x")).toBe("a");
        });
      } finally {
        await suite().kubectl("-n", "team1", "scale", "deploy/echo-b", "--replicas", "1");
      }
      await eventually(suite(), async () => {
        expect(await clusterOf("/checked/x")).toBe("b");
      });
    },
    2 * MINUTES,
  );

  it(
    "pins and unpins under load: no request fails, and no pod is replaced",
    async (context) => {
      context.skip(!suite().hasController, NO_CONTROLLER);
      const before = await pods();
      await eventually(suite(), async () => {
        expect(await clusterOf("/plain/x")).toBe("b");
      });
      const clients = startClients(suite(), { host: HOST, path: "/plain/x" });
      for (let round = 0; round < ROUNDS; round++) {
        await upgrade("routeTable.apis.plain.pin=a");
        await eventually(suite(), async () => {
          expect(await clusterOf("/plain/x")).toBe("a");
        });
        await suite().helm("rollback", RELEASE.name, "-n", RELEASE.namespace, "--wait");
        await eventually(suite(), async () => {
          expect(await clusterOf("/plain/x")).toBe("b");
        });
      }
      const outcomes = await clients.stop();
      expect([...outcomes.keys()].sort()).toEqual(["a", "b"]);
      expect(await pods()).toBe(before);
    },
    4 * MINUTES,
  );

  it(
    "is shown by kdp status",
    async () => {
      const { kubeconfig, name } = suite().cluster;
      const place = ["--context", `kind-${name}`, "--namespace", RELEASE.namespace];
      const { code, stdout, stderr } = await run(
        process.execPath,
        ["scripts/kdp/main.ts", "status", "--json", ...place],
        {
          env: { KUBECONFIG: kubeconfig },
        },
      );
      expect(code, stderr).toBe(0);
      const { version, pods, apis } = JSON.parse(stdout) as ReleaseStatus;
      expect(pods.map((pod) => [pod.isReady, pod.version])).toEqual([[true, version]]);
      expect(apis.find(({ api }) => api === "split")).toMatchObject({
        because: "split",
        // There are no counts inside Kong.
        requests: runtime === "inProcess" ? {} : { b: expect.any(Number) as number },
      });
      expect(apis.find(({ api }) => api === "checked")).toMatchObject({ unhealthy: [] });
    },
    MINUTES,
  );

  it(
    "refuses an invalid table before any change",
    async () => {
      await expect(upgrade("routeTable.apis.plain.pin=nowhere")).rejects.toThrow("nowhere");
      expect(await clusterOf("/plain/x")).toBe("b");
    },
    MINUTES,
  );

  it(
    "keeps serving the last good table if an invalid one gets past helm",
    async (context) => {
      context.skip(!suite().hasController, NO_CONTROLLER);
      const own = ["-l", `app.kubernetes.io/instance=${RELEASE.name}`, "-o", "json"];
      const found = await suite().kubectl("-n", RELEASE.namespace, "get", "kongplugins,kongclusterplugins", ...own);
      const { items } = JSON.parse(found) as { items: readonly Plugin[] };
      const withTable = items.filter(({ config }) => config?.["json"] !== undefined);
      expect(withTable).not.toEqual([]);
      for (const { metadata, config, ...plugin } of withTable) {
        // The API server accepts no managed fields in what is applied; JSON leaves undefined out.
        const kept = { ...metadata, managedFields: undefined };
        await suite().apply({ ...plugin, metadata: kept, config: { ...config, json: '{"shortHosts":[],"apis":{}}' } });
      }
      for (let i = 0; i < 20; i++) {
        expect((await get("/plain/x")).status).toBe(200);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      await upgrade();
      await eventually(suite(), async () => {
        expect((await get("/plain/x")).headers["kdp-decision"]).toBe('b; because="default"');
      });
    },
    2 * MINUTES,
  );
});
