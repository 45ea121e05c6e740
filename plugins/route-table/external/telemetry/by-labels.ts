// SPDX-License-Identifier: Apache-2.0

/** A metric of prom-client with labels. */
interface Labelled<Child> {
  labels(...values: string[]): Child;
}

/** Occurs in no label value: names of the table and reasons have no line breaks. */
const SEPARATOR = "\n";

/** Caches a metric's children by their label values. A look-up by prom-client would take longer than some decisions. */
export function byLabels<Child>(metric: Labelled<Child>): (...values: string[]) => Child {
  const known = new Map<string, Child>();
  return (...values) => {
    const key = values.join(SEPARATOR);
    let child = known.get(key);
    if (child === undefined) {
      child = metric.labels(...values);
      known.set(key, child);
    }
    return child;
  };
}
