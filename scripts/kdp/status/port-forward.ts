// SPDX-License-Identifier: Apache-2.0

import { spawn } from "node:child_process";
import { CommandError } from "../streams.ts";

/** A forwarded port of a pod. */
export interface PortForward {
  /** The local port. */
  readonly port: number;
  /** Whether the forwarding still works. */
  readonly isOpen: () => boolean;
  end(): void;
}

const FORWARD_TIMEOUT_MS = 15_000;

/**
 * Forwards a free local port to a port of a pod with `kubectl port-forward`, which also reaches the pod's loopback.
 *
 * @throws CommandError with kubectl's message.
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
