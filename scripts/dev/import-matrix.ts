// SPDX-License-Identifier: Apache-2.0

import type { Treatment } from "../kdp/import/estate/remark.ts";
import { SOURCES } from "../kdp/import/sources.ts";
import type { RemarkKind } from "../kdp/import/table/remark-kind.ts";
import { REMARK_KINDS } from "../kdp/import/table/remark-kinds.ts";

const TREATMENTS: Readonly<Record<Treatment, string>> = {
  carried: "carried",
  "not-needed": "not needed",
  "by-hand": "by hand",
  refused: "refused",
};

/** The page MATRIX.md: what an import does with each annotation and field, from the rules that it follows itself. */
export function importMatrix(command: string): string {
  return [
    `<!-- Made by \`${command}\` from the rules of the sources in scripts/kdp/import. -->`,
    "# What kdp import does with each field",
    "The rules below are those that the import follows. An annotation or field of these families that has no rule is reported as unknown. Even of a field that is carried, a value that a table can't mean is reported.",
    table(
      ["Treatment", "Meaning"],
      [
        ["carried", "The table does the same."],
        ["not needed", "It has no effect here, or the gateway always does it."],
        ["by hand", "A person sets it somewhere else, or decides."],
        ["refused", "Neither a table nor Kong 3.9 can mean it, or it would open a hole."],
      ],
    ),
    ...SOURCES.flatMap(({ name, rules }) => [
      `## ${name}`,
      `${rules.length} fields: ${Object.keys(TREATMENTS)
        .map(
          (treatment) =>
            `${rules.filter((rule) => rule.treatment === treatment).length} ${TREATMENTS[treatment as Treatment]}`,
        )
        .join(", ")}.`,
      table(
        ["Field", "Treatment", "What happens to it"],
        rules.map(({ field, treatment, note }) => [`\`${field}\``, TREATMENTS[treatment], note]),
      ),
    ]),
    "## What a table can't mean",
    "These remarks come from the table, whatever the source.",
    table(
      ["Remark", "Treatment", "What the source does, and why it is not here", "What to do"],
      Object.entries<RemarkKind>(REMARK_KINDS).map(([code, { treatment, effect, reason, remedy }]) => [
        `\`${code}\``,
        TREATMENTS[treatment],
        `${effect} ${reason}`,
        remedy,
      ]),
    ),
  ].join("\n\n");
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
