// SPDX-License-Identifier: Apache-2.0

import type { ValueNode } from "../../../values/node.ts";
import { nodeAt } from "../../../values/node.ts";
import type { Remark } from "../../estate/remark.ts";
import type { SourceObject } from "../../source.ts";
import { fieldPlace, hasAt, textAt } from "../object-fields.ts";
import { KongAnnotations } from "./kong-annotations.ts";
import { listNode, mapNode, scalarNode } from "./node-builder.ts";

/** KongPlugins by `namespace/name` and KongClusterPlugins by name, and what could not be used. */
export class KongPlugins {
  readonly remarks: Remark[] = [];
  readonly #byName = new Map<string, SourceObject>();
  readonly #said = new Set<string>();
  /** An object's plugins are the same for each of its routes. */
  readonly #ofObject = new Map<SourceObject, ValueNode | undefined>();

  constructor(objects: readonly SourceObject[]) {
    for (const object of objects) {
      if (object.kind === "KongPlugin") this.#byName.set(`${object.namespace}/${object.name}`, object);
      else if (object.kind === "KongClusterPlugin") this.#byName.set(object.name, object);
    }
  }

  /** The plugins that count for every request: KongClusterPlugins with the label `global`. */
  global(): ValueNode | undefined {
    const all = [...this.#byName.values()].filter(
      (object) => object.kind === "KongClusterPlugin" && textAt(object, ["metadata", "labels", "global"]) === "true",
    );
    const [first] = all;
    return first === undefined
      ? undefined
      : listNode(
          all.flatMap((object) => this.#entity(object) ?? []),
          first.place,
        );
  }

  /** The plugins that an object names, a plugin of its namespace before one of the cluster. */
  of(object: SourceObject, urls: readonly string[]): ValueNode | undefined {
    if (!this.#ofObject.has(object)) this.#ofObject.set(object, this.#named(object, urls));
    return this.#ofObject.get(object);
  }

  #named(object: SourceObject, urls: readonly string[]): ValueNode | undefined {
    const annotations = new KongAnnotations(object);
    const entities = annotations.list("plugins").flatMap((name): readonly ValueNode[] => {
      const plugin = this.#byName.get(`${object.namespace}/${name}`) ?? this.#byName.get(name);
      if (plugin !== undefined) return this.#entity(plugin) ?? [];
      this.remarks.push({
        code: "plugin-not-given",
        place: fieldPlace(object, ["metadata", "annotations", "konghq.com/plugins"]),
        treatment: "by-hand",
        effect: `Uses the plugin ${name}.`,
        reason: "No KongPlugin or KongClusterPlugin of this name is in the input.",
        remedy: "Give it too: kubectl get kongplugin,kongclusterplugin -A -o yaml.",
        urls,
        isGuard: true,
      });
      return [];
    });
    return listNode(entities, annotations.place("plugins"));
  }

  #entity(object: SourceObject): readonly ValueNode[] | undefined {
    const name = textAt(object, ["plugin"]);
    if (name === undefined || textAt(object, ["disabled"]) === "true") return undefined;
    for (const field of ["configFrom", "configPatches"]) if (hasAt(object, [field])) this.#inSecret(object, field);
    const fields = {
      name: scalarNode(name, fieldPlace(object, ["plugin"])),
      config: nodeAt(object.root, ["config"]),
      protocols: nodeAt(object.root, ["protocols"]),
    };
    return [mapNode(fields, object.place)];
  }

  #inSecret(object: SourceObject, field: string): void {
    if (this.#said.has(`${object.place.object} ${field}`)) return;
    this.#said.add(`${object.place.object} ${field}`);
    this.remarks.push({
      code: "plugin-in-secret",
      place: fieldPlace(object, [field]),
      treatment: "by-hand",
      effect: "Takes the plugin's configuration, or a part of it, from a Secret.",
      reason: "The data of Secrets is not read.",
      remedy: "Copy the Secret, and name it by `configFrom` in the row's plugin.",
      urls: ["http://*/"],
    });
  }
}
