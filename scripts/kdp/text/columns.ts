// SPDX-License-Identifier: Apache-2.0

/** Formats rows of cells in aligned columns. A cell may have several lines. */
export function formatColumns(rows: readonly (readonly (readonly string[])[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, ...cell.map((line) => line.length));
    });
  }
  const lines = rows.flatMap((row) => {
    const height = Math.max(...row.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      row
        .map((cell, i) => (cell[line] ?? "").padEnd(widths[i] ?? 0))
        .join("  ")
        .trimEnd(),
    );
  });
  return `${lines.join("\n")}\n`;
}

/**
 * The same rows, the first of them being the titles, for a terminal of so many columns: side by side where they fit, else
 * one below the other, each cell behind its title.
 */
export function formatTable(
  titles: readonly string[],
  rows: readonly (readonly (readonly string[])[])[],
  width: number,
): string {
  const table = formatColumns([titles.map((title) => [title]), ...rows]);
  if (table.split("\n").every((line) => line.length <= width)) return table;
  const records = rows.map((row) => formatColumns(titles.map((title, i) => [[title], row[i] ?? []])));
  return records.join("\n");
}
