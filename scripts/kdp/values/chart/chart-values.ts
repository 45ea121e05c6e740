// SPDX-License-Identifier: Apache-2.0

import type { Finding } from "../../../../plugins/route-table/table/finding.ts";
import { checkStructure, isMap } from "../../../../plugins/route-table/table/schema/check-structure.ts";
import type { Definition, TypeOf } from "../../../../plugins/route-table/table/schema/definition.ts";
import { ownValue, setOwn } from "../../../../plugins/route-table/table/own-value.ts";

/** The chart's own values of the fields that its rules read, as in chart/values.yaml. */
export const CHART_DEFAULTS = `
role: target
routes: perApi
ingressController: {enabled: true}
proxy: {protocols: [http, https]}
service: {httpPort: 80}
consumers: []
tls: {certManager: {enabled: false, issuerRef: {name: ""}}}
autoscaling: {enabled: false, minReplicas: 2, maxReplicas: 10}
metrics: {enabled: true, prometheusRule: {enabled: false}}
terminationGracePeriodSeconds: 60
terminationDelaySeconds: 10
source: {enabled: true, apis: [], selector: {}, upstreamTls: {secret: kdp-upstream}}
`;

const TEXT = { is: { kind: "string", format: "line" }, doc: "" } as const;
const SWITCH = { is: { kind: "boolean" }, doc: "" } as const;
const COUNT = { is: { kind: "integer", min: 0, max: 2_147_483_647 }, doc: "" } as const;
const TEXTS = { is: { kind: "array", min: 0, items: TEXT.is }, doc: "" } as const;

const CREDENTIAL = {
  kind: "record",
  fields: {
    type: { is: TEXT.is, doc: "", required: true },
    secret: { is: TEXT.is, doc: "", required: true },
  },
} as const;

/** The fields that the chart's rules read. */
const CHART_VALUES = {
  kind: "record",
  fields: {
    role: { is: { kind: "enum", values: ["target", "source"] }, doc: "" },
    routes: { is: { kind: "enum", values: ["perApi", "perHost"] }, doc: "" },
    ingressController: record({ enabled: SWITCH }),
    proxy: record({ protocols: TEXTS }),
    service: record({ httpPort: COUNT }),
    tls: record({ certManager: record({ enabled: SWITCH, issuerRef: record({ name: TEXT }) }) }),
    autoscaling: record({ enabled: SWITCH, minReplicas: COUNT, maxReplicas: COUNT }),
    metrics: record({ enabled: SWITCH, prometheusRule: record({ enabled: SWITCH }) }),
    consumers: {
      is: {
        kind: "array",
        min: 0,
        items: {
          kind: "record",
          fields: {
            name: { is: TEXT.is, doc: "", required: true },
            customId: TEXT,
            groups: TEXTS,
            credentials: { is: { kind: "array", min: 0, items: CREDENTIAL }, doc: "" },
          },
        },
      },
      doc: "",
    },
    terminationGracePeriodSeconds: COUNT,
    terminationDelaySeconds: COUNT,
    source: record({
      enabled: SWITCH,
      apis: TEXTS,
      selector: { is: { kind: "opaque" }, doc: "" },
      upstreamTls: record({ secret: TEXT }),
    }),
  },
} as const satisfies Definition;

/** The chart's values around the table, as far as its rules read them. */
export type ChartValues = TypeOf<typeof CHART_VALUES>;

/** The chart's values of all values, or the errors in their structure. Other fields are left out, unread. */
export function readChartValues(
  value: unknown,
): { readonly values: ChartValues } | { readonly findings: readonly Finding[] } {
  const known = knownPart(value, CHART_VALUES);
  const findings = checkStructure(known, CHART_VALUES, []);
  return findings.length > 0 ? { findings } : { values: known as ChartValues };
}

function record<const Fields extends Extract<Definition, { kind: "record" }>["fields"]>(
  fields: Fields,
): { readonly is: { readonly kind: "record"; readonly fields: Fields }; readonly doc: "" } {
  return { is: { kind: "record", fields }, doc: "" };
}

/** The fields of a definition. For helm's templates a field that is empty or null is not there. */
function knownPart(value: unknown, definition: Definition): unknown {
  if (definition.kind !== "record" || !isMap(value)) return value;
  const known: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(definition.fields)) {
    const part = ownValue(value, name);
    if (part !== undefined && part !== null && part !== "") setOwn(known, name, knownPart(part, field.is));
  }
  return known;
}
