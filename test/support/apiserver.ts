// SPDX-License-Identifier: Apache-2.0

import { generateKeyPairSync, randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { get } from "node:https";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { onFreePorts } from "../../scripts/support/free-ports.ts";
import { start } from "../../scripts/support/start.ts";
import { START_TIMEOUT_MS } from "./limits.ts";
import { temporaryFolder } from "./plugin-server.ts";

/** A real Kubernetes API server without controllers, so no Pod ever starts. */
export interface ApiServer {
  /** The administrator's kubeconfig. */
  readonly kubeconfig: string;
  /** Stops it and its etcd, and deletes their data. A second call waits for the first. */
  stop(): Promise<void>;
}

const ASSETS = process.env["KUBEBUILDER_ASSETS"] ?? "";

/** The reason for which no API server can be started here; `undefined` if one can. */
const WHY_NOT = ASSETS === "" ? "KUBEBUILDER_ASSETS names no folder with etcd and kube-apiserver" : undefined;

const LOG_TAIL = 4_000;

/**
 * An API server for the tests of a file: it starts before the first test and stops after the last. If none can be started, the tests
 * are skipped.
 *
 * @returns A function that returns the server while the tests run.
 */
export function apiServerForTests(): () => ApiServer {
  let server: ApiServer | undefined;
  beforeAll(async () => {
    if (WHY_NOT === undefined) server = await startApiServer();
  });
  afterAll(() => server?.stop());
  beforeEach((context) => {
    context.skip(WHY_NOT !== undefined, WHY_NOT);
  });
  return () => {
    if (server === undefined) throw new Error("the API server is not there before the tests run");
    return server;
  };
}

/**
 * Starts etcd and kube-apiserver from the folder that KUBEBUILDER_ASSETS names, on free loopback ports. Resolves when the server is
 * ready and has its first namespaces.
 */
function startApiServer(): Promise<ApiServer> {
  return onFreePorts(3, startOn);
}

async function startOn([clients = 0, peers = 0, port = 0]: readonly number[]): Promise<ApiServer> {
  const folder = await temporaryFolder();
  const inFolder = (name: string): string => join(folder.path, name);
  const token = randomBytes(24).toString("hex");
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  await writeFile(inFolder("accounts.pub"), publicKey.export({ type: "spki", format: "pem" }));
  await writeFile(inFolder("accounts.key"), privateKey.export({ type: "sec1", format: "pem" }), { mode: 0o600 });
  await writeFile(inFolder("tokens.csv"), `${token},admin,admin,system:masters\n`, { mode: 0o600 });

  const etcd = start(
    join(ASSETS, "etcd"),
    [
      ...["--data-dir", inFolder("etcd"), "--unsafe-no-fsync", "--log-level", "warn"],
      ...[
        "--listen-client-urls",
        `http://127.0.0.1:${clients}`,
        "--advertise-client-urls",
        `http://127.0.0.1:${clients}`,
      ],
      ...[
        "--listen-peer-urls",
        `http://127.0.0.1:${peers}`,
        "--initial-advertise-peer-urls",
        `http://127.0.0.1:${peers}`,
      ],
      ...["--initial-cluster", `default=http://127.0.0.1:${peers}`],
    ],
    { env: {} },
  );
  const server = start(
    join(ASSETS, "kube-apiserver"),
    [
      ...["--etcd-servers", `http://127.0.0.1:${clients}`, "--cert-dir", inFolder("certs")],
      ...["--bind-address", "127.0.0.1", "--advertise-address", "127.0.0.1", "--secure-port", `${port}`],
      ...["--endpoint-reconciler-type", "none", "--service-cluster-ip-range", "10.0.0.0/24"],
      ...["--service-account-issuer", "https://kubernetes.default.svc"],
      ...["--service-account-key-file", inFolder("accounts.pub")],
      ...["--service-account-signing-key-file", inFolder("accounts.key")],
      ...["--token-auth-file", inFolder("tokens.csv"), "--authorization-mode", "RBAC", "--allow-privileged"],
      // No controller makes service accounts here, so this plugin would refuse every Pod.
      ...["--disable-admission-plugins", "ServiceAccount"],
    ],
    { env: {} },
  );
  let stopped: Promise<void> | undefined;
  const stopAll = async (): Promise<void> => {
    await server.stop();
    await etcd.stop();
    await folder.remove();
  };
  const stop = (): Promise<void> => (stopped ??= stopAll());
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    // Its certificate is self-signed, so it is the authority, too.
    const ca = await readFile(inFolder("certs/apiserver.crt"), "utf8").catch(() => "");
    if (ca !== "" && (await isReady(port, token, ca))) {
      await writeFile(inFolder("kubeconfig"), kubeconfigOf(port, token, ca), { mode: 0o600 });
      return { kubeconfig: inFolder("kubeconfig"), stop };
    }
    if (etcd.hasEnded() || server.hasEnded() || Date.now() > deadline) {
      await stop();
      throw new Error(`no API server: ${etcd.output().slice(-LOG_TAIL)}\n${server.output().slice(-LOG_TAIL)}`);
    }
    await sleep(100);
  }
}

function kubeconfigOf(port: number, token: string, ca: string): string {
  const authority = Buffer.from(ca).toString("base64");
  // kubectl reads JSON, too.
  return JSON.stringify({
    apiVersion: "v1",
    kind: "Config",
    clusters: [
      { name: "test", cluster: { server: `https://127.0.0.1:${port}`, "certificate-authority-data": authority } },
    ],
    users: [{ name: "admin", user: { token } }],
    contexts: [{ name: "test", context: { cluster: "test", user: "admin" } }],
    "current-context": "test",
  });
}

/** Whether the server is ready, and has the namespace that most tests use. */
async function isReady(port: number, token: string, ca: string): Promise<boolean> {
  const status = (path: string): Promise<number> =>
    new Promise((resolve) => {
      const headers = { Authorization: `Bearer ${token}` };
      const request = get({ host: "127.0.0.1", port, path, ca, headers, agent: false, timeout: 2_000 }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      request.on("timeout", () => request.destroy());
      request.on("error", () => {
        resolve(0);
      });
    });
  return (await status("/readyz")) === 200 && (await status("/api/v1/namespaces/default")) === 200;
}
