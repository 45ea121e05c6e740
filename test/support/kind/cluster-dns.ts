// SPDX-License-Identifier: Apache-2.0

import type { KindCluster } from "../../../scripts/kind/cluster.ts";
import { kubectl } from "../../../scripts/kind/objects.ts";

const [BEGIN, END] = ["# names of the tests", "# end of the names of the tests"];
const BLOCK = new RegExp(` *${BEGIN}\n[^]*${END}\n`);
const SERVER = ".:53 {\n";

/** Makes the cluster's DNS rewrite these names to others, and no other names. Resolves when it is in force. */
export async function setNames(cluster: KindCluster, names: Readonly<Record<string, string>>): Promise<void> {
  const place = ["--namespace", "kube-system"];
  const found = await kubectl(cluster, [...place, "get", "configmap", "coredns", "--output", "json"]);
  const { data } = JSON.parse(found) as { readonly data: { readonly Corefile: string } };
  const Corefile = corefileWith(data.Corefile, names);
  if (Corefile === data.Corefile) return;
  const patch = JSON.stringify({ data: { Corefile } });
  await kubectl(cluster, [...place, "patch", "configmap", "coredns", "--type", "merge", "--patch", patch]);
  await kubectl(cluster, [...place, "rollout", "restart", "deployment/coredns"]);
  await kubectl(cluster, [...place, "rollout", "status", "deployment/coredns", "--timeout", "2m"]);
}

function corefileWith(corefile: string, names: Readonly<Record<string, string>>): string {
  const plain = corefile.replace(BLOCK, "");
  const rules = Object.entries(names).map(([name, other]) => `    rewrite name exact ${name} ${other}\n`);
  if (rules.length === 0) return plain;
  if (!plain.includes(SERVER)) throw new Error(`the cluster's DNS has no server for port 53: ${plain}`);
  return plain.replace(SERVER, `${SERVER}    ${BEGIN}\n${rules.join("")}    ${END}\n`);
}
