// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import type { CheckRunner, HealthRegistry } from "../health/registry.ts";
import { createHealthMonitor } from "./health/monitor.ts";
import { KongTables } from "./kong-tables.ts";
import { STDERR_LOG, type Log } from "./log.ts";
import { TableInForceStore } from "./table-in-force.ts";
import { createTelemetry, type Telemetry } from "./telemetry/telemetry.ts";

/** The state that all configurations of the plugin in a process share. */
export interface SharedState {
  readonly health: HealthRegistry;
  /** Whether health checks run at all. */
  readonly checksHealth: boolean;
  readonly telemetry: Telemetry;
  readonly tableInForce: TableInForceStore;
  /** The tables that Kong has for this process. */
  readonly kongTables: KongTables;
  /** Loads a table that Kong has for this process. Logs why it is refused, if it is. */
  readonly loadTable: (label: string, json: string) => void;
  /** The current Unix time in seconds. */
  readonly time: () => number;
  /** A random number from 0 to below 1. */
  readonly random: () => number;
  /** Logs to another place than standard error from now on. */
  readonly useLog: (log: Log) => void;
  /** Logs a warning, the first time in this process. */
  readonly warnOnce: (message: string) => void;
}

/** Environment variables by name. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Creates the shared state of this process. Environment variables: `KDP_UPSTREAM_CERT` and `KDP_UPSTREAM_KEY` name PEM files with a
 * client certificate for health checks; `KDP_HEALTH_CHECKS=off` switches health checks off; `KDP_CLOCK_OFFSET` is the number of seconds
 * by which the plugin's clock is ahead, to rehearse a sunset.
 *
 * @throws Error where a file can't be read or the offset is not a number.
 */
export function createSharedState(environment: Environment): SharedState {
  let log = STDERR_LOG;
  const onChange: CheckRunner["onChange"] = (target, isHealthy, why) => {
    logChange(log, target, isHealthy, why);
  };
  const health = createHealthMonitor(onChange, clientCertificate(environment));
  const telemetry = createTelemetry(() => health.unhealthy());
  const offset = clockOffset(environment["KDP_CLOCK_OFFSET"]);
  const checksHealth = environment["KDP_HEALTH_CHECKS"] !== "off";
  const tableInForce = new TableInForceStore(telemetry.showTable, () => health.unhealthy());
  const kongTables = new KongTables({ health, checksHealth, tableInForce });
  return {
    health,
    checksHealth,
    telemetry,
    tableInForce,
    kongTables,
    loadTable: (label, json) => {
      const why = kongTables.load(label, json);
      if (why !== undefined) log.warn({ why }, "the table in Kong's configuration is refused");
    },
    time: () => Date.now() / 1_000 + offset,
    random: Math.random,
    useLog: (other) => (log = other),
    warnOnce: createWarnOnce(() => log),
  };
}

function createWarnOnce(logInUse: () => Log): (message: string) => void {
  const warned = new Set<string>();
  return (message) => {
    if (warned.has(message)) return;
    warned.add(message);
    logInUse().warn({}, message);
  };
}

function logChange(log: Log, ...[target, isHealthy, why]: Parameters<CheckRunner["onChange"]>): void {
  const { api, cluster, probe } = target;
  const fields = { api, cluster, where: `${probe.scheme}://${probe.address}:${probe.port}${probe.path}`, why };
  if (isHealthy) log.info(fields, "upstream healthy again");
  else log.warn(fields, "upstream unhealthy");
}

function clientCertificate({
  KDP_UPSTREAM_CERT: cert,
  KDP_UPSTREAM_KEY: key,
}: Environment): { cert: string; key: string } | undefined {
  if (cert === undefined || key === undefined || cert === "" || key === "") return undefined;
  return { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") };
}

function clockOffset(text = "0"): number {
  const offset = Number(text);
  if (!Number.isFinite(offset)) throw new Error(`KDP_CLOCK_OFFSET: "${text}" is not a number of seconds`);
  return offset;
}
