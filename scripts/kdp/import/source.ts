// SPDX-License-Identifier: Apache-2.0

import type { MapNode } from "../values/node.ts";
import type { Estate } from "./estate/estate.ts";
import type { FieldRule } from "./estate/field-rule.ts";
import type { SourcePlace } from "./estate/source-place.ts";

/** A Kubernetes object that was read, without the data of a Secret. */
export interface SourceObject {
  /** Where it begins; `object` is `KIND NAMESPACE/NAME`, `field` is empty. */
  readonly place: SourcePlace;
  readonly apiVersion: string;
  readonly kind: string;
  /** `default` where the object says none. */
  readonly namespace: string;
  readonly name: string;
  /** When it was made, in seconds; `undefined` if the object does not say. */
  readonly created: number | undefined;
  readonly root: MapNode;
}

/** What one run of `kdp import` has read. */
export interface SourceInput {
  /** The objects in the order of the files. The items of a List are objects of their own. */
  readonly objects: readonly SourceObject[];
  /** The documents that are no Kubernetes objects: declarative configurations of Kong. Their places name the file. */
  readonly documents: readonly MapNode[];
  /** The Service (`namespace/name`) of the Kong that the documents configure; `undefined` to find it. */
  readonly kongService: string | undefined;
}

/** A kind of source: it turns what was read into what it does with requests. */
export interface Source {
  /** Its name in the matrix, such as `ingress-nginx`. */
  readonly name: string;
  /** What it does with each annotation and field. */
  readonly rules: readonly FieldRule[];
  /** The estate of the objects and documents that are its own; an empty one if there are none. Never throws for bad input. */
  readonly estateOf: (input: SourceInput) => Estate;
}
