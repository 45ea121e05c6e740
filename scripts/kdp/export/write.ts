// SPDX-License-Identifier: Apache-2.0

import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { emitYaml } from "../import/write/emit-yaml.ts";
import { CommandError } from "../streams.ts";
import type { ExportedObject } from "./missing.ts";
import { textAt } from "./value.ts";

const LONGEST_PART = 60;

/** The objects as one stream of YAML documents. */
export function streamOf(exported: readonly ExportedObject[]): string {
  return exported.map((object) => `---\n${documentOf(object)}`).join("");
}

/**
 * Writes each object into a file of its own. Their names begin with a number, so that their order is that of dependence.
 *
 * @throws CommandError if the folder has files already, or can't be written.
 */
export async function writeFolder(
  folder: string,
  exported: readonly ExportedObject[],
  withKustomization: boolean,
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0)
      throw new CommandError(
        `The folder ${folder} is not empty. Name a new one: files of another export would be applied, too.`,
      );
    const digits = String(exported.length).length;
    const names = exported.map((object, i) => fileName(String(i + 1).padStart(digits, "0"), object));
    for (const [i, object] of exported.entries()) await writeFile(join(folder, names[i] ?? ""), documentOf(object));
    if (withKustomization) await writeFile(join(folder, "kustomization.yaml"), kustomization(names));
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${folder} can't be written (${reason}). Name another folder.`, { cause: error });
  }
}

function documentOf({ value }: ExportedObject): string {
  return emitYaml(value, () => []);
}

function kustomization(resources: readonly string[]): string {
  const value = new Map<string, unknown>([
    ["apiVersion", "kustomize.config.k8s.io/v1beta1"],
    ["kind", "Kustomization"],
    ["resources", resources],
  ]);
  return emitYaml(value, () => []);
}

/** Names are other people's: only letters, digits and hyphens go into a file's name, and the number makes it the only one. */
function fileName(number: string, { kind, value }: ExportedObject): string {
  const parts = [kind, textAt(value, "metadata", "namespace"), textAt(value, "metadata", "name")];
  const safe = parts.flatMap(
    (part) =>
      part
        ?.toLowerCase()
        .replaceAll(/[^a-z0-9-]/g, "-")
        .slice(0, LONGEST_PART) ?? [],
  );
  return `${[number, ...safe].join("-")}.yaml`;
}
