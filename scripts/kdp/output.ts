// SPDX-License-Identifier: Apache-2.0

import type { Streams } from "./streams.ts";
import { printable } from "./text/printable.ts";

/** Moves the cursor to the top of the terminal and clears it. */
const TOP = "\u001b[H\u001b[J";

/** What a process must have for its output; Node's `process` has it. */
export interface OutputProcess extends Pick<NodeJS.Process, "emit" | "on" | "listenerCount"> {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  exitCode?: NodeJS.Process["exitCode"];
}

/**
 * Writes to a process's standard output and error. A reader that has closed its end (EPIPE, as with `| head`) is no failure: the rest is not
 * written, and a command that runs until Ctrl-C ends. Any other error of writing results is reported, and the exit code is 2.
 * Whatever is printed may have come from other people's files, so nothing in it moves the cursor or hides itself.
 */
export function createOutput(process: OutputProcess): Pick<Streams, "stdout" | "stderr" | "clearScreen"> {
  const write = writerOf(process.stderr, () => undefined);
  const writeOut = writerOf(process.stdout, ({ code, message }) => {
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
  return {
    stdout: (text) => {
      writeOut(printable(text));
    },
    stderr: (text) => {
      write(printable(text));
    },
    clearScreen: () => {
      writeOut(TOP);
    },
  };
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
