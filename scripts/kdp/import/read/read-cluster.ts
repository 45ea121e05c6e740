// SPDX-License-Identifier: Apache-2.0

import { run } from "../../../support/run.ts";
import { CommandError } from "../../streams.ts";
import { shell, shellWord, shellWords } from "../../text/shell-word.ts";
import type { SourceFile } from "./read-objects.ts";

const KUBECTL_TIMEOUT_MS = 120_000;

/** What an import asks a cluster for. Without the first two there is nothing to import. */
const KINDS = [
  { kind: "ingresses.networking.k8s.io", isNeeded: true },
  { kind: "services", isNeeded: true },
  { kind: "ingressclasses.networking.k8s.io", isNeeded: false },
  { kind: "kongplugins.configuration.konghq.com", isNeeded: false },
  { kind: "kongclusterplugins.configuration.konghq.com", isNeeded: false },
  { kind: "kongingresses.configuration.konghq.com", isNeeded: false },
  { kind: "kongupstreampolicies.configuration.konghq.com", isNeeded: false },
  { kind: "kongconsumers.configuration.konghq.com", isNeeded: false },
] as const;

/** The settings of an ingress-nginx that was installed by its chart or its manifests. */
const SETTINGS = ["configmaps", "--selector", "app.kubernetes.io/name=ingress-nginx"];
const NO_SUCH_KIND = /doesn't have a resource type|could not find the requested resource/;

/** What a cluster gave, as files of JSON, and sentences on what it did not give. */
export interface ReadCluster {
  readonly files: readonly SourceFile[];
  readonly notes: readonly string[];
}

/**
 * Reads what an import needs from a cluster, by kubectl. Of Secrets, only names and types are asked for: the cluster does not even send
 * their data. A kind that may not be read is said, and the others are read.
 *
 * @throws CommandError if Ingresses or Services can't be read.
 */
export async function readCluster(context: string): Promise<ReadCluster> {
  const files: SourceFile[] = [];
  const notes: string[] = [];
  const queries = [
    ...KINDS.map(({ kind, isNeeded }) => ({ what: [kind], isNeeded })),
    { what: SETTINGS, isNeeded: false },
  ];
  for (const { what, isNeeded } of queries) {
    const args = ["--context", context, "get", ...what, "--all-namespaces", "--output", "json"];
    const result = await kubectl(args);
    if ("text" in result) files.push({ name: `${context}:${what[0] ?? ""}`, text: result.text });
    else if (isNeeded) throw new CommandError(result.failed);
    else if (!NO_SUCH_KIND.test(result.failed)) notes.push(`Not read: ${result.failed}`);
  }
  const secrets = await kubectl(["--context", context, "get", "secrets", "--all-namespaces", "--no-headers"]);
  if ("text" in secrets) files.push({ name: `${context}:secrets`, text: secretObjects(secrets.text) });
  else notes.push(`Not read: ${secrets.failed}`);
  return { files, notes };
}

async function kubectl(args: readonly string[]): Promise<{ readonly text: string } | { readonly failed: string }> {
  const command = shellWords(shell`kubectl`, ...args.slice(0, 4).map(shellWord));
  try {
    const { code, stdout, stderr } = await run("kubectl", args, { timeoutMs: KUBECTL_TIMEOUT_MS });
    if (code === 0) return { text: stdout };
    return { failed: `${command}: ${stderr.trim() === "" ? `ended with ${code ?? "no exit code"}` : stderr.trim()}` };
  } catch (error) {
    return { failed: `${command}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Objects without data from the table that kubectl prints: namespace, name, type. */
function secretObjects(table: string): string {
  const items = table.split("\n").flatMap((line) => {
    const [namespace, name, type] = line.trim().split(/\s+/);
    if (namespace === undefined || name === undefined) return [];
    return [{ apiVersion: "v1", kind: "Secret", type, metadata: { namespace, name } }];
  });
  return JSON.stringify({ apiVersion: "v1", kind: "List", items });
}
