// SPDX-License-Identifier: Apache-2.0

import { at, changed, isList, isMap, mapsAt, textAt, type Value, type ValueMap } from "./value.ts";

const KEPT_METADATA = new Set(["name", "generateName", "namespace", "labels", "annotations"]);
/** Annotations that programs write about the old cluster, by their beginning. */
const DROPPED_ANNOTATIONS = [
  "kubectl.kubernetes.io/last-applied-configuration",
  "kubectl.kubernetes.io/restartedAt",
  "meta.helm.sh/",
  "deployment.kubernetes.io/",
  "deprecated.daemonset.template.generation",
  "pv.kubernetes.io/",
  "volume.kubernetes.io/storage-provisioner",
  "volume.beta.kubernetes.io/storage-provisioner",
  "volume.kubernetes.io/selected-node",
  "volume.kubernetes.io/storage-resizer",
  "endpoints.kubernetes.io/last-change-trigger-time",
  "control-plane.alpha.kubernetes.io/leader",
  "autoscaling.alpha.kubernetes.io/conditions",
  "autoscaling.alpha.kubernetes.io/current-metrics",
  "batch.kubernetes.io/job-tracking",
];
const JOB_LABELS = new Set([
  "controller-uid",
  "job-name",
  "batch.kubernetes.io/controller-uid",
  "batch.kubernetes.io/job-name",
]);
const TOKEN_VOLUME = "kube-api-access-";
const TEMPLATE = ["spec", "template", "metadata"];
const CRON_JOB = ["spec", "jobTemplate"];

/** An object as a person would write it: without what its cluster and its tools have put in. */
export function clean(kind: string, object: ValueMap): ValueMap {
  let value: Value = withoutKeys(object, ["status"]);
  value = changed(value, ["metadata"], (metadata) => cleanMetadata(metadata, kind));
  for (const path of [TEMPLATE, [...CRON_JOB, "metadata"], [...CRON_JOB, ...TEMPLATE]])
    value = changed(value, path, cleanTemplate);
  switch (kind) {
    case "Namespace":
      value = withoutKeys(value, ["spec"]);
      break;
    case "Service":
      value = changed(value, ["spec"], cleanService);
      break;
    case "PersistentVolumeClaim":
      value = changed(value, ["spec"], (spec) => withoutKeys(spec, ["volumeName"]));
      break;
    case "StatefulSet":
      value = changed(value, ["spec", "volumeClaimTemplates", "*"], (claim) =>
        changed(withoutKeys(claim, ["status"]), ["metadata"], (metadata) => cleanMetadata(metadata, "")),
      );
      break;
    case "ServiceAccount":
      value = cleanAccount(value);
      break;
    case "Job":
      value = cleanJob(value);
      break;
    case "Pod":
      value = changed(value, ["spec"], cleanPod);
      break;
  }
  return isMap(value) ? value : object;
}

function withoutKeys(value: Value, keys: readonly string[]): Value {
  return isMap(value) ? new Map([...value].filter(([key]) => !keys.includes(key))) : value;
}

function cleanMetadata(metadata: Value, kind: string): Value {
  if (!isMap(metadata)) return metadata;
  const entries = [...metadata].flatMap(([key, value]): [string, Value][] => {
    if (!KEPT_METADATA.has(key)) return [];
    if (key === "labels") value = keptLabels(value, kind);
    if (key === "annotations") value = keptAnnotations(value);
    return isMap(value) && value.size === 0 ? [] : [[key, value]];
  });
  return new Map(entries);
}

function keptAnnotations(annotations: Value): Value {
  if (!isMap(annotations)) return annotations;
  return new Map([...annotations].filter(([key]) => !DROPPED_ANNOTATIONS.some((dropped) => key.startsWith(dropped))));
}

/** A Pod's labels are what Services select; those of other objects only name the tool that made them. */
function keptLabels(labels: Value, kind: string): Value {
  if (!isMap(labels) || kind === "Pod") return labels;
  return new Map(
    [...labels].filter(([key, value]) => {
      if (key === "helm.sh/chart" || (kind === "Namespace" && key === "kubernetes.io/metadata.name")) return false;
      if (kind === "Job" && JOB_LABELS.has(key)) return false;
      const isHelms = value === "Helm" || value === "Tiller";
      return !((key === "app.kubernetes.io/managed-by" || key === "heritage") && isHelms);
    }),
  );
}

/** A template's labels stay: selectors need them. */
function cleanTemplate(metadata: Value): Value {
  return changed(withoutKeys(metadata, ["creationTimestamp"]), ["annotations"], (annotations) => {
    const kept = keptAnnotations(annotations);
    return isMap(kept) && kept.size === 0 ? undefined : kept;
  });
}

function cleanService(spec: Value): Value {
  const isHeadless = textAt(spec, "clusterIP") === "None";
  const dropped = ["clusterIPs", "healthCheckNodePort", ...(isHeadless ? [] : ["clusterIP"])];
  if (textAt(spec, "ipFamilyPolicy") === "SingleStack") dropped.push("ipFamilyPolicy", "ipFamilies");
  return changed(withoutKeys(spec, dropped), ["ports", "*"], (port) => withoutKeys(port, ["nodePort"]));
}

function cleanAccount(account: Value): Value {
  const token = `${textAt(account, "metadata", "name") ?? ""}-token-`;
  return changed(account, ["secrets"], (secrets) => {
    if (!isList(secrets)) return secrets;
    const kept = secrets.filter((secret) => textAt(secret, "name")?.startsWith(token) !== true);
    return kept.length === 0 ? undefined : kept;
  });
}

/** A Job's selector is made by its controller, unless a person has said otherwise. */
function cleanJob(job: Value): Value {
  if (at(job, "spec", "manualSelector") === true) return job;
  const labels = (found: Value): Value =>
    isMap(found) ? new Map([...found].filter(([key]) => !JOB_LABELS.has(key))) : found;
  return changed(
    changed(job, ["spec"], (spec) => withoutKeys(spec, ["selector"])),
    [...TEMPLATE, "labels"],
    labels,
  );
}

function cleanPod(spec: Value): Value {
  const isToken = (item: Value): boolean => (textAt(item, "name") ?? "").startsWith(TOKEN_VOLUME);
  const without = (list: Value): Value | undefined => {
    const kept = isList(list) ? list.filter((item) => !isToken(item)) : [];
    return kept.length === 0 ? undefined : kept;
  };
  let value = changed(withoutKeys(spec, ["nodeName"]), ["volumes"], without);
  for (const list of ["containers", "initContainers"]) {
    if (mapsAt(value, list).length > 0) value = changed(value, [list, "*", "volumeMounts"], without);
  }
  return value;
}
