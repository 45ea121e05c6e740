// SPDX-License-Identifier: Apache-2.0

import { ownValue } from "../../../../plugins/route-table/table/own-value.ts";
import type { ApiSettings } from "../../../../plugins/route-table/table/schema/api-fields.ts";
import type { Example, Kind } from "./changes.ts";
import type { Estates } from "./compare.ts";
import { decided, requestOf, type ExampleContext } from "./example.ts";

/** A change that is not one of hosts and paths, or that the decision does not show. */
export interface TableChange {
  readonly kind: Kind;
  /** The APIs; empty where it is of all. */
  readonly names: readonly string[];
  /** A sentence: what changes. */
  readonly said: string;
  readonly example: Example | undefined;
}

const SETTINGS = [
  ["plugins", "plugins", "Kong runs other plugins for the API, or with another configuration."],
  ["source", "source", "The old cluster handles the API's old hosts differently (role: source)."],
  [
    "healthCheck",
    "health-check",
    "The API's health is checked differently, so that it may count as unhealthy at other times.",
  ],
] as const satisfies readonly (readonly [keyof ApiSettings, Kind, string])[];

/**
 * The settings that differ and that no decision shows, API by API.
 *
 * @param isWhole - Whether both tables have all fields. A running release has no plugins and no source in its table.
 */
export function settingChanges({ old, new: changed }: Estates, isWhole: boolean): TableChange[] {
  return SETTINGS.flatMap(([field, kind, said]) => {
    if (field !== "healthCheck" && !isWhole) return [];
    const names = [...old.apis.keys()].filter((name) => {
      const [one, other] = [old.apis.get(name)?.settings, changed.apis.get(name)?.settings];
      return one !== undefined && other !== undefined && canonical(one[field]) !== canonical(other[field]);
    });
    return names.length === 0 ? [] : { kind, names, said, example: undefined };
  });
}

/** A value as text, with the keys of its maps in order. */
function canonical(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const map = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(map).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(ownValue(map, key))}`).join()}}`;
}

/** What changes for requests that have passed a gateway already (CDN-Loop): it is another gateway that refuses them. */
export function loopChanges(context: ExampleContext): TableChange[] {
  const { old, new: changed } = context.estates;
  const [from, to] = [old.index.gateway, changed.index.gateway];
  if (from === to) return [];
  const name = [...changed.apis.keys()].find((api) => old.apis.has(api));
  const said = `The gateway is called ${to} in CDN-Loop, and no longer ${from}: 508 is for requests that have passed ${to}.`;
  if (name === undefined) return [{ kind: "loop", names: [], said, example: undefined }];
  const outline = { url: `https://${to}${changed.apis.get(name)?.path ?? "/"}`, headers: [`CDN-Loop: ${to}`] };
  return [{ kind: "loop", names: [], said, example: decided(outline, requestOf(outline), context) }];
}
