// SPDX-License-Identifier: Apache-2.0

/** The kinds without a namespace. Those of custom resources are not known here: their objects say a namespace or have none. */
const CLUSTER_WIDE = new Set([
  "Namespace",
  "CustomResourceDefinition",
  "ClusterRole",
  "ClusterRoleBinding",
  "PersistentVolume",
  "StorageClass",
  "PriorityClass",
  "IngressClass",
  "RuntimeClass",
  "APIService",
  "MutatingWebhookConfiguration",
  "ValidatingWebhookConfiguration",
  "ValidatingAdmissionPolicy",
  "ValidatingAdmissionPolicyBinding",
]);

/** The groups of Kubernetes itself: their kinds need no CustomResourceDefinition. */
const OWN_GROUP = /^(?:[a-z]+|(?:[a-z-]+[.])+k8s[.]io)$/;
/** Groups below k8s.io that are installed as CustomResourceDefinitions all the same. */
const INSTALLED_GROUP =
  /(?:^|[.])(?:x-k8s[.]io|gateway[.]networking[.]k8s[.]io|snapshot[.]storage[.]k8s[.]io|metrics[.]k8s[.]io)$/;

/** The kinds in the order in which one needs another; what is not named, such as a custom resource, comes before the Ingresses. */
const ORDER = [
  ["Namespace"],
  ["CustomResourceDefinition"],
  ["PriorityClass", "RuntimeClass", "StorageClass", "IngressClass"],
  ["ResourceQuota", "LimitRange"],
  ["ServiceAccount"],
  ["ClusterRole", "Role"],
  ["ClusterRoleBinding", "RoleBinding"],
  ["NetworkPolicy"],
  ["ConfigMap"],
  ["PersistentVolume"],
  ["PersistentVolumeClaim"],
  ["Service", "Endpoints", "EndpointSlice"],
  ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Pod", "Job", "CronJob"],
  ["HorizontalPodAutoscaler", "PodDisruptionBudget"],
  undefined,
  ["Ingress"],
  ["APIService", "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"],
];

/** Whether objects of a kind have no namespace. */
export function isClusterWide(kind: string): boolean {
  return CLUSTER_WIDE.has(kind);
}

/** The API group of an object; empty for the core group. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf("/");
  return slash === -1 ? "" : apiVersion.slice(0, slash);
}

/** Whether a group has only custom resources. */
export function isCustomGroup(group: string): boolean {
  return group !== "" && (INSTALLED_GROUP.test(group) || !OWN_GROUP.test(group));
}

/** Where a kind stands in the order: lower comes first. */
export function rankOf(kind: string): number {
  const rank = ORDER.findIndex((kinds) => kinds?.includes(kind) === true);
  return rank === -1 ? ORDER.indexOf(undefined) : rank;
}
