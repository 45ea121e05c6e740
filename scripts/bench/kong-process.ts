// SPDX-License-Identifier: Apache-2.0

import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { onFreePorts } from "../support/free-ports.ts";
import { cpuOf, type Measured } from "./process-usage.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const SERVER = join(ROOT, "dist", "kong", "server", "main.js");
const LUA = join(ROOT, "chart", "files");
const START_TIMEOUT_MS = 20_000;
/** nginx workers apply a new configuration one timer tick after they receive it. */
const SETTLE = 2_500;

/** A running Kong with one worker, and its plugin server if the runtime needs one. */
export interface Kong extends Measured {
  readonly port: number;
  /** Loads a declarative configuration into Kong, and waits until it is in force. */
  configure(config: object): Promise<void>;
  stop(): void;
}

/**
 * Starts Kong without a database, with the plugin in one of its two runtimes, in the given folder.
 *
 * @throws Error if Kong does not start; the message has Kong's output.
 */
export function startKong(runtime: "inProcess" | "pluginServer", folder: string): Promise<Kong> {
  mkdirSync(folder, { recursive: true });
  return onFreePorts(2, (ports) => startOn(ports, runtime, folder));
}

async function startOn(
  [port = 0, adminPort = 0]: readonly number[],
  runtime: "inProcess" | "pluginServer",
  folder: string,
): Promise<Kong> {
  const prefix = join(folder, "prefix");
  const server = runtime === "pluginServer" ? await startPluginServer(folder) : undefined;
  const environment = {
    ...process.env,
    KONG_DATABASE: "off",
    KONG_PREFIX: prefix,
    KONG_ROUTER_FLAVOR: "traditional",
    KONG_PROXY_LISTEN: `127.0.0.1:${port}`,
    KONG_ADMIN_LISTEN: `127.0.0.1:${adminPort}`,
    KONG_ADMIN_GUI_LISTEN: "off",
    KONG_STATUS_LISTEN: "off",
    KONG_NGINX_WORKER_PROCESSES: "1",
    KONG_PROXY_ACCESS_LOG: "off",
    KONG_LOG_LEVEL: "warn",
    KONG_UNTRUSTED_LUA: "on",
    // Run by root, nginx starts its workers as another user, who can't read the folder.
    ...(process.getuid?.() === 0 && { KONG_NGINX_USER: "root root" }),
    KONG_NGINX_HTTP_KEEPALIVE_REQUESTS: "1000000",
    KONG_UPSTREAM_KEEPALIVE_MAX_REQUESTS: "1000000",
    KONG_PLUGINS: `route-table,route-table-guard,pre-function${runtime === "inProcess" ? "" : ",route-table-response"}`,
    ...(runtime === "pluginServer" ? serverEnvironment(folder) : luaEnvironment(folder)),
  };
  try {
    execFileSync("kong", ["start"], { env: environment, stdio: ["ignore", "ignore", "pipe"] });
  } catch (error) {
    server?.kill("SIGKILL");
    throw error;
  }
  return {
    port,
    kongCpu: () => cpuOf(workerOf(prefix)),
    serverCpu: () => (server?.pid === undefined ? 0 : cpuOf(server.pid)),
    async configure(config) {
      const response = await fetch(`http://127.0.0.1:${adminPort}/config`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ config: JSON.stringify(config) }),
      });
      if (!response.ok) throw new Error(`Kong refuses the configuration: ${(await response.text()).slice(0, 500)}`);
      await sleep(SETTLE);
    },
    stop() {
      execFileSync("kong", ["stop"], { env: environment, stdio: "ignore" });
      server?.kill("SIGKILL");
    },
  };
}

async function startPluginServer(folder: string): Promise<ChildProcess> {
  writeFileSync(join(folder, "route-table.json"), execFileSync(process.execPath, [SERVER, "--dump"]));
  const socket = join(folder, "route-table.sock");
  const args = ["--max-semi-space-size=4", SERVER, "--socket", socket, "--socket-mode", "0666", "--log-level", "error"];
  const server = spawn(process.execPath, args, { stdio: "ignore", env: { ...process.env, KDP_HEALTH_CHECKS: "off" } });
  process.once("exit", () => server.kill("SIGKILL"));
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!existsSync(socket)) {
    if (Date.now() > deadline) throw new Error("the plugin server does not start; is the project built? npm run build");
    await sleep(50);
  }
  return server;
}

/** The environment from README.md, "With a Kong of your own", with the companion. */
function serverEnvironment(folder: string): NodeJS.ProcessEnv {
  const plugins = join(folder, "lua", "kong", "plugins");
  for (const [plugin, part, file] of [
    ["route-table-response", "handler", "response-handler"],
    ["route-table-response", "schema", "response-schema"],
    ["route-table-guard", "handler", "host-form-handler"],
    ["route-table-guard", "schema", "guard-schema"],
  ] as const) {
    mkdirSync(join(plugins, plugin), { recursive: true });
    copyFileSync(join(LUA, `${file}.lua`), join(plugins, plugin, `${part}.lua`));
  }
  return {
    KONG_LUA_PACKAGE_PATH: `${join(folder, "lua")}/?.lua;;`,
    KONG_PLUGINSERVER_NAMES: "kdp",
    KONG_PLUGINSERVER_KDP_SOCKET: join(folder, "route-table.sock"),
    KONG_PLUGINSERVER_KDP_QUERY_CMD: `cat ${join(folder, "route-table.json")}`,
    KONG_NGINX_PROXY_SET: REQUEST_VARIABLE,
  };
}

/** The handler that the chart installs for a table that needs only the access phase (chart/templates/model/_runtime.tpl). */
function luaEnvironment(folder: string): NodeJS.ProcessEnv {
  const plugins = join(folder, "lua", "kong", "plugins");
  const lua = join(plugins, "route-table");
  const guard = join(plugins, "route-table-guard");
  for (const each of [lua, guard]) mkdirSync(each, { recursive: true });
  copyFileSync(join(LUA, "route-table-schema.lua"), join(lua, "schema.lua"));
  for (const part of ["handler", "schema"]) {
    copyFileSync(join(LUA, `guard-${part}.lua`), join(guard, `${part}.lua`));
  }
  const handler = readFileSync(join(LUA, "route-table-handler.lua"), "utf8");
  const unused = "____entry.header_filter = nil\n____entry.log = nil\n";
  writeFileSync(join(lua, "handler.lua"), handler.replace(/(return ____entry\s*)$/, `${unused}$1`));
  return { KONG_LUA_PACKAGE_PATH: `${join(folder, "lua")}/?.lua;;`, KONG_NGINX_PROXY_SET: REQUEST_VARIABLE };
}

const REQUEST_VARIABLE =
  '$kdp_request "$request_method $http_host $request_uri $remote_addr $server_protocol $ssl_server_name $http_cdn_loop"';

function workerOf(prefix: string): number {
  const master = readFileSync(join(prefix, "pids", "nginx.pid"), "utf8").trim();
  const children = readFileSync(`/proc/${master}/task/${master}/children`, "utf8").trim().split(" ");
  const worker = children.find((pid) => readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("worker process"));
  if (worker === undefined) throw new Error("Kong has no worker process");
  return Number(worker);
}
