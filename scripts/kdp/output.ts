// SPDX-License-Identifier: Apache-2.0

import type { Streams } from "./streams.ts";

/** What a process must have for its output; Node's `process` has it. */
export interface OutputProcess extends Pick<NodeJS.Process, "emit" | "on" | "listenerCount"> {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  exitCode?: NodeJS.Process["exitCode"];
}

/**
 * Writes to a process's standard output and error. A reader that has closed its end (EPIPE, as with `| head`) is no failure: the rest is not
 * written, and a command that runs until Ctrl-C ends. Any other error of writing results is reported, and the exit code is 2.
 */
export function createOutput(process: OutputProcess): Pick<Streams, "stdout" | "stderr"> {
  const write = writerOf(process.stderr, () => undefined);
  const stdout = writerOf(process.stdout, ({ code, message }) => {
    if (code === "EPIPE") {
      if (process.listenerCount("SIGTERM") > 0) process.emit("SIGTERM", "SIGTERM");
      return;
    }
    write(
      `kdp: standard output can't be written (${message}). It is incomplete. Free some space on the device, or write to another file.\n`,
    );
    // The command itself may still set its own.
    process.on("exit", () => {
      process.exitCode = 2;
    });
  });
  return { stdout, stderr: write };
}

/** Writes until it fails, and says once that it did. */
function writerOf(stream: NodeJS.WritableStream, fail: (error: NodeJS.ErrnoException) => void): (text: string) => void {
  let isOpen = true;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (isOpen) fail(error);
    isOpen = false;
  });
  return (text) => {
    if (isOpen) stream.write(text);
  };
}
