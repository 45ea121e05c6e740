// SPDX-License-Identifier: Apache-2.0

import { parseArgs } from "node:util";

/** The options of the plugin server. */
export interface Options {
  /** The Unix socket to listen on; `undefined` where none is given. */
  readonly socket: string | undefined;
  /** The permissions of the socket. */
  readonly socketMode: number;
  readonly http: HostAndPort | undefined;
  /** The file of another kong-pdk plugin to serve. */
  readonly plugin: string | undefined;
  /** Milliseconds. */
  readonly phaseTimeout: number;
  /** Milliseconds. */
  readonly grace: number;
  readonly logLevel: string;
  readonly dump: boolean;
  /** Whether the description includes the log phase. */
  readonly withLogPhase: boolean;
  readonly help: boolean;
}

/** Where to serve HTTP. */
export interface HostAndPort {
  readonly host: string;
  readonly port: number;
}

/** An invalid option. The message says what is wrong. */
export class OptionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "OptionError";
  }
}

/** The output of `--help`. */
export const HELP = `Usage: kdp-plugin-server [options]

The plugin server that runs the route-table plugin beside Kong 3.9 (protocol MsgPack:1).

Options:
  --socket <path>        the Unix socket to listen on
  --socket-mode <octal>  permissions of the socket (default: 0660)
  --http <host:port>     where to serve /healthz, /readyz, /metrics and /status
  --plugin <file>        another kong-pdk plugin to serve instead of route-table
  --phase-timeout <ms>   how long a phase may run without a PDK call before it ends with 503 (default: 5000)
  --grace <ms>           how long open phases may take to finish after SIGTERM (default: 25000)
  --log-level <level>    trace, debug, info, warn, error or fatal (default: info)
  --dump                 print the plugin's description for Kong's query command, and exit
  --with-log-phase       include the log phase in the description: passive health checks and countOutcomes need it
  --help                 print this
`;

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal"];

/**
 * Parses the command line. Uses Node's own parser, since each package makes the server larger, and the chart carries it in a ConfigMap.
 *
 * @throws OptionError for an invalid option.
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
const OPTION_TYPES = {
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

function parse(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTION_TYPES }>>["values"] {
  try {
    return parseArgs({ args: [...args], options: OPTION_TYPES }).values;
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
