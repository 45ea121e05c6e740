// SPDX-License-Identifier: Apache-2.0

import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const ROOT = join(import.meta.dirname, "..", "..");

/** The name of the file with the texts of the packages' licenses. */
const LICENSES_FILE = "LICENSES.txt";

/** Defines `require` for CommonJS packages inside the ES module. */
const REQUIRE = 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);';

/** A package whose code is in a bundle, with its copyright. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly copyright: string;
  /** The license's text, as the package has it; empty where it has none. */
  readonly text: string;
}

/** A program in one file. */
export interface Bundle {
  readonly text: string;
  /** The packages whose code is in it. */
  readonly packages: readonly BundledPackage[];
}

/**
 * Bundles a program with its dependencies into one file for a stock Node 22 or later. The same sources and packages
 * give the same text on any machine. It is an ES module: Node detects that by its syntax, whatever the file's name.
 *
 * The bundle keeps the names of classes and functions, which appear in logs and stacks.
 *
 * @param main - The program, by its path from the project's root.
 * @param command - The command that makes the file, which its first line says.
 * @throws Error if the text has a character that a YAML block can't carry or a terminal does not show.
 */
export async function bundle(main: string, command: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    // The entry point is an import of the file: with the file itself, its hashbang would be the first line.
    stdin: { contents: `import "./${main}";`, resolveDir: ROOT },
    absWorkingDir: ROOT,
    bundle: true,
    platform: "node",
    target: "node22",
    format: "esm",
    minify: true,
    keepNames: true,
    charset: "ascii",
    lineLimit: 120,
    legalComments: "none",
    // prom-client uses it only for exemplars, which need a tracer. It would be a tenth of the file.
    alias: { "@opentelemetry/api": "./scripts/dev/no-tracing.ts" },
    banner: { js: REQUIRE },
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const packages = await packagesOf(Object.keys(metafile.inputs));
  const text = `${notice(main, command, packages)}\n${outputFiles[0]?.text ?? ""}`;
  const odd = /[^\n\t\x20-\x7e]/.exec(text);
  if (odd !== null) throw new Error(`the bundle has the character ${JSON.stringify(odd[0])} at ${odd.index}`);
  return { text, packages };
}

function notice(main: string, command: string, packages: readonly BundledPackage[]): string {
  return [
    `// Made by \`${command}\` from ${main} (SPDX-License-Identifier: Apache-2.0)${packages.length > 0 ? " and these packages:" : "."}`,
    ...packages.map(({ name, version, license, copyright }) => `// ${name} ${version} (${license}): ${copyright}`),
    ...(packages.length > 0 ? [`// The licenses' texts: ${LICENSES_FILE}, beside this file.`] : []),
  ].join("\n");
}

/** The packages that source files belong to, by name. */
async function packagesOf(files: readonly string[]): Promise<BundledPackage[]> {
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== undefined));
  const packages = await Promise.all([...folders].map(readPackage));
  return packages.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** `node_modules/@a/b` for `node_modules/@a/b/lib/c.js`; `undefined` for the project's own files. */
function packageFolder(file: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

/** Reads what a package says about its license. Takes its folder, from the project's root. */
export async function readPackage(folder: string): Promise<BundledPackage> {
  const path = join(ROOT, folder);
  const { name, version, license, author } = JSON.parse(await readFile(join(path, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license: string;
    author?: string | { name: string };
  };
  const licenseFile = (await readdir(path)).find((file) => file.startsWith("LICEN"));
  const text = licenseFile === undefined ? "" : await readFile(join(path, licenseFile), "utf8");
  // Skips the template line of the Apache License, `Copyright [yyyy] [name of copyright owner]`.
  const [, copyright] = /^\s*(Copyright (?!\[).*)$/m.exec(text) ?? [];
  const authorName = typeof author === "object" ? author.name : author;
  return { name, version, license, text, copyright: copyright ?? `Copyright ${authorName ?? "its authors"}` };
}
