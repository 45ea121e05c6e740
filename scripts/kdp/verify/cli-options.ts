// SPDX-License-Identifier: Apache-2.0

import { Option, type Command } from "commander";
import { collect, parseCount, parseRate, parseSeconds, splitNames } from "../option-values.ts";

const DEFAULTS = { perApi: 100, rate: 10, concurrency: 4, samples: 20, minDays: 14, maxTtl: 300, interval: 10 };

const EXIT_CODES = `
Exit codes of verify: 0 GO; 1 NO-GO; 2 it could not be measured, or the command could not run.`;

/** The options of `kdp verify`. */
export function addVerifyOptions(command: Command): Command {
  return command
    .description("ask the live clusters, compare A and B API by API, and say GO or NO-GO")
    .option("--from <cluster>", "the old cluster, A (default: oldCluster, else as the clusters' urls say)")
    .option("--to <cluster>", "the new cluster, B (default: the only other one, else defaults.cluster)")
    .option("--api <names>", "only these APIs, with commas between; repeatable", splitNames, [])
    .option("--address <side=address>", "where a side is asked: b=IP:PORT, b=http://IP:PORT; repeatable", collect, [])
    .option("--ca <file>", "certificates that both are checked against, besides the system's; repeatable", collect, [])
    .option("--requests <file>", "recorded requests to ask: HAR, URLs, access logs, OpenAPI; repeatable", collect, [])
    .option("--requests-host <host>", "the host of those that have none (default: the first short host)")
    .option("--per-api <number>", "the most recorded requests of each API", parseCount, DEFAULTS.perApi)
    .option("--keep-header <name>", "send this recorded header although it may be a secret; repeatable", collect, [])
    .option("--keep-parameter <name>", "the same of a parameter in a query; repeatable", collect, [])
    .option("--allow-plain-secrets", "send tokens and kept secrets over http:// too, where anyone can read them", false)
    .option("--known <file>", "known differences: a list of what, apis, until, why")
    .option("--unsafe <names>", "APIs that other methods than GET, HEAD and OPTIONS may be sent to", splitNames, [])
    .option("--token <header>", "[API=]HEADER:env:NAME or [API=]HEADER:file:PATH; repeatable", collect, [])
    .option("--upload <api=path>", "send 1 MB by POST to this API of both; repeatable", collect, [])
    .option("--websocket <api=path>", "open a WebSocket of this API on both; repeatable", collect, [])
    .option("--dns <server>", "the resolver, ADDRESS or ADDRESS:PORT; none to ask no DNS", "system")
    .option("--rate <number>", "the most requests a second to each cluster", parseRate, DEFAULTS.rate)
    .option(
      "--concurrency <number>",
      "the most APIs, and requests to a cluster, at a time",
      parseCount,
      DEFAULTS.concurrency,
    )
    .option("--samples <number>", "answers of each cluster that measure an API's latency", parseCount, DEFAULTS.samples)
    .option("--timeout <duration>", "the longest wait for one answer", "10s")
    .option("--deadline <duration>", "the longest run, such as 10m: what is not asked by then is UNMEASURED")
    .option("--min-days <days>", "days that certificates must still hold", parseCount, DEFAULTS.minDays)
    .option(
      "--max-ttl <seconds>",
      "the longest TTL with which DNS can still follow a rollback",
      parseSeconds,
      DEFAULTS.maxTtl,
    )
    .option("--resume <file>", "keep what is done in this file, and go on where it ends")
    .option("--context-b <name>", "kubectl's context of B, for the command of the way back")
    .option("--namespace <name>", "the namespace of B's release, for the same", "kong")
    .option("--release <name>", "the name of B's release, for the same", "ddd-int-kdp")
    .option("--junit", "print JUnit's XML", false)
    .option("--markdown", "print Markdown", false)
    .addOption(
      new Option("-o, --output <file>", "write a file: .html, .json, .xml (JUnit), .md, .txt; repeatable")
        .argParser(collect)
        .default([]),
    )
    .option("-w, --watch", "again and again, until Ctrl-C: what has changed, and the way back", false)
    .option("--interval <seconds>", "between two runs of --watch", parseSeconds, DEFAULTS.interval)
    .addHelpText("after", EXIT_CODES);
}
