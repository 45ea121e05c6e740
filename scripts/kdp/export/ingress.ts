// SPDX-License-Identifier: Apache-2.0

import type { KnownHosts } from "./hosts.ts";
import { ruleHosts } from "./hosts.ts";
import type { ExportRemark } from "./remark.ts";
import { at, changed, isList, isMap, textAt, type Value, type ValueMap } from "./value.ts";

/** An Ingress without what a table serves; without a value if nothing is left of it. */
export interface RestOfIngress {
  readonly value: ValueMap | undefined;
  readonly remarks: readonly ExportRemark[];
}

/** Takes out of an Ingress the hosts that a table serves. What it serves for all hosts stays. */
export function restOfIngress(object: string, ingress: ValueMap, { isServed }: KnownHosts): RestOfIngress {
  const served = new Set(ruleHosts(ingress).filter(isServed));
  if (served.size === 0) return { value: ingress, remarks: [] };
  const rules = at(ingress, "spec", "rules");
  const kept = isList(rules) ? rules.filter((rule) => !served.has(textAt(rule, "host")?.toLowerCase() ?? "")) : [];
  if (kept.length === 0 && at(ingress, "spec", "defaultBackend") === undefined)
    return { value: undefined, remarks: [] };
  const value = changed(ingress, ["spec"], (spec) =>
    changed(
      changed(spec, ["rules"], () => (kept.length === 0 ? undefined : kept)),
      ["tls"],
      (tls) => withoutHosts(tls, served),
    ),
  );
  const message = `The table serves ${[...served].join(", ")}: only the other rules are exported.`;
  return {
    value: isMap(value) ? value : ingress,
    remarks: [{ code: "ingress-part", object, field: "spec.rules", message }],
  };
}

function withoutHosts(tls: Value, served: ReadonlySet<string>): Value | undefined {
  if (!isList(tls)) return tls;
  const kept = tls.flatMap((entry) => {
    const hosts = at(entry, "hosts");
    if (!isList(hosts)) return [entry];
    const left = hosts.filter((host) => typeof host !== "string" || !served.has(host.toLowerCase()));
    return left.length === 0 ? [] : [changed(entry, ["hosts"], () => left)];
  });
  return kept.length === 0 ? undefined : kept;
}
