// SPDX-License-Identifier: Apache-2.0

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { CommandError } from "../streams.ts";

const run = promisify(execFile);
const KUBECTL_TIMEOUT_MS = 30_000;
const MOST_OUTPUT = 256 * 1_024 * 1_024;

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
  try {
    const { stdout } = await run("kubectl", args, { timeout: KUBECTL_TIMEOUT_MS, maxBuffer: MOST_OUTPUT });
    return (JSON.parse(stdout) as { readonly items: readonly SeenObject[] }).items;
  } catch (error) {
    const { stderr = "", message } = error as { readonly stderr?: string; readonly message: string };
    const said = stderr.trim() === "" ? message : stderr.trim();
    throw new CommandError(`kubectl ${args.slice(0, 4).join(" ")}: ${said}`, { cause: error });
  }
}
