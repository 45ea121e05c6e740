// SPDX-License-Identifier: Apache-2.0

import { CommandError } from "../streams.ts";
import { isClusterWide } from "./kinds.ts";
import { fieldOf, type ExportRemark } from "./remark.ts";
import { changed, changedLeaves, isList, isMap, textAt, type Value, type ValueMap } from "./value.ts";

/** New names of namespaces by their old ones. */
export type Renames = ReadonlyMap<string, string>;

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const NAME_LABEL = "kubernetes.io/metadata.name";
/** Where objects of Kubernetes itself name a namespace, besides their own. */
const REFERENCES = [
  ["subjects", "*", "namespace"],
  ["webhooks", "*", "clientConfig", "service", "namespace"],
  ["spec", "service", "namespace"],
  ["spec", "conversion", "webhook", "clientConfig", "service", "namespace"],
];
const SELECTORS = ["ingress", "egress"].flatMap((way) =>
  ["from", "to"].map((side) => ["spec", way, "*", side, "*", "namespaceSelector"]),
);

/**
 * Reads `--namespace OLD=NEW`.
 *
 * @throws CommandError for another form, and for two namespaces that would become one.
 */
export function parseRenames(texts: readonly string[]): Renames {
  const renames = new Map<string, string>();
  for (const text of texts) {
    const [old = "", name = "", ...rest] = text.split("=");
    if (!LABEL.test(old) || !LABEL.test(name) || rest.length > 0)
      throw new CommandError(`--namespace ${text}: write OLD=NEW, such as team1=team1-b.`);
    if (renames.has(old)) throw new CommandError(`--namespace ${text}: ${old} already has a new name. Name it once.`);
    if ([...renames.values()].includes(name))
      throw new CommandError(`--namespace ${text}: two namespaces would become ${name}. Give each its own.`);
    renames.set(old, name);
  }
  return renames;
}

/** An object in its new namespace, with the references of Kubernetes' own kinds. */
export function renamed(kind: string, namespace: string, object: ValueMap, renames: Renames): ValueMap {
  if (renames.size === 0) return object;
  const newName = (found: Value): Value => (typeof found === "string" ? (renames.get(found) ?? found) : found);
  let value: Value = object;
  const name = renames.get(namespace);
  if (kind === "Namespace") value = changed(value, ["metadata", "name"], newName);
  else if (name !== undefined && !isClusterWide(kind))
    value = changed(value, ["metadata"], (metadata) => (isMap(metadata) ? placed(metadata, name) : metadata));
  for (const path of REFERENCES) value = changed(value, path, newName);
  if (kind === "NetworkPolicy") {
    for (const path of SELECTORS) value = changed(value, path, (selector) => renamedSelector(selector, newName));
  }
  return isMap(value) ? value : object;
}

/** What still names an old namespace: DNS names, and fields that only the object's own program knows. */
export function oldNamespaces(object: string, value: ValueMap, renames: Renames): readonly ExportRemark[] {
  const remarks: ExportRemark[] = [];
  if (renames.size === 0) return remarks;
  const metadata = new Set(["metadata.name", "metadata.namespace"]);
  changedLeaves(value, ({ path, value: text }) => {
    if (typeof text !== "string" || metadata.has(fieldOf(path))) return text;
    for (const [old, name] of renames) {
      if (!names(text, path, old)) continue;
      const message = `It names the namespace ${old}, which becomes ${name}. Change it by hand if it means this namespace.`;
      remarks.push({ code: "namespace", object, field: fieldOf(path), message });
    }
    return text;
  });
  return remarks;
}

function placed(metadata: ValueMap, namespace: string): ValueMap {
  return new Map(metadata).set("namespace", namespace);
}

function renamedSelector(selector: Value, newName: (found: Value) => Value): Value {
  const labels = changed(selector, ["matchLabels", NAME_LABEL], newName);
  return changed(labels, ["matchExpressions", "*"], (expression) =>
    textAt(expression, "key") === NAME_LABEL
      ? changed(expression, ["values"], (found) => (isList(found) ? found.map(newName) : found))
      : expression,
  );
}

function names(text: string, path: readonly string[], old: string): boolean {
  if (path.at(-1) === "namespace") return text === old;
  if (path[0] === "metadata" && path[1] === "annotations" && text.startsWith(`${old}/`)) return true;
  const suffix = `.${old}`;
  for (let i = text.indexOf(suffix); i !== -1; i = text.indexOf(suffix, i + 1)) {
    const rest = text.slice(i + suffix.length, i + suffix.length + 5);
    if (i > 0 && (rest === "" || /^(?:[.]svc|[:/\s"',;])/.test(rest))) return true;
  }
  return false;
}
