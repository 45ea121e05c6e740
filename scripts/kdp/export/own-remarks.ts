// SPDX-License-Identifier: Apache-2.0

import type { ExportRemark } from "./remark.ts";
import { at, changedLeaves, isList, mapsAt, textAt, type Value, type ValueMap } from "./value.ts";
import { fieldOf } from "./remark.ts";

/** What an object alone tells: volumes with data, addresses of the old cluster, numbers that this program can't hold. */
export function ownRemarks(object: string, kind: string, original: ValueMap): readonly ExportRemark[] {
  return [
    ...volumes(object, kind, original),
    ...(kind === "Service" ? addresses(object, original) : []),
    ...numbers(object, original),
  ];
}

function volumes(object: string, kind: string, value: ValueMap): readonly ExportRemark[] {
  if (kind === "PersistentVolumeClaim") return [volume(object, "spec", at(value, "spec"))];
  if (kind !== "StatefulSet") return [];
  return mapsAt(value, "spec", "volumeClaimTemplates").map((claim) =>
    volume(object, `spec.volumeClaimTemplates.${textAt(claim, "metadata", "name") ?? ""}`, at(claim, "spec")),
  );
}

function volume(object: string, field: string, spec: Value | undefined): ExportRemark {
  const size = textAt(spec, "resources", "requests", "storage") ?? "no size";
  const storageClass = textAt(spec, "storageClassName") ?? "the default";
  const modes = at(spec, "accessModes");
  const mode = isList(modes) ? `, ${modes.filter((each) => typeof each === "string").join(", ")}` : "";
  const message = `A claim of ${size}, class ${storageClass}${mode}. Its data are not exported: copy them before clients write to the new cluster.`;
  return { code: "volume", object, field, message };
}

function addresses(object: string, service: ValueMap): readonly ExportRemark[] {
  const remarks: ExportRemark[] = [];
  for (const key of ["loadBalancerIP", "externalIPs"]) {
    if (at(service, "spec", key) === undefined) continue;
    const message = "It is an address of the old cluster. Give the new one's, or take it out.";
    remarks.push({ code: "cluster-address", object, field: `spec.${key}`, message });
  }
  if (textAt(service, "spec", "type") !== "NodePort") return remarks;
  const ports = mapsAt(service, "spec", "ports")
    .map((port) => at(port, "nodePort"))
    .filter((port) => typeof port === "number");
  if (ports.length === 0) return remarks;
  const message = `The new cluster chooses other node ports than ${ports.join(", ")}. Tell who calls them.`;
  return [...remarks, { code: "node-port", object, field: "spec.ports", message }];
}

/** JSON's numbers are read as those of JavaScript. */
function numbers(object: string, value: ValueMap): readonly ExportRemark[] {
  const remarks: ExportRemark[] = [];
  changedLeaves(value, ({ path, value: found }) => {
    if (typeof found === "number" && Number.isInteger(found) && !Number.isSafeInteger(found)) {
      const message =
        "It is a whole number above 2^53: its last digits may be lost. Compare it with the old cluster's.";
      remarks.push({ code: "number", object, field: fieldOf(path), message });
    }
    return found;
  });
  return remarks;
}
