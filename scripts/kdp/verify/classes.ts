// SPDX-License-Identifier: Apache-2.0

import { CLASSES, type Check, type Class, type Comparison, type Difference } from "./report.ts";

/** The worst of some classes; SAME for none. */
export function worstOf(classes: readonly Class[]): Class {
  return classes.reduce<Class>(
    (worst, each) => (CLASSES.indexOf(each) > CLASSES.indexOf(worst) ? each : worst),
    "SAME",
  );
}

/** The class of an API, and the first reason for it. */
export function classOf(
  checks: readonly Check[],
  comparisons: readonly Comparison[],
): { readonly class: Class; readonly because: string } {
  const reasons = [
    ...comparisons.flatMap(reasonsOf),
    ...checks.filter(({ counts }) => counts).map((check) => ({ class: check.class, text: check.text })),
  ];
  const worst = worstOf(reasons.map((reason) => reason.class));
  const found = reasons.filter((reason) => reason.class === worst);
  const [first] = found;
  if (first === undefined || worst === "SAME") return { class: worst, because: "B answers as A." };
  const more = new Set(found.map(({ text }) => text)).size - 1;
  return { class: worst, because: more > 0 ? `${first.text} (And ${more} more.)` : first.text };
}

function reasonsOf({ differences }: Comparison): { readonly class: Class; readonly text: string }[] {
  return differences.map((difference: Difference) => ({ class: difference.class, text: difference.text }));
}
