// SPDX-License-Identifier: Apache-2.0

import { groupOf } from "./kinds.ts";
import { at, mapsAt, textAt, type ValueMap } from "./value.ts";

/** Why all objects of a kind stay behind. */
const KINDS = new Map([
  ["Event", "events belong to the cluster that they happened in"],
  ["Lease", "leases belong to the processes that hold them"],
  ["Node", "nodes belong to their cluster"],
  ["CSINode", "nodes belong to their cluster"],
  ["VolumeAttachment", "nodes belong to their cluster"],
  ["PersistentVolume", "volumes belong to their cluster; see the claims with data"],
  ["StorageClass", "storage belongs to its cluster; see the claims with data"],
  ["ControllerRevision", "controllers make it"],
  ["CertificateSigningRequest", "it belongs to its cluster"],
  ["ComponentStatus", "it belongs to its cluster"],
  ["IPAddress", "the cluster makes it"],
  ["ServiceCIDR", "the cluster makes it"],
  ["FlowSchema", "the cluster makes it"],
  ["PriorityLevelConfiguration", "the cluster makes it"],
  ["PodMetrics", "it is a measurement"],
  ["NodeMetrics", "it is a measurement"],
]);
const SYSTEM_NAMESPACES = new Set(["kube-system", "kube-public", "kube-node-lease"]);
const MADE_SLICES = new Set(["endpointslice-controller.k8s.io", "endpointslicemirroring-controller.k8s.io"]);
const SYSTEM_NAME = /^system[:-]|^kubeadm:/;
const SYSTEM_NAMED = new Set(["ClusterRole", "ClusterRoleBinding", "PriorityClass"]);

/** What a decision needs to know of an object. */
export interface Candidate {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly value: ValueMap;
}

/** What the decision needs to know of the other objects. */
export interface Surroundings {
  /** The Services with a selector, as `namespace/name`. */
  readonly selecting: ReadonlySet<string>;
  /** The namespaces that are wanted; empty for all. */
  readonly only: ReadonlySet<string>;
}

/** Why an object stays behind: the new cluster, or a controller in it, makes its own. `undefined` if it goes along. */
export function reasonToLeaveOut(
  object: Candidate,
  { selecting, only }: Surroundings,
  isClusterWide: boolean,
): string | undefined {
  const { kind, namespace, name, value, apiVersion } = object;
  const ofKind = KINDS.get(kind);
  if (ofKind !== undefined) return ofKind;
  const home = kind === "Namespace" ? name : isClusterWide ? undefined : namespace;
  if (home !== undefined && SYSTEM_NAMESPACES.has(home)) return "it belongs to the cluster itself";
  if (only.size > 0 && (home === undefined || !only.has(home))) return "it is not in a namespace of --only";
  const owner = mapsAt(value, "metadata", "ownerReferences").find((each) => each.get("controller") === true);
  if (owner !== undefined) return `${textAt(owner, "kind") ?? "a controller"} ${textAt(owner, "name") ?? ""} makes it`;
  const label = (key: string): string | undefined => textAt(value, "metadata", "labels", key);
  if (label("kubernetes.io/bootstrapping") !== undefined) return "the cluster makes it";
  if (kind === "APIService" && label("kube-aggregator.kubernetes.io/automanaged") !== undefined)
    return "the cluster makes it";
  if (SYSTEM_NAMED.has(kind) && SYSTEM_NAME.test(name)) return "the cluster makes it";
  if (kind === "ConfigMap" && name === "kube-root-ca.crt") return "the cluster makes it";
  if (namespace === "default" && name === "kubernetes" && (kind === "Service" || kind.startsWith("Endpoint")))
    return "the cluster makes it";
  if (kind === "ServiceAccount" && name === "default" && at(value, "imagePullSecrets") === undefined)
    return "the cluster makes it";
  if (kind === "Endpoints" && isMadeFor(namespace, name)) return "its Service makes it";
  if (kind === "EndpointSlice") {
    const service = label("kubernetes.io/service-name");
    const isMade = MADE_SLICES.has(label("endpointslice.kubernetes.io/managed-by") ?? "");
    if (isMade || (service !== undefined && isMadeFor(namespace, service))) return "its Service makes it";
  }
  if (groupOf(apiVersion) === "events.k8s.io") return KINDS.get("Event");
  return undefined;

  function isMadeFor(space: string, service: string): boolean {
    return selecting.has(`${space}/${service}`);
  }
}

/** Why nobody has to carry a Secret over; `undefined` if somebody has to. */
export function reasonToForget(type: string, owner: string | undefined): string | undefined {
  if (type === "kubernetes.io/service-account-token") return "the cluster makes a ServiceAccount's tokens";
  if (type === "bootstrap.kubernetes.io/token") return "it belongs to its cluster";
  if (type.startsWith("helm.sh/release")) return "it is helm's record of a release";
  return owner === undefined ? undefined : `${owner} makes it`;
}
