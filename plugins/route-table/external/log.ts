// SPDX-License-Identifier: Apache-2.0

/** Where events go that concern no request. A Logger of pino is one; fields come first, as in its calls. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** Lines of text on standard error: for a plugin server that gives the plugin no log of its own. */
export const STDERR_LOG: Log = {
  info: (fields, message) => {
    writeLine("info", fields, message);
  },
  warn: (fields, message) => {
    writeLine("warn", fields, message);
  },
};

function writeLine(level: string, fields: object, message: string): void {
  process.stderr.write(`[${level}] route-table: ${message} ${JSON.stringify(fields)}\n`);
}
