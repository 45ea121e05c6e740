// SPDX-License-Identifier: Apache-2.0

import type { EstateBackend, EstateSplit, SplitRule } from "../../estate/estate.ts";
import { backendAt, type WrittenBackend } from "../backend.ts";
import { itemsAt, textAt } from "../object-fields.ts";
import type { Location } from "./servers.ts";

/** A rule such as `new-api: header("foo", /^bar$/)`. */
const RULE = /^([a-z0-9-]+)\s*:\s*(header|cookie|query)\(\s*"([^"]+)"\s*,\s*(?:"([^"]*)"|\/(.*)\/)\s*\)$/;

interface Split {
  readonly backends: readonly EstateBackend[];
  readonly split: EstateSplit;
}

/**
 * The split of Alibaba Cloud's `service-match` and `service-weight`, which are written for the Services that stand on one path of one
 * Ingress. `undefined` if there is none, or if the annotations can't be read.
 */
export function serviceSplit(
  { settings, at, path }: Location,
  backendOf: (written: WrittenBackend, weight: number) => EstateBackend | undefined,
): Split | undefined {
  const { object, annotations } = settings;
  const match = annotations.text("service-match");
  const weight = annotations.text("service-weight");
  if (match === undefined && weight === undefined) return undefined;
  const twins = itemsAt(object, at.slice(0, -1)).filter((item) => (textAt(object, [...item, "path"]) ?? "/") === path);
  const written = twins.flatMap((item) => backendAt(object, [...item, "backend"]) ?? []);
  if (written.length < 2) return undefined;
  const weights = weightsOf(weight);
  const matched = match === undefined ? undefined : RULE.exec(match);
  if (weights === undefined || matched === null) return undefined;
  const [, service, kind, name = "", value, regex] = matched ?? [];
  const target = written.findIndex(({ service: each }) => each === service);
  if (matched !== undefined && target === -1) return undefined;
  // Both at once are a weight among those that match.
  if (matched !== undefined && weights.size > 0) return undefined;
  const backends = written.map((each, i) => {
    const share = weights.size > 0 ? weights.get(each.service) : i === target ? 0 : 100;
    return backendOf(each, share ?? 0);
  });
  if (backends.includes(undefined)) return undefined;
  const rules: SplitRule[] = [];
  if (matched !== undefined && isKind(kind)) {
    const found =
      regex === undefined ? { kind: "value" as const, value: value ?? "" } : { kind: "regex" as const, value: regex };
    const lower = kind === "header" ? name.toLowerCase() : name;
    rules.push({ place: annotations.place("service-match"), kind, name: lower, match: found, backend: target });
  }
  return { backends: backends.flatMap((each) => each ?? []), split: { by: undefined, rules } };
}

/** The weights by Service; empty if none are written, `undefined` if they can't be read. */
function weightsOf(written: string | undefined): ReadonlyMap<string, number> | undefined {
  const weights = new Map<string, number>();
  for (const entry of (written ?? "").split(",")) {
    if (entry.trim() === "") continue;
    const [, service, weight] = /^\s*([a-z0-9-]+)\s*:\s*([0-9]{1,9})\s*$/.exec(entry) ?? [];
    if (service === undefined) return undefined;
    weights.set(service, Number(weight));
  }
  return weights;
}

function isKind(kind: string | undefined): kind is SplitRule["kind"] {
  return kind === "header" || kind === "cookie" || kind === "query";
}
