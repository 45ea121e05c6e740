// SPDX-License-Identifier: Apache-2.0

import type { FieldRule } from "../../estate/field-rule.ts";
import { METADATA } from "../kinds.ts";
import { OTHER_RULES } from "./others.ts";
import { PLUGIN_RULES } from "./plugins.ts";
import { ROUTING_RULES } from "./routing.ts";
import type { KongFieldRule } from "./rule.ts";

/** The rules for the fields of Kong's entities, by `kind.field`. */
export const KONG_FIELDS: ReadonlyMap<string, KongFieldRule> = new Map(
  [...ROUTING_RULES, ...OTHER_RULES].map((rule) => [rule.field, rule]),
);

/** What becomes of each field of Kong's configuration and of each plugin, for the matrix of the docs. */
export const KONG_FIELD_RULES: readonly FieldRule[] = [
  ...[...METADATA].map(([field, note]): FieldRule => ({ field, treatment: "not-needed", note })),
  ...KONG_FIELDS.values(),
  ...PLUGIN_RULES.values(),
].map(({ field, treatment, note }) => ({ field, treatment, note }));
