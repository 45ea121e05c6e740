// SPDX-License-Identifier: Apache-2.0

import { spawn } from "node:child_process";
import { CommandError } from "../streams.ts";

/** A way to a port of a pod, for as long as it is needed. */
export interface PortForward {
  /** The port of this machine's own address. */
  readonly port: number;
  /** Whether it still leads there. */
  readonly isOpen: () => boolean;
  end(): void;
}

const FORWARD_TIMEOUT_MS = 15_000;

/**
 * Has kubectl lead a free port of this machine to a port of a pod; its loopback included.
 *
 * @throws CannotRun with kubectl's own words.
 */
export function forwardPort(context: string, namespace: string, pod: string, podPort: number): Promise<PortForward> {
  const args = ["--context", context, "--namespace", namespace, "port-forward", `pod/${pod}`, `:${podPort}`];
  const kubectl = spawn("kubectl", [...args, "--address", "127.0.0.1"], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  let isOpen = true;
  kubectl.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      isOpen = false;
      kubectl.kill();
      reject(new CommandError(`kubectl port-forward to ${pod}: ${said.trim() || why}`));
    };
    const timer = setTimeout(() => {
      fail(`nothing within ${FORWARD_TIMEOUT_MS} ms`);
    }, FORWARD_TIMEOUT_MS);
    kubectl.once("error", (error) => {
      fail(error.message);
    });
    kubectl.once("exit", () => {
      clearTimeout(timer);
      fail("it ended");
    });
    kubectl.stdout.on("data", (chunk: Buffer) => {
      const [, port] = /Forwarding from 127\.0\.0\.1:([0-9]+)/.exec(chunk.toString()) ?? [];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve({ port: Number(port), isOpen: () => isOpen, end: () => void kubectl.kill() });
    });
  });
}
