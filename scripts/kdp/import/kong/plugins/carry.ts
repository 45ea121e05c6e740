// SPDX-License-Identifier: Apache-2.0

import type { EstatePlugin, EstateRedirect } from "../../estate/estate.ts";
import type { Remark } from "../../estate/remark.ts";
import type { MapNode, ValueNode } from "../../../values/node.ts";
import type { KongDocument } from "../document.ts";
import { fieldOf, nameOf, placeOf, textOf, type Entity } from "../entity.ts";
import { isGuardPlugin } from "../../estate/guard.ts";
import { mayRefuse, ruleOf } from "../rules/plugins.ts";
import type { ScopedPlugin } from "./scopes.ts";
import { pluginProblem } from "./values.ts";
import { withholdSecrets } from "./withhold.ts";

/** What becomes of one plugin entity, wherever it is in force. */
export interface CarriedPlugin {
  readonly plugin: EstatePlugin | undefined;
  readonly redirect: EstateRedirect | undefined;
  /** What a person must know of it, without URLs. */
  readonly remarks: readonly Omit<Remark, "urls">[];
  /** Whether requests are answered differently as long as nobody acts. */
  readonly isSeen: boolean;
}

/** Carries a plugin over, without its secrets, or says why not. */
export function carryPlugin(document: KongDocument, { entity, name }: ScopedPlugin): CarriedPlugin {
  const rule = ruleOf(name);
  const config = configOf(document, entity);
  const place = placeOf(entity);
  const left = { plugin: undefined, redirect: undefined };
  if (rule.treatment !== "carried") {
    const effect = `The plugin ${name} runs here.`;
    const code = rule.treatment === "not-needed" ? "kong-plugin-not-needed" : "kong-plugin";
    const { treatment, note, remedy, isSeen } = rule;
    const isGuard = treatment !== "not-needed" && mayRefuse(name);
    return { ...left, remarks: [{ code, place, treatment, effect, reason: note, remedy, isGuard }], isSeen };
  }
  const problem = pluginProblem(name, config);
  if (problem !== undefined) {
    const { field, ...said } = problem;
    const remark = {
      ...said,
      place: placeOf(entity, field),
      treatment: "by-hand" as const,
      isGuard: isGuardPlugin({ name }),
    };
    return { ...left, remarks: [remark], isSeen: true };
  }
  const redirect = name === "redirect" ? redirectOf(entity, config) : undefined;
  if (redirect !== undefined) return { plugin: undefined, redirect, remarks: [], isSeen: false };
  const { config: kept, withheld } = withholdSecrets(name, withNames(document, config));
  const remarks = withheld.length === 0 ? [] : [withheldRemark(entity, name, withheld)];
  return { plugin: { place, name, config: kept, withheld }, redirect, remarks, isSeen: withheld.length > 0 };
}

/** Its configuration, with the shared one below it. */
function configOf(document: KongDocument, entity: Entity): ValueNode | undefined {
  const own = fieldOf(entity, "config");
  const shared = document.pluginConfigs.get(textOf(entity, "_config") ?? "");
  if (shared?.kind !== "map") return own;
  return own?.kind === "map" ? { ...own, entries: new Map([...shared.entries, ...own.entries]) } : shared;
}

/** A consumer's id is another one in a new Kong, so that `anonymous` names it. */
function withNames(document: KongDocument, config: ValueNode | undefined): ValueNode | undefined {
  const anonymous = config?.kind === "map" ? config.entries.get("anonymous") : undefined;
  if (config?.kind !== "map" || anonymous?.node.kind !== "scalar") return config;
  const consumer = document.byReference.get(`consumers ${anonymous.node.value}`);
  const name = consumer && nameOf(consumer);
  if (name === undefined) return config;
  const node: ValueNode = { ...anonymous.node, value: name };
  return { ...config, entries: new Map([...config.entries, ["anonymous", { ...anonymous, node }]]) };
}

function withheldRemark(entity: Entity, name: string, withheld: readonly string[]): Omit<Remark, "urls"> {
  return {
    code: "kong-plugin-secret",
    place: placeOf(entity, `config.${withheld[0] ?? ""}`),
    treatment: "by-hand",
    effect: `The plugin ${name} has secrets, or what may be some, in ${withheld.map((path) => `config.${path}`).join(", ")}.`,
    reason: "Secrets are never written into a table; they stay where they are.",
    remedy: `Take them from ${entity.object} in ${entity.node.place.file} (line ${entity.node.place.line}), put the plugin's whole configuration as JSON into a Secret, and name that by \`configFrom\`.`,
  };
}

function redirectOf(entity: Entity, config: ValueNode | undefined): EstateRedirect | undefined {
  if (config?.kind !== "map") return undefined;
  const location = textOf(asEntity(entity, config), "location");
  const status = fieldOf(asEntity(entity, config), "status_code");
  const keeps = fieldOf(asEntity(entity, config), "keep_incoming_path");
  if (location === undefined) return undefined;
  return {
    place: placeOf(entity, "config.location"),
    status: status?.kind === "scalar" && typeof status.value === "number" ? status.value : 301,
    location,
    keepsPath: keeps?.kind === "scalar" && keeps.value === true,
  };
}

function asEntity(entity: Entity, node: MapNode): Entity {
  return { ...entity, node, defaults: undefined };
}
