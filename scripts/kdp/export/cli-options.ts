// SPDX-License-Identifier: Apache-2.0

import type { Command } from "commander";
import { collect, splitNames } from "../option-values.ts";

const EXIT_CODES = `
Exit codes of export: 0 success; 1 something that the objects need is missing, or something could not be read; 2 the command could not run.`;

/** The options of `kdp export`. */
export function addExportOptions(command: Command): Command {
  return command
    .description("print the old cluster's objects cleaned for the new one, in the order in which kubectl applies them")
    .argument("[files...]", "files or folders of Kubernetes objects, in YAML or JSON; - for standard input")
    .option("--context <name>", "kubectl's context of a cluster to read: no cluster is read that is not named")
    .option(
      "--only <namespaces>",
      "export only these namespaces, with commas between, and nothing cluster-wide",
      splitNames,
      [],
    )
    .option("--namespace <old=new>", "give a namespace another name in the new cluster; repeatable", collect, [])
    .option(
      "-f, --file <file>",
      "values with a table: Ingresses of hosts that it serves are left out; repeatable",
      collect,
      [],
    )
    .option("--replace-hosts", "replace URLs of the table's old hosts in environment variables and ConfigMaps", false)
    .option(
      "-o, --output <folder>",
      "write one file an object into a new folder (default: one stream to standard output)",
    )
    .option("--kustomization", "write a kustomization.yaml into the folder, too", false)
    .option("--json", "print the report as JSON, and the objects only into a folder (-o)", false)
    .addHelpText("after", EXIT_CODES);
}
