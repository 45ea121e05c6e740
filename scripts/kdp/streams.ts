// SPDX-License-Identifier: Apache-2.0

/** A command's input and output: results go to `stdout`, messages to `stderr`. */
export interface Streams {
  /** Reads standard input, and stops behind the most bytes that a values file may have. */
  readonly readStdin: () => Promise<Uint8Array>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Clears the terminal and goes to its top: text that is printed can't. */
  readonly clearScreen?: () => void;
  /** How many columns the terminal has; undefined where there is none. */
  readonly columns?: number | undefined;
}

/** Exit codes: 0 success; 1 findings, or changes that are not allowed; 2 the command could not run. */
export type ExitCode = 0 | 1 | 2;

/** An error that keeps a command from running. `kdp` prints only its message, without a stack. */
export class CommandError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CommandError";
  }
}
