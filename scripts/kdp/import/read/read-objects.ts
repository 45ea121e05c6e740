// SPDX-License-Identifier: Apache-2.0

import type { FileProblem } from "../../values/file-problem.ts";
import type { MapEntry, MapNode, ValueNode } from "../../values/node.ts";
import type { SourceInput, SourceObject } from "../source.ts";
import { readDocuments } from "./read-documents.ts";
import { timeOf } from "./time-of.ts";

/** A file that was read. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** What was read, and what could not be. */
export interface ReadInput extends Omit<SourceInput, "kongService"> {
  readonly problems: readonly FileProblem[];
}

/** Where Kubernetes keeps what only it needs, and where it repeats the whole object, the data of a Secret included. */
const DROPPED_METADATA = new Set(["managedFields"]);
const DROPPED_ANNOTATIONS = new Set(["kubectl.kubernetes.io/last-applied-configuration"]);
const SECRET_DATA = new Set(["data", "stringData"]);
/** What a document has that is a configuration of Kong. */
const KONG_KEYS = [
  "_format_version",
  "_info",
  "services",
  "routes",
  "upstreams",
  "consumers",
  "plugins",
  "certificates",
];

/**
 * The Kubernetes objects and the configurations of Kong in files. Lists are taken apart. Nothing of a Secret is kept but its names and
 * keys. Never throws for bad input: what can't be read is a problem, and all else is read.
 */
export function readObjects(files: Iterable<SourceFile>): ReadInput {
  const objects: SourceObject[] = [];
  const documents: MapNode[] = [];
  const problems: FileProblem[] = [];
  for (const { name, text } of files) {
    const read = readDocuments(text, name);
    problems.push(...read.problems);
    for (const map of read.maps) sortIn(map);
  }
  return { objects, documents, problems };

  function sortIn(map: MapNode): void {
    const kind = textAt(map, "kind");
    const items = map.entries.get("items")?.node;
    if (kind?.endsWith("List") === true && items?.kind === "list") {
      for (const item of items.items) {
        if (item.kind === "map") sortIn(item);
        else problems.push(unknown(item));
      }
    } else if (kind !== undefined && textAt(map, "apiVersion") !== undefined) {
      objects.push(objectOf(map, kind));
    } else if (KONG_KEYS.some((key) => map.entries.has(key))) {
      documents.push(map);
    } else if (map.entries.size > 0) {
      problems.push(unknown(map));
    }
  }
}

function objectOf(map: MapNode, kind: string): SourceObject {
  const metadata = map.entries.get("metadata")?.node;
  const inMetadata = (key: string): string | undefined =>
    metadata?.kind === "map" ? textAt(metadata, key) : undefined;
  const namespace = inMetadata("namespace") ?? "default";
  const name = inMetadata("name") ?? "";
  return {
    place: { ...map.place, object: `${kind} ${namespace}/${name}`, field: "" },
    apiVersion: textAt(map, "apiVersion") ?? "",
    kind,
    namespace,
    name,
    created: timeOf(inMetadata("creationTimestamp")),
    root: kept(map, kind),
  };
}

/** The object without what must not be kept. The keys of a Secret's data stay, to tell what it is for. */
function kept(map: MapNode, kind: string): MapNode {
  return mapEntries(map, (key, node) => {
    if (key === "metadata") return withoutCopies(node);
    if (kind !== "Secret" || !SECRET_DATA.has(key)) return node;
    return node.kind === "map" ? mapEntries(node, (_, { place }) => nothing(place)) : nothing(node.place);
  });
}

function withoutCopies(metadata: ValueNode): ValueNode {
  if (metadata.kind !== "map") return metadata;
  return mapEntries(metadata, (key, node) => {
    if (DROPPED_METADATA.has(key)) return undefined;
    if (key !== "annotations" || node.kind !== "map") return node;
    return mapEntries(node, (name, value) => (DROPPED_ANNOTATIONS.has(name) ? undefined : value));
  });
}

function mapEntries(map: MapNode, change: (key: string, node: ValueNode) => ValueNode | undefined): MapNode {
  const entries = new Map<string, MapEntry>();
  for (const [key, entry] of map.entries) {
    const node = change(key, entry.node);
    if (node !== undefined) entries.set(key, node === entry.node ? entry : { ...entry, node });
  }
  return { ...map, entries };
}

function nothing(place: ValueNode["place"]): ValueNode {
  return { kind: "scalar", value: null, place };
}

function textAt({ entries }: MapNode, key: string): string | undefined {
  const node = entries.get(key)?.node;
  if (node?.kind !== "scalar" || node.value === null) return undefined;
  return String(node.value);
}

function unknown({ place }: ValueNode): FileProblem {
  return {
    code: "yaml-syntax",
    place,
    message: "This is no Kubernetes object (without kind and apiVersion) and no configuration of Kong.",
    remedy: "Give what kubectl get -o yaml or deck gateway dump prints, or take it out.",
  };
}
