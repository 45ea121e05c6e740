// SPDX-License-Identifier: Apache-2.0

import type { MetricObjectWithValues, MetricValueWithName, Registry } from "prom-client";
import { inSlices } from "../../plugins/route-table/external/slices.ts";

/** One value. What a metric's values have in common by their labels is one object in all of them, where prom-client says so. */
interface Sample extends Omit<MetricValueWithName<string>, "metricName"> {
  readonly metricName?: string;
  readonly sharedLabels?: Labels;
}

type Labels = Readonly<Partial<Record<string, string | number>>>;

/** A metric of prom-client's; histograms have a form that is meant for text. */
interface Readable {
  get(): Promise<MetricObjectWithValues<Sample>>;
  getForPromString?(): Promise<MetricObjectWithValues<Sample>>;
}

const NO_LABELS: Labels = {};
const ESCAPES = new Map([
  ["\\", String.raw`\\`],
  ["\n", String.raw`\n`],
  ['"', String.raw`\"`],
]);

/**
 * All metrics of some registries in Prometheus's text format. prom-client's own `metrics()` makes it in one piece, for which requests
 * would have to wait: a table of thousands has megabytes of it.
 */
export async function metricsText(registries: readonly Registry[]): Promise<string> {
  const parts: string[] = [];
  for (const registry of registries) {
    for (const { name } of registry.getMetricsAsArray()) {
      const metric = registry.getSingleMetric(name) as unknown as Readable;
      const { help, type, values } = await (metric.getForPromString?.() ?? metric.get());
      parts.push(`# HELP ${name} ${escape(help)}\n# TYPE ${name} ${type}\n`);
      const write = sampleWriter(name);
      for await (const samples of inSlices(values)) parts.push(samples.map(write).join(""));
      parts.push("\n");
    }
  }
  return parts.join("");
}

function sampleWriter(name: string): (sample: Sample) => string {
  const known = new Map<Labels, string[]>();
  return ({ metricName = name, labels, sharedLabels = NO_LABELS, value }) => {
    let shared = known.get(sharedLabels);
    if (shared === undefined) {
      shared = labelTexts(sharedLabels);
      known.set(sharedLabels, shared);
    }
    const all = [...labelTexts(labels), ...shared];
    return `${metricName}${all.length === 0 ? "" : `{${all.join(",")}}`} ${numberText(value)}\n`;
  };
}

function labelTexts(labels: Labels): string[] {
  return Object.entries(labels).map(([name, value]) => `${name}="${escape(String(value ?? ""))}"`);
}

function escape(text: string): string {
  return text.replaceAll(/[\\\n"]/g, (character) => ESCAPES.get(character) ?? character);
}

function numberText(value: number): string {
  if (Number.isFinite(value)) return String(value);
  return Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
}
