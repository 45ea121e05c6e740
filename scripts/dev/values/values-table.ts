// SPDX-License-Identifier: Apache-2.0

import type { DocumentedValue } from "./documented-values.ts";

const BEGIN = /<!-- values: [^\n]* -->\n/;
const END = "<!-- /values -->";

/**
 * Replaces the table of values between the two marks of a page.
 *
 * @throws Error if the page has no marks.
 */
export function withValuesTable(page: string, values: readonly DocumentedValue[]): string {
  const begin = BEGIN.exec(page);
  const end = page.indexOf(END);
  if (begin === null || end === -1) throw new Error(`the page has no place for the values: <!-- values: … --> ${END}`);
  const start = begin.index + begin[0].length;
  return `${page.slice(0, start)}\n${tableOf(values)}\n\n${page.slice(end)}`;
}

function tableOf(values: readonly DocumentedValue[]): string {
  const rows = leavesOf(values).map(
    ({ path, description, defaultValue }) =>
      `| \`${path}\` | \`${JSON.stringify(defaultValue)}\` | ${description.replaceAll("|", "\\|")} |`,
  );
  return ["| Value | Default | What it is for |", "| --- | --- | --- |", ...rows].join("\n");
}

/** The leaf values, section by section. */
export function leavesOf(values: readonly DocumentedValue[]): DocumentedValue[] {
  return values.flatMap((value) => (value.parts === undefined ? [value] : leavesOf(value.parts)));
}
