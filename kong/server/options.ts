// SPDX-License-Identifier: Apache-2.0

import { parseArgs } from "node:util";

/** What the plugin server was started with. */
export interface Options {
  /** The Unix socket to listen on; `undefined` where none is named. */
  readonly socket: string | undefined;
  /** Permissions of the socket. */
  readonly socketMode: number;
  readonly http: HostAndPort | undefined;
  /** Another kong-pdk plugin to serve. */
  readonly plugin: string | undefined;
  /** Milliseconds. */
  readonly phaseTimeout: number;
  /** Milliseconds. */
  readonly grace: number;
  readonly logLevel: string;
  readonly dump: boolean;
  /** Whether the description has the log phase, too. */
  readonly withLogPhase: boolean;
  readonly help: boolean;
}

/** Where to serve HTTP. */
export interface HostAndPort {
  readonly host: string;
  readonly port: number;
}

/** Options that are not written as they must be. The message says what is wrong. */
export class OptionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "OptionError";
  }
}

/** What `--help` prints. */
export const HELP = `Usage: kdp-plugin-server [options]

The plugin server that runs the route-table plugin beside Kong 3.9 (protocol MsgPack:1).

Options:
  --socket <path>        the Unix socket to listen on
  --socket-mode <octal>  permissions of the socket (default: 0660)
  --http <host:port>     where to serve /healthz, /readyz, /metrics and /status
  --plugin <file>        another kong-pdk plugin to serve instead of route-table
  --phase-timeout <ms>   how long a phase may be silent until it is given up with 503 (default: 5000)
  --grace <ms>           how long to finish what is under way after SIGTERM (default: 25000)
  --log-level <level>    trace, debug, info, warn, error or fatal (default: info)
  --dump                 print the plugin's description for Kong's query command, and exit
  --with-log-phase       describe the log phase, too: passive health checks and countOutcomes need it, and it costs each request a message
  --help                 print this
`;

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal"];

/**
 * Reads the command line. Node's own parser, and none of a package: the chart carries the server in a ConfigMap.
 *
 * @throws OptionError
 */
export function parseOptions(args: readonly string[]): Options {
  const values = parse(args);
  const { "log-level": logLevel = "info" } = values;
  if (!LOG_LEVELS.includes(logLevel)) throw new OptionError(`--log-level: it must be one of ${LOG_LEVELS.join(", ")}`);
  return {
    socket: values.socket,
    socketMode: parseMode(values["socket-mode"] ?? "0660"),
    http: values.http === undefined ? undefined : parseHostAndPort(values.http),
    plugin: values.plugin,
    phaseTimeout: parseMilliseconds("--phase-timeout", values["phase-timeout"] ?? "5000"),
    grace: parseMilliseconds("--grace", values.grace ?? "25000"),
    logLevel,
    dump: values.dump === true,
    withLogPhase: values["with-log-phase"] === true,
    help: values.help === true,
  };
}

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const KNOWN = {
  socket: text,
  "socket-mode": text,
  http: text,
  plugin: text,
  "phase-timeout": text,
  grace: text,
  "log-level": text,
  dump: flag,
  "with-log-phase": flag,
  help: { ...flag, short: "h" },
} as const;

function parse(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof KNOWN }>>["values"] {
  try {
    return parseArgs({ args: [...args], options: KNOWN }).values;
  } catch (error) {
    throw new OptionError(error instanceof Error ? error.message : String(error));
  }
}

function parseMode(mode: string): number {
  if (!/^[0-7]{3,4}$/.test(mode)) throw new OptionError(`--socket-mode ${mode}: it must be octal, such as 0660`);
  return Number.parseInt(mode, 8);
}

function parseHostAndPort(address: string): HostAndPort {
  const [, host = "", port = ""] = /^(?:(.*):)?([0-9]{1,5})$/.exec(address) ?? [];
  if (port === "" || Number(port) > 65_535) {
    throw new OptionError(`--http ${address}: it must be HOST:PORT, such as 0.0.0.0:8090`);
  }
  return { host: host === "" ? "127.0.0.1" : host, port: Number(port) };
}

function parseMilliseconds(option: string, duration: string): number {
  const milliseconds = Number(duration);
  if (!Number.isInteger(milliseconds) || milliseconds < 1) {
    throw new OptionError(`${option} ${duration}: it must be milliseconds`);
  }
  return milliseconds;
}
