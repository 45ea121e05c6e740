// SPDX-License-Identifier: Apache-2.0

import { execFileSync, spawnSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { onFreePorts } from "../../scripts/support/free-ports.ts";
import type { KubernetesObject } from "./helm.ts";
import { startServerProcess, temporaryFolder } from "./plugin-server.ts";
import { containerOf, filesOf, podOf, type Container } from "./pod.ts";
import { until } from "./until.ts";

/** The version that the chart runs. */
const VERSION = "3.9";

/** How long a plugin server serves on after SIGTERM. */
const GRACE_MS = "300";

/** The folders of the pod. Here they are inside a temporary folder. */
const POD_FOLDERS =
  /(?<=^|[ :=])\/(?=(?:kong|etc\/kdp|etc\/kong-declarative|run\/kdp|run\/kong-declarative|trust|credentials)(?:\/|$))/g;

/** A Kong with the chart's kong.yml, environment and files. */
export interface RealKong {
  readonly port: number;
  /** Its error log. */
  log(): Promise<string>;
  /** Ends the plugin server, by `kill -9` or by SIGTERM and a short grace, and starts another in its place, as Kubernetes does. */
  replaceServer(signal: "SIGKILL" | "SIGTERM"): Promise<void>;
  stop(): Promise<void>;
}

/** The reason for which Kong can't run here; undefined if it can. */
export function whyNoKong(): string | undefined {
  const { error, stdout } = spawnSync("kong", ["version"], { encoding: "utf8" });
  if (error !== undefined) return `there is no Kong ${VERSION} on PATH`;
  return stdout.includes(VERSION) ? undefined : `the Kong on PATH is not ${VERSION}: ${stdout.trim()}`;
}

/**
 * Starts Kong as the chart's pod does, with its plugin server if there is one.
 *
 * @param objects - The rendered chart, with `ingressController.enabled: false` and without certificates for clients' hosts.
 * @param trusted - The authority in PEM that verifies upstreams' certificates.
 * @param secrets - The Secrets with the consumers' credentials.
 */
export function startRealKong(
  objects: readonly KubernetesObject[],
  trusted: string,
  secrets: Secrets = new Map(),
): Promise<RealKong> {
  return onFreePorts(1, ([port = 0]) => startOn(port, objects, trusted, secrets));
}

/** The values of Secrets that the pod mounts, by name and key. */
export type Secrets = ReadonlyMap<string, Readonly<Record<string, string | Buffer>>>;

async function startOn(
  port: number,
  objects: readonly KubernetesObject[],
  trusted: string,
  secrets: Secrets,
): Promise<RealKong> {
  const folder = await temporaryFolder();
  const proxy = containerOf(podOf(objects), "proxy");
  for (const [path, text] of filesOf(objects, "proxy")) await writeFileAt(join(folder.path, path), text);
  await writeFileAt(join(folder.path, "trust/ca.crt"), trusted);
  await mkdir(join(folder.path, "run/kdp"), { recursive: true });
  const socket = join(folder.path, "run/kdp/route-table.sock");
  const hasServer = proxy.env?.some(({ name }) => name === "KONG_PLUGINSERVER_KDP_SOCKET") === true;
  const startServer = (): ReturnType<typeof startServerProcess> =>
    startServerProcess(socket, ["--socket-mode", "0666", "--grace", GRACE_MS]);
  let server = hasServer ? await startServer() : undefined;
  const environment = { ...process.env, ...environmentIn(folder.path, proxy), ...onThisMachine(port) };
  const prefix = join(folder.path, "kong");
  const log = (): Promise<string> => readFile(join(prefix, "logs/error.log"), "utf8").catch(() => "");
  const stop = async (): Promise<void> => {
    spawnSync("kong", ["stop", "-p", prefix], { env: environment });
    await server?.stop();
    await folder.remove();
  };
  try {
    await completeWithConsumers(folder.path, objects, secrets, environment);
    execFileSync("kong", ["start"], { env: environment, stdio: ["ignore", "ignore", "pipe"] });
    await until(
      () => isServing(port),
      "Kong to serve",
      () => prefix,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  const replaceServer = async (signal: "SIGKILL" | "SIGTERM"): Promise<void> => {
    await (signal === "SIGKILL" ? server?.kill() : server?.stop());
    server = await startServer();
  };
  return { port, log, replaceServer, stop };
}

/** Does what the pod's container for consumers does, if there is one. */
async function completeWithConsumers(
  folder: string,
  objects: readonly KubernetesObject[],
  secrets: Secrets,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const pod = podOf(objects);
  const container = pod.spec.initContainers?.find(({ name }) => name === "consumers");
  if (container === undefined) return;
  for (const { name, mountPath } of container["volumeMounts"] as {
    readonly name: string;
    readonly mountPath: string;
  }[]) {
    const volume = pod.spec.volumes.find((each) => each.name === name) as
      { secret?: { secretName: string } } | undefined;
    const values = volume?.secret === undefined ? {} : (secrets.get(volume.secret.secretName) ?? {});
    for (const [key, value] of Object.entries(values)) await writeFileAt(join(folder, mountPath, key), value);
  }
  await mkdir(join(folder, "run/kong-declarative"), { recursive: true });
  const [program = "", ...args] = (container.command ?? []).map((each) => each.replaceAll(POD_FOLDERS, `${folder}/`));
  execFileSync(program, args, { env, stdio: ["ignore", "ignore", "pipe"] });
}

/** The environment of the chart's container, with other folders. */
function environmentIn(folder: string, { env = [] }: Container): Record<string, string> {
  const values = env.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]));
  return Object.fromEntries(values.map(([name, value]) => [name, value.replaceAll(POD_FOLDERS, `${folder}/`)]));
}

/** Settings that differ from those in a pod. */
function onThisMachine(port: number): Record<string, string> {
  return {
    KONG_PROXY_LISTEN: `127.0.0.1:${port}`,
    KONG_STATUS_LISTEN: "off",
    KONG_ADMIN_GUI_LISTEN: "off",
    KONG_PORT_MAPS: "",
    KONG_NGINX_WORKER_PROCESSES: "1",
    KONG_PROXY_ERROR_LOG: "logs/error.log",
    KONG_ADMIN_ERROR_LOG: "logs/error.log",
    KONG_MEM_CACHE_SIZE: "16m",
    // As root, nginx would run its workers as another user, who may not read the folder.
    ...(process.getuid?.() === 0 && { KONG_NGINX_USER: "root root" }),
  };
}

async function writeFileAt(path: string, text: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

async function isServing(port: number): Promise<boolean> {
  try {
    await fetch(`http://127.0.0.1:${port}/`);
    return true;
  } catch {
    return false;
  }
}
