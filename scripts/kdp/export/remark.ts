// SPDX-License-Identifier: Apache-2.0

/** What kinds of things a person must know. */
export type RemarkCode =
  | "missing"
  | "cluster-wide"
  | "volume"
  | "old-host"
  | "host-replaced"
  | "namespace"
  | "ingress-part"
  | "cluster-address"
  | "node-port"
  | "number";

/** One thing that a person must know of an object that is exported. */
export interface ExportRemark {
  readonly code: RemarkCode;
  /** `KIND NAMESPACE/NAME` in the old cluster. */
  readonly object: string;
  /** The field, with dots and positions; empty for the whole object. */
  readonly field: string;
  /** A sentence. No value of the object stands in it but names and hosts. */
  readonly message: string;
}

/** A path of keys and positions as a field. */
export function fieldOf(path: readonly string[]): string {
  return path.join(".");
}
