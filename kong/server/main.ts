#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0

import { pino, type Logger } from "pino";
import * as routeTable from "../../plugins/route-table/index.ts";
import { dumpDescription } from "./describe.ts";
import { serveHealth } from "./health.ts";
import { createMetrics } from "./metrics.ts";
import { HELP, OptionError, parseOptions, type Options } from "./options.ts";
import { loadPluginModule, type PluginModule } from "./plugin-module.ts";
import { startServer } from "./server.ts";

const USAGE = `This is a plugin server for Kong. Kong sends it the phases of each request over a Unix socket, and it answers
with the calls for Kong to make. It needs a Kong that is configured with its socket:

  kdp-plugin-server --dump > route-table.json
  kdp-plugin-server --socket /run/kdp/route-table.sock

  KONG_PLUGINS=bundled,route-table
  KONG_PLUGINSERVER_NAMES=kdp
  KONG_PLUGINSERVER_KDP_SOCKET=/run/kdp/route-table.sock
  KONG_PLUGINSERVER_KDP_QUERY_CMD="cat route-table.json"

To try a route table without Kong: kdp preview. All options: kdp-plugin-server --help
`;

/** Half of the 60 s after which Kong gives up, so that the answer reaches Kong in time. */
const KONG_TIMEOUT_MS = 30_000;

try {
  await main(process.argv.slice(2));
} catch (error) {
  const remedy = error instanceof OptionError ? ". All options: kdp-plugin-server --help" : "";
  process.stderr.write(`kdp-plugin-server: ${error instanceof Error ? error.message : String(error)}${remedy}\n`);
  process.exitCode = 2;
}

async function main(args: readonly string[]): Promise<void> {
  const options = parseOptions(args);
  if (options.help) {
    process.stdout.write(HELP);
    return;
  }
  const module = options.plugin === undefined ? routeTable : await loadPluginModule(options.plugin);
  if (options.dump) {
    process.stdout.write(`${dumpDescription(module, options.withLogPhase)}\n`);
  } else if (options.socket === undefined) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
  } else {
    await serve(options, options.socket, module);
  }
}

async function serve(options: Options, socketPath: string, module: PluginModule): Promise<void> {
  const log = pino({ level: options.logLevel, base: { plugin: module.Name } });
  const metrics = createMetrics(module.Metrics);
  module.UseLog?.(log);
  reportCrashes(log);
  const server = await startServer({
    module,
    socketPath,
    socketMode: options.socketMode,
    timeouts: { plugin: options.phaseTimeout, kong: KONG_TIMEOUT_MS },
    metrics,
    log,
  });
  const health =
    options.http === undefined
      ? undefined
      : await serveHealth({
          ...options.http,
          socketPath,
          metrics,
          isShuttingDown: () => server.isShuttingDown,
          status: () => server.status(),
        });
  log.info({ socket: socketPath, http: health?.address(), version: module.Version, pid: process.pid }, "listening");

  const leave = (signal: NodeJS.Signals): void => {
    if (server.isShuttingDown) return;
    log.info({ signal }, "shutting down: open phases are finished first");
    void server.shutDown(options.grace).then(() => {
      health?.close();
      health?.closeAllConnections();
      log.info("stopped");
    });
  };
  process.on("SIGTERM", leave);
  process.on("SIGINT", leave);
  // Stop together with a parent Node process. The channel to the parent alone must not keep this process alive.
  process.on("disconnect", () => {
    leave("SIGTERM");
  });
  process.channel?.unref();
}

function reportCrashes(log: Logger): void {
  process.on("unhandledRejection", (error) => {
    log.error({ err: error }, "unhandled error");
  });
}
