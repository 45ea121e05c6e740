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
    process.stderr.write(EXPLANATION);
    process.exitCode = 2;
  } else {
    await serve(options, options.socket, module);
  }
}

async function serve(options: Options, socketPath: string, module: PluginModule): Promise<void> {
  const log = pino({ level: options.logLevel, base: { plugin: module.Name } });
  const metrics = createMetrics(module.Metrics);
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
      : await serveHealth({
          ...options.http,
          socketPath,
          metrics,
          isLeaving: () => server.isLeaving,
          status: () => server.status,
        });
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
