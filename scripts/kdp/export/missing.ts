// SPDX-License-Identifier: Apache-2.0

import { groupOf, isClusterWide, isCustomGroup } from "./kinds.ts";
import { referencesOf } from "./references.ts";
import type { ExportRemark } from "./remark.ts";
import { textAt, type ValueMap } from "./value.ts";

/** An object that is exported, under its old and its new names. */
export interface ExportedObject {
  /** `KIND NAMESPACE/NAME` in the old cluster. */
  readonly object: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /** In the old cluster. */
  readonly namespace: string;
  readonly value: ValueMap;
}

/** What exported objects need and the export does not have, and who needs which Secret. */
export interface Needs {
  readonly remarks: readonly ExportRemark[];
  /** The objects that need a Secret, by the Secret's `namespace/name`. */
  readonly secretUsers: ReadonlyMap<string, readonly string[]>;
}

/** What every namespace has of itself. */
const ALWAYS = new Set(["ServiceAccount default", "ConfigMap kube-root-ca.crt"]);
const SYSTEM_NAME = /^system[:-]|^(?:cluster-admin|admin|edit|view)$/;

/**
 * Finds what would dangle in the new cluster.
 *
 * @param secrets - The Secrets that were read and must be carried over, as `namespace/name`.
 */
export function needsOf(exported: readonly ExportedObject[], secrets: ReadonlySet<string>): Needs {
  const there = new Set(exported.map(({ kind, namespace, name }) => keyOf(kind, namespace, name)));
  const remarks: ExportRemark[] = [];
  const secretUsers = new Map<string, string[]>();
  const definitions = new Set(exported.flatMap(({ kind, value }) => definitionOf(kind, value)));
  for (const { object, apiVersion, kind, namespace, value } of exported) {
    const group = groupOf(apiVersion);
    if (isCustomGroup(group) && !definitions.has(`${group}/${kind}`)) {
      const message = `Its CustomResourceDefinition (${kind} of ${group}) is not in the export. Install what brings it first.`;
      remarks.push({ code: "missing", object, field: "", message });
    }
    for (const { kind: needed, name, field } of referencesOf(kind, value)) {
      if (there.has(keyOf(needed, namespace, name)) || ALWAYS.has(`${needed} ${name}`)) continue;
      const secret = `${namespace}/${name}`;
      if (needed === "Secret") {
        const users = secretUsers.get(secret) ?? [];
        if (!users.includes(object)) users.push(object);
        secretUsers.set(secret, users);
        if (secrets.has(secret)) continue;
      }
      if (isClusterWide(needed)) {
        if (SYSTEM_NAME.test(name)) continue;
        const message = `It needs the ${needed} ${name}. Make sure that the new cluster has one of this name.`;
        remarks.push({ code: "cluster-wide", object, field, message });
      } else {
        const message = `It needs the ${needed} ${secret}, which is not in what was read. Export it too, or make it on the new cluster.`;
        remarks.push({ code: "missing", object, field, message });
      }
    }
  }
  return { remarks, secretUsers };
}

function keyOf(kind: string, namespace: string, name: string): string {
  return isClusterWide(kind) ? `${kind} ${name}` : `${kind} ${namespace}/${name}`;
}

function definitionOf(kind: string, value: ValueMap): readonly string[] {
  if (kind !== "CustomResourceDefinition") return [];
  return [`${textAt(value, "spec", "group") ?? ""}/${textAt(value, "spec", "names", "kind") ?? ""}`];
}
