// SPDX-License-Identifier: Apache-2.0

import { run } from "../../support/run.ts";
import type { SourceFile } from "../import/read/read-objects.ts";
import type { ReadCluster } from "../import/read/read-cluster.ts";
import { CommandError } from "../streams.ts";

const KUBECTL_TIMEOUT_MS = 120_000;

/** A text as Go quotes it. */
const QUOTED = /"((?:[^"\\]|\\.)*)"/g;
/** What is never exported, or is read in another way. */
const NOT_ASKED =
  /^(?:secrets|events(?:[.]events[.]k8s[.]io)?|nodes|componentstatuses|persistentvolumes|leases[.]coordination[.]k8s[.]io|controllerrevisions[.]apps|(?:csinodes|csidrivers|csistoragecapacities|volumeattachments|storageclasses)[.]storage[.]k8s[.]io|(?:flowschemas|prioritylevelconfigurations)[.]flowcontrol[.]apiserver[.]k8s[.]io|certificatesigningrequests[.]certificates[.]k8s[.]io|(?:pods|nodes)[.]metrics[.]k8s[.]io|(?:ipaddresses|servicecidrs)[.]networking[.]k8s[.]io)$/;

/** Of each Secret its namespace, name, type, and its keys: kubectl itself leaves the values out. */
const SECRET_KEYS =
  '{{range .items}}{{$kind := ""}}{{range .metadata.ownerReferences}}{{$kind = .kind}}{{end}}{{printf "%q %q %q %q" .metadata.namespace .metadata.name .type $kind}}{{range $key, $_ := .data}}{{printf " %q" $key}}{{end}}{{"\\n"}}{{end}}';

/**
 * Reads all that a cluster lists, by kubectl. Of Secrets, kubectl prints names, types and keys only. A kind that may not be read is said, and
 * the others are read.
 *
 * @throws CommandError if the cluster does not say what it has.
 */
export async function readWholeCluster(context: string): Promise<ReadCluster> {
  const listed = await kubectl(context, ["api-resources", "--verbs", "list", "--output", "name"]);
  if (!("text" in listed)) throw new CommandError(listed.failed);
  const kinds = [...new Set(listed.text.split("\n").filter((kind) => kind !== "" && !NOT_ASKED.test(kind)))].sort();
  const files: SourceFile[] = [];
  const notes: string[] = [];
  const get = async (what: string): Promise<string | undefined> => {
    const result = await kubectl(context, ["get", what, "--all-namespaces", "--output", "json"]);
    if (!("text" in result)) return result.failed;
    files.push({ name: `${context}:${what.includes(",") ? "all" : what}`, text: result.text });
    return undefined;
  };
  // One call for all is many times faster, and fails if one kind may not be read.
  if ((await get(kinds.join(","))) !== undefined) {
    for (const kind of kinds) {
      const failed = await get(kind);
      if (failed !== undefined) notes.push(`Not read: ${failed}`);
    }
  }
  const secrets = await kubectl(context, [
    "get",
    "secrets",
    "--all-namespaces",
    "--output",
    `go-template=${SECRET_KEYS}`,
  ]);
  if ("text" in secrets) files.push({ name: `${context}:secrets`, text: secretObjects(secrets.text) });
  else notes.push(`Not read: ${secrets.failed}`);
  return { files, notes };
}

async function kubectl(
  context: string,
  args: readonly string[],
): Promise<{ readonly text: string } | { readonly failed: string }> {
  const command = `kubectl ${args[0] ?? ""} ${(args[1] ?? "").slice(0, 60)}`;
  try {
    const { code, stdout, stderr } = await run("kubectl", ["--context", context, ...args], {
      timeoutMs: KUBECTL_TIMEOUT_MS,
    });
    if (code === 0) return { text: stdout };
    return { failed: `${command}: ${stderr.trim() === "" ? `ended with ${code ?? "no exit code"}` : stderr.trim()}` };
  } catch (error) {
    return { failed: `${command}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Objects without values from what kubectl prints, each text as JSON has it. */
function secretObjects(text: string): string {
  const items = text.split("\n").flatMap((line) => {
    if (line === "") return [];
    const [namespace, name, type, owner, ...keys] = [...line.matchAll(QUOTED)].map(([, inside]) => inside ?? "");
    const ownerReferences = owner === "" ? {} : { ownerReferences: [{ kind: owner, name: "" }] };
    const data = Object.fromEntries(keys.map((key) => [key, null]));
    return [{ apiVersion: "v1", kind: "Secret", type, metadata: { namespace, name, ...ownerReferences }, data }];
  });
  return JSON.stringify({ apiVersion: "v1", kind: "List", items });
}
