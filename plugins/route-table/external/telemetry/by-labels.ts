// SPDX-License-Identifier: Apache-2.0

/** A metric of prom-client with labels. */
interface Labelled<Child> {
  labels(...values: string[]): Child;
}

/** No label's value has it: names of the table are ASCII, and so are reasons. */
const BETWEEN = "\n";

/** A metric's children, kept: to look one up by its labels each time would cost more than some decisions. */
export function byLabels<Child>(metric: Labelled<Child>): (...values: string[]) => Child {
  const known = new Map<string, Child>();
  return (...values) => {
    const key = values.join(BETWEEN);
    let child = known.get(key);
    if (child === undefined) {
      child = metric.labels(...values);
      known.set(key, child);
    }
    return child;
  };
}
