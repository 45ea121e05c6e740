#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0

import { Command, InvalidArgumentError, Option } from "commander";
import { pino, type Logger } from "pino";
import * as routeTable from "../../plugins/route-table/index.ts";
import { dumpDescription } from "./describe.ts";
import { serveHealth } from "./health.ts";
import { createMetrics } from "./metrics.ts";
import { loadPluginModule, type PluginModule } from "./plugin-module.ts";
import { startServer } from "./server.ts";

interface Options {
  readonly socket?: string;
  readonly socketMode: number;
  readonly http?: HostAndPort;
  readonly plugin?: string;
  readonly phaseTimeout: number;
  readonly grace: number;
  readonly logLevel: string;
  readonly dump?: true;
}

interface HostAndPort {
  readonly host: string;
  readonly port: number;
}

const EXPLANATION = `This is a plugin server of Kong: Kong sends it each request's phase over a Unix socket, and it answers with
what Kong shall do. It is of no use without a Kong that knows its socket:

  kdp-plugin-server --dump > route-table.json
  kdp-plugin-server --socket /run/kdp/route-table.sock

  KONG_PLUGINS=bundled,route-table
  KONG_PLUGINSERVER_NAMES=kdp
  KONG_PLUGINSERVER_KDP_SOCKET=/run/kdp/route-table.sock
  KONG_PLUGINSERVER_KDP_QUERY_CMD="cat route-table.json"

To try a route table without Kong: kdp preview. All options: kdp-plugin-server --help
`;

/** Kong gives up after 60 s; half of that leaves it time to hear the answer. */
const KONG_TIMEOUT = 30_000;

try {
  await main(process.argv);
} catch (error) {
  process.stderr.write(`kdp-plugin-server: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

async function main(argv: readonly string[]): Promise<void> {
  const options = parseOptions(argv);
  const module = options.plugin === undefined ? routeTable : await loadPluginModule(options.plugin);
  if (options.dump === true) {
    process.stdout.write(`${dumpDescription(module)}\n`);
  } else if (options.socket === undefined) {
    process.stderr.write(EXPLANATION);
    process.exitCode = 2;
  } else {
    await serve(options, options.socket, module);
  }
}

async function serve(options: Options, socketPath: string, module: PluginModule): Promise<void> {
  const log = pino({ level: options.logLevel, base: { plugin: module.Name } });
  const metrics = createMetrics();
  reportCrashes(log);
  const server = await startServer({
    module,
    socketPath,
    socketMode: options.socketMode,
    timeouts: { plugin: options.phaseTimeout, kong: KONG_TIMEOUT },
    metrics,
    log,
  });
  const health =
    options.http === undefined
      ? undefined
      : await serveHealth({ ...options.http, socketPath, metrics, isLeaving: () => server.isLeaving });
  log.info({ socket: socketPath, http: health?.address(), version: module.Version, pid: process.pid }, "listening");

  const leave = (signal: NodeJS.Signals): void => {
    if (server.isLeaving) return;
    log.info({ signal }, "leaving: what is under way is finished first");
    void server.leave(options.grace).then(() => {
      health?.close();
      health?.closeAllConnections();
      log.info("gone");
    });
  };
  process.on("SIGTERM", leave);
  process.on("SIGINT", leave);
  // Where another Node process started this one, it does not outlive it, and does not stay for its sake either.
  process.on("disconnect", () => {
    leave("SIGTERM");
  });
  process.channel?.unref();
}

function reportCrashes(log: Logger): void {
  process.on("unhandledRejection", (error) => {
    log.error({ err: error }, "an error that nobody handled");
  });
}

function parseOptions(argv: readonly string[]): Options {
  return new Command("kdp-plugin-server")
    .description("The plugin server that runs the route-table plugin beside Kong 3.9 (protocol MsgPack:1).")
    .option("--socket <path>", "the Unix socket to listen on")
    .addOption(
      new Option("--socket-mode <octal>", "permissions of the socket").argParser(parseMode).default(0o660, "0660"),
    )
    .option("--http <host:port>", "where to serve /healthz, /readyz and /metrics", parseHostAndPort)
    .option("--plugin <file>", "another kong-pdk plugin to serve instead of route-table")
    .option(
      "--phase-timeout <ms>",
      "how long a phase may be silent until it is given up with 503",
      parseMilliseconds,
      5_000,
    )
    .option("--grace <ms>", "how long to finish what is under way after SIGTERM", parseMilliseconds, 25_000)
    .option("--log-level <level>", "trace, debug, info, warn, error or fatal", "info")
    .option("--dump", "print the plugin's description for Kong's query command, and exit")
    .parse(argv)
    .opts<Options>();
}

function parseMode(text: string): number {
  if (!/^[0-7]{3,4}$/.test(text)) throw new InvalidArgumentError("It must be octal, such as 0660.");
  return Number.parseInt(text, 8);
}

function parseHostAndPort(text: string): HostAndPort {
  const [, host = "", port = ""] = /^(?:(.*):)?([0-9]{1,5})$/.exec(text) ?? [];
  if (port === "" || Number(port) > 65_535)
    throw new InvalidArgumentError("It must be HOST:PORT, such as 0.0.0.0:8090.");
  return { host: host === "" ? "127.0.0.1" : host, port: Number(port) };
}

function parseMilliseconds(text: string): number {
  const milliseconds = Number(text);
  if (!Number.isInteger(milliseconds) || milliseconds < 1) throw new InvalidArgumentError("It must be milliseconds.");
  return milliseconds;
}
