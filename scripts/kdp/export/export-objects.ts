// SPDX-License-Identifier: Apache-2.0

import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import type { SourceObject } from "../import/source.ts";
import { clean } from "./clean.ts";
import { knownHosts, oldHosts, replaceHosts, type KnownHosts } from "./hosts.ts";
import { restOfIngress } from "./ingress.ts";
import { groupOf, isClusterWide, rankOf } from "./kinds.ts";
import { reasonToForget, reasonToLeaveOut, type Surroundings } from "./left-out.ts";
import { needsOf, type ExportedObject } from "./missing.ts";
import { ownRemarks } from "./own-remarks.ts";
import { oldNamespaces, renamed, type Renames } from "./rename.ts";
import type { ExportRemark } from "./remark.ts";
import { at, hasSecret, isMap, mapsAt, plainValue, textAt, type ValueMap } from "./value.ts";

/** What an export is made by. */
export interface ExportSettings {
  readonly renames: Renames;
  /** The namespaces that are wanted; empty for all. */
  readonly only: ReadonlySet<string>;
  /** The table whose hosts need no Ingress; undefined to keep all Ingresses. */
  readonly table: RouteTable | undefined;
  readonly replaceHosts: boolean;
}

/** A Secret that its owner must carry over. No value of it was read. */
export interface SecretToCarry {
  readonly secret: string;
  readonly type: string;
  readonly keys: readonly string[];
  /** The objects that need it. */
  readonly usedBy: readonly string[];
}

/** An export: the objects in the order of dependence, and what there is to say. */
export interface Export {
  readonly exported: readonly ExportedObject[];
  readonly leftOut: readonly { readonly object: string; readonly reason: string }[];
  readonly secrets: readonly SecretToCarry[];
  readonly remarks: readonly ExportRemark[];
  readonly problems: readonly string[];
}

interface ReadObject extends ExportedObject {
  readonly isClusterWide: boolean;
}

/** Makes an export of what was read. The same objects in any order give the same export. Never throws for bad input. */
export function exportObjects(objects: readonly SourceObject[], settings: ExportSettings): Export {
  const problems: string[] = [];
  const all = distinct(objects.flatMap(readOf), problems);
  const surroundings = { selecting: selectingServices(all), only: settings.only };
  const hosts = knownHosts(
    all.filter(({ kind }) => kind === "Ingress").map(({ value }) => value),
    settings.table,
  );
  const exported: ExportedObject[] = [];
  const leftOut: { object: string; reason: string }[] = [];
  const remarks: ExportRemark[] = [];
  const secrets: Omit<SecretToCarry, "usedBy">[] = [];
  for (const read of all) {
    const reason = reasonOf(read, surroundings);
    if (reason !== undefined) {
      leftOut.push({ object: read.object, reason });
    } else if (read.kind === "Secret") {
      secrets.push(secretOf(read));
    } else {
      const made = exportOne(read, hosts, settings);
      remarks.push(...made.remarks);
      if (made.value === undefined) leftOut.push({ object: read.object, reason: "the table serves its hosts" });
      else exported.push({ ...read, value: made.value });
    }
  }
  const needs = needsOf(exported, new Set(secrets.map(({ secret }) => secret)));
  const usedBy = (secret: string): readonly string[] => needs.secretUsers.get(secret) ?? [];
  const ofRenames = renameProblems(exported);
  return {
    exported: ofRenames.length > 0 ? [] : exported,
    leftOut,
    secrets: secrets.map((secret) => ({ ...secret, usedBy: usedBy(secret.secret) })),
    remarks: [...needs.remarks, ...remarks],
    problems: [...problems, ...ofRenames],
  };
}

function readOf({ apiVersion, kind, namespace, name, root, place }: SourceObject): ReadObject & { place: string } {
  const value = plainValue(root);
  const hasNoNamespace =
    isClusterWide(kind) || (!isKnown(apiVersion) && textAt(value, "metadata", "namespace") === undefined);
  return {
    object: hasNoNamespace ? `${kind} ${name}` : `${kind} ${namespace}/${name}`,
    apiVersion,
    kind,
    namespace,
    name,
    value: isMap(value) ? value : new Map(),
    isClusterWide: hasNoNamespace,
    place: `${place.file}:${place.line}:${place.column}`,
  };
}

/** Whether a kind is one of Kubernetes' own, of which the scope is known. */
function isKnown(apiVersion: string): boolean {
  return !groupOf(apiVersion).includes(".") || groupOf(apiVersion).endsWith(".k8s.io");
}

/** The objects in the order of dependence, each once. */
function distinct(objects: readonly (ReadObject & { place: string })[], problems: string[]): readonly ReadObject[] {
  const found = new Map<string, ReadObject>();
  for (const { place, ...read } of objects) {
    const key = JSON.stringify([groupOf(read.apiVersion), read.object]);
    if (read.name === "") problems.push(`${place}: The ${read.kind} has no name. Give it metadata.name.`);
    else if (read.kind !== "Secret" && hasSecret(read.value))
      problems.push(
        `${place}: ${read.object} has a Secret with values in it, so it is not exported. Carry it over by hand.`,
      );
    else if (found.has(key))
      problems.push(`${place}: ${read.object} was read before; only the first is exported. Give it once.`);
    else found.set(key, read);
  }
  const keys = ({ kind, namespace, name, apiVersion }: ReadObject): readonly string[] => [
    String(rankOf(kind)).padStart(2, "0"),
    kind,
    namespace,
    name,
    apiVersion,
  ];
  return [...found.values()]
    .map((read) => ({ read, key: keys(read) }))
    .sort((one, other) => compare(one.key, other.key))
    .map(({ read }) => read);
}

function compare(one: readonly string[], other: readonly string[]): number {
  for (const [i, key] of one.entries()) {
    const against = other[i] ?? "";
    if (key !== against) return key < against ? -1 : 1;
  }
  return 0;
}

function selectingServices(all: readonly ReadObject[]): ReadonlySet<string> {
  const selecting = all.filter(({ kind, value }) => {
    const selector = at(value, "spec", "selector");
    return kind === "Service" && isMap(selector) && selector.size > 0;
  });
  return new Set(selecting.map(({ namespace, name }) => `${namespace}/${name}`));
}

function reasonOf(read: ReadObject, surroundings: Surroundings): string | undefined {
  const reason = reasonToLeaveOut(read, surroundings, read.isClusterWide);
  if (reason !== undefined || read.kind !== "Secret") return reason;
  const owner = mapsAt(read.value, "metadata", "ownerReferences")[0];
  return reasonToForget(
    textAt(read.value, "type") ?? "",
    owner === undefined ? undefined : `${textAt(owner, "kind") ?? ""} ${textAt(owner, "name") ?? ""}`,
  );
}

function secretOf({ namespace, name, value }: ReadObject): Omit<SecretToCarry, "usedBy"> {
  const keys = ["data", "stringData"].flatMap((key) => {
    const data = at(value, key);
    return isMap(data) ? [...data.keys()] : [];
  });
  return {
    secret: `${namespace}/${name}`,
    type: textAt(value, "type") ?? "Opaque",
    keys: [...new Set(keys)].sort(),
  };
}

function exportOne(
  { object, kind, namespace, value: original, isClusterWide: hasNoNamespace }: ReadObject,
  hosts: KnownHosts,
  settings: ExportSettings,
): { readonly value: ValueMap | undefined; readonly remarks: readonly ExportRemark[] } {
  const remarks = [...ownRemarks(object, kind, original)];
  let value = clean(kind, original);
  if (kind === "Ingress") {
    const rest = restOfIngress(object, value, hosts);
    if (rest.value === undefined) return { value: undefined, remarks: [] };
    remarks.push(...rest.remarks);
    value = rest.value;
  }
  if (settings.replaceHosts) {
    const replaced = replaceHosts(object, kind, value, hosts);
    remarks.push(...replaced.remarks);
    value = replaced.value;
  }
  if (kind !== "Ingress") remarks.push(...oldHosts(object, value, hosts));
  value = renamed(kind, hasNoNamespace && kind !== "Namespace" ? "" : namespace, value, settings.renames);
  remarks.push(...oldNamespaces(object, value, settings.renames));
  return { value, remarks };
}

/** Two objects that would become one in the new cluster. */
function renameProblems(exported: readonly ExportedObject[]): readonly string[] {
  const problems: string[] = [];
  const taken = new Map<string, string>();
  for (const { object, apiVersion, kind, value } of exported) {
    const namespace = textAt(value, "metadata", "namespace") ?? "default";
    const name = textAt(value, "metadata", "name") ?? "";
    const key = JSON.stringify([groupOf(apiVersion), kind, isClusterWide(kind) ? "" : namespace, name]);
    const other = taken.get(key);
    if (other === undefined) taken.set(key, object);
    else
      problems.push(
        `${other} and ${object} would become one object by --namespace. Nothing was exported. Give another new name.`,
      );
  }
  return problems;
}
