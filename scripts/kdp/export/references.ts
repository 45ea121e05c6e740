// SPDX-License-Identifier: Apache-2.0

import { at, isMap, mapsAt, textAt, type Value, type ValueMap } from "./value.ts";

/** An object that another one needs. */
export interface Reference {
  readonly kind: string;
  readonly name: string;
  readonly field: string;
}

const POD_SPECS = new Map([
  ["Pod", ["spec"]],
  ["CronJob", ["spec", "jobTemplate", "spec", "template", "spec"]],
  ...["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Job"].map(
    (kind): [string, string[]] => [kind, ["spec", "template", "spec"]],
  ),
]);
const CONTAINERS = ["initContainers", "containers"];

/** The objects by name that an object needs, those of its own namespace and those of the cluster. What is optional is not needed. */
export function referencesOf(kind: string, value: ValueMap): readonly Reference[] {
  const found: Reference[] = [];
  const add = (needed: string, from: Value | undefined, key: string, field: string): void => {
    const name = textAt(from, key);
    if (name !== undefined && at(from, "optional") !== true) found.push({ kind: needed, name, field });
  };
  const podPath = POD_SPECS.get(kind);
  const pod = podPath === undefined ? undefined : at(value, ...podPath);
  if (podPath !== undefined && isMap(pod)) addPod(pod, podPath.join("."), add);
  switch (kind) {
    case "StatefulSet":
      add("Service", at(value, "spec"), "serviceName", "spec.serviceName");
      for (const claim of mapsAt(value, "spec", "volumeClaimTemplates"))
        add("StorageClass", at(claim, "spec"), "storageClassName", "spec.volumeClaimTemplates");
      break;
    case "PersistentVolumeClaim":
      add("StorageClass", at(value, "spec"), "storageClassName", "spec.storageClassName");
      break;
    case "ServiceAccount":
      for (const key of ["imagePullSecrets", "secrets"])
        for (const secret of mapsAt(value, key)) add("Secret", secret, "name", key);
      break;
    case "HorizontalPodAutoscaler": {
      const target = at(value, "spec", "scaleTargetRef");
      add(textAt(target, "kind") ?? "Deployment", target, "name", "spec.scaleTargetRef");
      break;
    }
    case "RoleBinding":
    case "ClusterRoleBinding":
      add(textAt(value, "roleRef", "kind") ?? "ClusterRole", at(value, "roleRef"), "name", "roleRef");
      break;
    case "Ingress":
      addIngress(value, add);
      break;
  }
  return found;
}

type Add = (kind: string, from: Value | undefined, key: string, field: string) => void;

function addPod(pod: ValueMap, field: string, add: Add): void {
  add("ServiceAccount", pod, "serviceAccountName", `${field}.serviceAccountName`);
  add("PriorityClass", pod, "priorityClassName", `${field}.priorityClassName`);
  add("RuntimeClass", pod, "runtimeClassName", `${field}.runtimeClassName`);
  for (const secret of mapsAt(pod, "imagePullSecrets")) add("Secret", secret, "name", `${field}.imagePullSecrets`);
  for (const volume of mapsAt(pod, "volumes")) {
    const where = `${field}.volumes`;
    add("Secret", at(volume, "secret"), "secretName", where);
    add("ConfigMap", at(volume, "configMap"), "name", where);
    add("PersistentVolumeClaim", at(volume, "persistentVolumeClaim"), "claimName", where);
    add("Secret", at(volume, "csi", "nodePublishSecretRef"), "name", where);
    const template = at(volume, "ephemeral", "volumeClaimTemplate", "spec");
    add("StorageClass", template, "storageClassName", where);
    for (const source of mapsAt(volume, "projected", "sources")) {
      add("Secret", at(source, "secret"), "name", where);
      add("ConfigMap", at(source, "configMap"), "name", where);
    }
  }
  for (const list of CONTAINERS) {
    for (const container of mapsAt(pod, list)) addContainer(container, `${field}.${list}`, add);
  }
}

function addContainer(container: ValueMap, field: string, add: Add): void {
  for (const source of mapsAt(container, "envFrom")) {
    add("Secret", at(source, "secretRef"), "name", `${field}.envFrom`);
    add("ConfigMap", at(source, "configMapRef"), "name", `${field}.envFrom`);
  }
  for (const variable of mapsAt(container, "env")) {
    const where = `${field}.env`;
    add("Secret", at(variable, "valueFrom", "secretKeyRef"), "name", where);
    add("ConfigMap", at(variable, "valueFrom", "configMapKeyRef"), "name", where);
  }
}

function addIngress(value: ValueMap, add: Add): void {
  add("IngressClass", at(value, "spec"), "ingressClassName", "spec.ingressClassName");
  for (const tls of mapsAt(value, "spec", "tls")) add("Secret", tls, "secretName", "spec.tls");
  add("Service", at(value, "spec", "defaultBackend", "service"), "name", "spec.defaultBackend");
  for (const rule of mapsAt(value, "spec", "rules")) {
    for (const path of mapsAt(rule, "http", "paths"))
      add("Service", at(path, "backend", "service"), "name", "spec.rules");
  }
}
