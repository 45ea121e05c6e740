// SPDX-License-Identifier: Apache-2.0

import type { BundledPackage } from "./bundle.ts";

/** The licenses of the packages whose code is in generated files, with the texts that must go with every copy. */
export function licensesPage(packages: readonly BundledPackage[], command: string): string {
  const byName = new Map(packages.map((each) => [each.name, each]));
  const parts = [...byName.values()]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(
      ({ name, version, license, copyright, text }) =>
        `## ${name} ${version} (${license})\n\n${text.trim() === "" ? `${copyright}\n\nhttps://spdx.org/licenses/${license}.html` : textOf(text)}`,
    );
  const head = `Made by \`${command}\`. The files here are of this project (Apache-2.0) and contain code of these packages:`;
  return `${[head, ...parts].join("\n\n")}\n`;
}

function textOf(text: string): string {
  return text
    .replaceAll("\r", "")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}
