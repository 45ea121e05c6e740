// SPDX-License-Identifier: Apache-2.0

/** Where a command reads and writes: results go to `out`, talk goes to `talk`. */
export interface Streams {
  readonly readStdin: () => Promise<string>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

/** How a command ended: all is well; findings, or NO-GO; could not run. */
export type ExitCode = 0 | 1 | 2;

/** Something that keeps a command from running at all: its message is all that the user needs. */
export class CommandError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CannotRun";
  }
}
