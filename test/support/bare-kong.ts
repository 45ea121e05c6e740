// SPDX-License-Identifier: Apache-2.0

import { execFileSync, spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { onFreePorts } from "../../scripts/support/free-ports.ts";
import { ask } from "./http-client.ts";
import { temporaryFolder } from "./plugin-server.ts";
import { until } from "./until.ts";

/** A Kong with a configuration of its own, and nothing of the chart. */
export interface BareKong {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Starts a Kong with its bundled plugins.
 *
 * @param config - Kong's declarative configuration.
 * @param environment - Kong's settings besides, such as `KONG_ROUTER_FLAVOR`.
 */
export function startBareKong(config: object, environment: Readonly<Record<string, string>> = {}): Promise<BareKong> {
  return onFreePorts(1, async ([port = 0]) => {
    const folder = await temporaryFolder();
    const file = join(folder.path, "kong.json");
    await writeFile(file, JSON.stringify(config));
    const prefix = join(folder.path, "kong");
    const env = {
      ...process.env,
      KONG_DATABASE: "off",
      KONG_PREFIX: prefix,
      KONG_DECLARATIVE_CONFIG: file,
      KONG_PROXY_LISTEN: `127.0.0.1:${port}`,
      KONG_ADMIN_LISTEN: "off",
      KONG_STATUS_LISTEN: "off",
      KONG_ADMIN_GUI_LISTEN: "off",
      KONG_NGINX_WORKER_PROCESSES: "1",
      KONG_ANONYMOUS_REPORTS: "off",
      KONG_MEM_CACHE_SIZE: "16m",
      // As root, nginx would run its workers as another user, who may not read the folder.
      ...(process.getuid?.() === 0 && { KONG_NGINX_USER: "root root" }),
      ...environment,
    };
    const stop = async (): Promise<void> => {
      spawnSync("kong", ["stop", "-p", prefix], { env });
      await folder.remove();
    };
    try {
      execFileSync("kong", ["start"], { env, stdio: ["ignore", "ignore", "pipe"] });
      const serves = (): Promise<boolean> =>
        ask(port, { host: "nobody.invalid" }).then(
          () => true,
          () => false,
        );
      await until(serves, "Kong to serve");
    } catch (error) {
      await stop();
      throw error;
    }
    return { port, stop };
  });
}
