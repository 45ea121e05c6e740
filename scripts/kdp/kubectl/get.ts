// SPDX-License-Identifier: Apache-2.0

import { run } from "../../support/run.ts";
import { CommandError } from "../streams.ts";
import { shell, shellWord, shellWords } from "../text/shell-word.ts";

const KUBECTL_TIMEOUT_MS = 30_000;

/** A Kubernetes object, as `kubectl get -o json` prints it. */
export interface SeenObject {
  readonly metadata: {
    readonly name: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly spec?: {
    readonly rules?: readonly { readonly host?: string }[];
    readonly containers?: readonly { readonly name: string }[];
  };
  readonly status?: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] };
  readonly plugin?: string;
  readonly config?: unknown;
  readonly data?: Readonly<Record<string, string>>;
}

/** Runs `kubectl get` in a context that the user has named. It only reads, and only that cluster. */
export async function get(context: string, what: readonly string[]): Promise<readonly SeenObject[]> {
  const args = ["--context", context, "get", ...what, "--output", "json", "--request-timeout", "20s"];
  const failed = (said: string, cause?: unknown): CommandError =>
    new CommandError(`${shellWords(shell`kubectl`, ...args.slice(0, 4).map(shellWord))}: ${said.trim()}`, { cause });
  const { code, stdout, stderr } = await run("kubectl", args, { timeoutMs: KUBECTL_TIMEOUT_MS }).catch(
    (error: unknown) => {
      throw failed(error instanceof Error ? error.message : String(error), error);
    },
  );
  if (code !== 0)
    throw failed(stderr.trim() === "" ? `ended with ${code ?? `nothing after ${KUBECTL_TIMEOUT_MS} ms`}` : stderr);
  return (JSON.parse(stdout) as { readonly items: readonly SeenObject[] }).items;
}
