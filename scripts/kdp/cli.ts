// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { Command, CommanderError, Help, Option } from "commander";
import { VERSION } from "../../plugins/route-table/version.ts";
import { explain, type ExplainOptions } from "./explain/explain.ts";
import { LANGUAGES, plan, type PlanOptions } from "./plan/command.ts";
import type { DiffOptions } from "./diff/command.ts";
import type { ImportOptions } from "./import/command.ts";
import type { PreviewOptions } from "./preview/command.ts";
import type { StatusOptions } from "./status/status.ts";
import type { VerifyOptions } from "./verify/options.ts";
import type { ExportOptions } from "./export/command.ts";
import { addExportOptions } from "./export/cli-options.ts";
import { collect, parsePort, parseSeconds, splitNames } from "./option-values.ts";
import { addVerifyOptions } from "./verify/cli-options.ts";
import { validate, type ValidateOptions } from "./validate/validate.ts";
import { CommandError, type ExitCode, type Streams } from "./streams.ts";
import { DEFAULT_VALUES_FILE } from "./values/read-files.ts";
import { SetSyntaxError } from "./values/parse-set.ts";

const DEFAULT_PORT = 8443;
const DEFAULT_TTL = 60;
const DEFAULT_INTERVAL = 2;

const EXIT_CODES = `
Exit codes: 0 success; 1 findings, or changes that are not allowed; 2 the command could not run.`;

/** Runs `kdp` with its arguments. Never throws: an error goes to `stderr` and into the exit code. */
export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = createProgram(streams, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof CommandError || error instanceof SetSyntaxError) streams.stderr(`kdp: ${error.message}\n`);
    else streams.stderr(`kdp: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 2;
  }
}

function createProgram(streams: Streams, end: (code: ExitCode) => void): Command {
  const program = new Command("kdp")
    .description(
      "Validates, explains and compares route tables of ddd-int-kdp, plans and verifies the migration, and serves it on this machine.",
    )
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: streams.stdout, writeErr: streams.stderr })
    .configureHelp({ optionDescription })
    .addHelpText("after", EXIT_CODES);

  withValues(program.command("validate"))
    .description("print every finding of the table, with its code, its place and what to do")
    .option("--strict", "count warnings as findings: exit 1 for them too", false)
    .action(async (options: ValidateOptions) => {
      end(await validate(options, streams));
    });

  withValues(program.command("explain"))
    .description("print where a request goes and why, step by step, without a network")
    .argument("<url>", "the URL that a client calls, such as https://dev-01.aliyun.cloud.cn.aibang/api01/x")
    .option("-X, --request <method>", "the request's method", "GET")
    .option("-H, --header <header>", "a request header, 'Name: value'; Host takes the place of the URL's", collect, [])
    .option("--client <ip>", "the client's address", "127.0.0.1")
    .option("--consumer <id>", "the id of the consumer of Kong that the client is")
    .option("--server-name <host>", "a request over an HTTP/2 connection with this server name (SNI)")
    .option("--at <time>", "when: a day or a time, such as 2027-04-01 (default: now)")
    .option("--unhealthy <cluster>", "as if health checks found the API unhealthy there; repeatable", collect, [])
    .action(async (url: string, options: ExplainOptions) => {
      end(await explain(url, options, streams));
    });

  withValues(program.command("preview"))
    .description("serve the table on this machine with the real plugin server: a preview, production is Kong")
    .option("--host <address>", "the address to listen on", "127.0.0.1")
    .option("--port <port>", "the port to listen on; 0 for any free one", parsePort, DEFAULT_PORT)
    .option("--sample", "start upstreams on this machine for every API, which say what they received", false)
    .option("--connect-to <rule>", "HOST:PORT:ADDRESS:PORT, dial another address; repeatable", collect, [])
    .option("--ca <file>", "certificates that upstreams are checked against, besides the system's", collect, [])
    .option("--at <time>", "begin at a day or a time, such as 2027-04-01, to rehearse the end of old hosts")
    .option("--no-request-buffering", "pass request bodies on as they come; Kong takes them in whole by default")
    .action(async (options: PreviewOptions) => {
      // Loaded on demand: no other command needs its libraries.
      const { preview } = await import("./preview/command.ts");
      end(await untilInterrupted((signal) => preview(options, streams, signal)));
    });

  withValues(program.command("plan"))
    .description("print a migration plan made from the table: inventory, DNS records, phases, checklists; in Markdown")
    .option("--html", "print one HTML page that needs nothing besides itself", false)
    .addOption(new Option("--lang <language>", "the plan's language").choices(LANGUAGES).default("en"))
    .option("--from <cluster>", "the old cluster, A (default: oldCluster, else as the clusters' urls say)")
    .option("--to <cluster>", "the new cluster, B (default: the only other one, else defaults.cluster)")
    .option("--only <apis>", "plan a batch: these APIs, with commas between", splitNames, [])
    .option("--label <key=value>", "plan a batch: the APIs with this label; repeatable, all must hold", collect, [])
    .option("--context-a <name>", "kubectl's context of the old cluster")
    .option("--context-b <name>", "kubectl's context of the new cluster")
    .option("--namespace <name>", "the release's namespace on the new cluster", "kong")
    .option("--namespace-a <name>", "the namespace on the old cluster in which the APIs' Services are")
    .option("--release <name>", "the release's name on both", "ddd-int-kdp")
    .option("--ttl <seconds>", "the TTL of DNS records while they change", parseSeconds, DEFAULT_TTL)
    .option("--status", "read from the clusters that are named (kubectl get) where each API stands now", false)
    .option("--verified <file>", "the last result of kdp verify (-o verify.json), for Go/No-Go")
    .action(async (options: PlanOptions) => {
      end(await plan(options, streams));
    });
  program
    .command("diff")
    .description("print which requests change between two tables: exact sets, each with an example, and nothing else")
    .argument("[sides...]", "OLD and NEW: a values file, REV:path of git, -, running[:CONTEXT], or import:FILE")
    .usage("[options] OLD NEW")
    .option("--old <file>", "lay another file over OLD, later over earlier; repeatable", collect, [])
    .option("--new <file>", "lay another file over NEW; repeatable", collect, [])
    .option("--chart <folder>", "lay both sides over the values of this chart, as helm does")
    .option("--set <key=value>", "set values over NEW, as helm does; repeatable", collect, [])
    .option("--context <name>", "kubectl's context of a side that is running: no cluster is read that is not named")
    .option("--namespace <name>", "the running release's namespace", "kong")
    .option("--release <name>", "the running release's name", "ddd-int-kdp")
    .option("--at <time>", "compare from this day or time on, such as 2027-04-01 (default: now)")
    .option("--fail-on-change", "exit 1 if any request changes", false)
    .option("--allow <file>", "exit 1 if anything changes that this file does not announce: a list of api, what, until")
    .option("--markdown", "print Markdown, for a comment on a pull request", false)
    .option("--json", "print JSON", false)
    .addHelpText("after", EXIT_CODES)
    .action(async (sides: readonly string[], options: DiffOptions) => {
      const { diff } = await import("./diff/command.ts");
      end(await diff(sides, options, streams));
    });

  addVerifyOptions(withValues(program.command("verify"))).action(async (options: VerifyOptions) => {
    const { verify } = await import("./verify/command.ts");
    end(await untilInterrupted((signal) => verify(options, streams, signal)));
  });

  program
    .command("import")
    .description(
      "make a table of what there is: Ingresses, and a dump of Kong; with a report of what could not be carried",
    )
    .argument(
      "[files...]",
      "files or folders of Kubernetes objects or deck's dumps, in YAML or JSON; - for standard input",
    )
    .option(
      "--context <name>",
      "kubectl's context of a cluster to read, besides the files: no cluster is read that is not named",
    )
    .option("-o, --output <file>", "write the values into a file (default: standard output)")
    .option(
      "--into <file>",
      "merge into what this values file has; the result goes to -o FILE (which may be the same) or standard output",
    )
    .option("--report <file>", "write the whole report; the file ends with .json, .md or .html")
    .option("--answers <file>", "what may stay different: a list of code, object, field, answer, reason")
    .option(
      "--short-host <host>",
      "a host on which APIs are served below prefixes; repeatable (default: found)",
      collect,
      [],
    )
    .option(
      "--legacy-host <pattern>",
      "a pattern of old hosts, such as '{api}.old.example.com'; repeatable",
      collect,
      [],
    )
    .option("--name <host=name>", "the name of the API that has this host; repeatable", collect, [])
    .option("--from-name <cluster>", "the name of the cluster that serves the APIs today", "a")
    .option("--to-name <cluster>", "the name of the cluster that they move to", "b")
    .option(
      "--from-address <address>",
      "the address of the old cluster's ingress, by which its APIs are reached from elsewhere",
    )
    .option("--kong-service <namespace/name>", "the Service of the Kong of a dump (default: found)")
    .option("--json", "print the report as JSON, and the values only into a file (-o)", false)
    .addHelpText("after", EXIT_CODES)
    .action(async (files: readonly string[], options: ImportOptions) => {
      const { importCommand } = await import("./import/command.ts");
      end(await importCommand(files, options, streams));
    });

  addExportOptions(program.command("export")).action(async (files: readonly string[], options: ExportOptions) => {
    const { exportCommand } = await import("./export/command.ts");
    end(await exportCommand(files, options, streams));
  });

  program
    .command("status")
    .description("print the table as the running data plane sees it: version, where each API goes now, health")
    .option("--context <name>", "kubectl's context: no cluster is read that is not named")
    .option("--namespace <name>", "the release's namespace", "kong")
    .option("--release <name>", "the release's name", "ddd-int-kdp")
    .option("-w, --watch", "look again and again, in place, until Ctrl-C", false)
    .option("--interval <seconds>", "between two looks", parseSeconds, DEFAULT_INTERVAL)
    .option("--json", "print JSON", false)
    .addHelpText("after", EXIT_CODES)
    .action(async (options: StatusOptions) => {
      const { status } = await import("./status/status.ts");
      end(await untilInterrupted((signal) => status(options, streams, signal)));
    });
  return program;
}

/** An option's line in the help, without an empty list as its default. */
function optionDescription(option: Option): string {
  const isEmptyList = Array.isArray(option.defaultValue) && option.defaultValue.length === 0;
  return isEmptyList ? option.description : new Help().optionDescription(option);
}

/** Runs a command that Ctrl-C ends. */
async function untilInterrupted(run: (signal: AbortSignal) => Promise<ExitCode>): Promise<ExitCode> {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort();
  };
  process.once("SIGINT", abort).once("SIGTERM", abort);
  try {
    return await run(controller.signal);
  } finally {
    process.off("SIGINT", abort).off("SIGTERM", abort);
  }
}

function withValues(command: Command): Command {
  return command
    .option(
      "-f, --file <file>",
      `values file, repeatable, later over earlier; - for standard input (default: ${DEFAULT_VALUES_FILE})`,
      collect,
      [],
    )
    .option("--chart <folder>", "lay the files over the values of this chart, as helm does")
    .option("--set <key=value>", "set values over the files, as helm does; repeatable", collect, [])
    .option("--json", "print JSON", false)
    .addHelpText("after", EXIT_CODES)
    .hook("preAction", (called) => {
      const { chart, file } = called.opts<{ readonly chart?: string; readonly file: readonly string[] }>();
      if (chart !== undefined) called.setOptionValue("file", [join(chart, "values.yaml"), ...file]);
    });
}
