// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { effectiveApis } from "../../../plugins/route-table/table/effective-api.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { VERSION } from "../../../plugins/route-table/version.ts";
import { makePlan } from "./plan.ts";
import { directionOf } from "./direction.ts";
import { addressOf, PLACEHOLDERS, type PlanSettings } from "./settings.ts";
import { readTableInForce } from "../kubectl/table-in-force.ts";
import { readIngresses } from "./read-ingresses.ts";
import { progressOf, type ClusterState } from "./progress.ts";
import { EN, type Words } from "./words/en.ts";
import { ZH } from "./words/zh.ts";
import { toHtml } from "./document/document-html.ts";
import { toMarkdown } from "./document/document-markdown.ts";
import { countFindings, formatFindings } from "../text/findings.ts";
import { planDocument } from "./plan-document.ts";
import { shell, shellWord, shellWords } from "../text/shell-word.ts";
import { timeText } from "../text/time.ts";
import { readVerified } from "./verified.ts";
import { CommandError, type ExitCode, type Streams } from "../streams.ts";
import { loadTable, type LoadedTable } from "../values/load-table.ts";
import { DEFAULT_VALUES_FILE, readValuesFiles } from "../values/read-files.ts";
import type { ValuesOptions } from "../values/options.ts";
import { ownValue } from "../../../plugins/route-table/table/own-value.ts";

/** The options of `kdp plan`. */
export interface PlanOptions extends ValuesOptions {
  readonly chart?: string;
  readonly json: boolean;
  readonly html: boolean;
  readonly lang: Language;
  readonly from?: string;
  readonly to?: string;
  /** Names of APIs; empty means all. */
  readonly only: readonly string[];
  /** Labels as `key=value`; an API must have all of them. */
  readonly label: readonly string[];
  readonly contextA?: string;
  readonly contextB?: string;
  readonly namespace: string;
  readonly namespaceA?: string;
  readonly release: string;
  readonly ttl: number;
  /** Whether to read the clusters of the named contexts. */
  readonly status: boolean;
  /** A report of `kdp verify`, in JSON. */
  readonly verified?: string;
}

/** The languages in which plans can be printed. */
export const LANGUAGES = ["en", "zh"] as const;

/** The name of the Secret if the values have none. */
const UPSTREAM_SECRET = "kdp-upstream";

type Language = (typeof LANGUAGES)[number];

const WORDS: Readonly<Record<Language, { readonly words: Words; readonly tag: string }>> = {
  en: { words: EN, tag: "en" },
  zh: { words: ZH, tag: "zh-CN" },
};

/** `kdp plan`: prints a migration's inventory, DNS records, runbook and checklists, made from the table. */
export async function plan(options: PlanOptions, streams: Streams): Promise<ExitCode> {
  if (options.html && options.json)
    throw new CommandError("--html and --json: a plan is one of the two; take one out.");
  const loaded = loadTable(await readValuesFiles(options.file, streams), options.set);
  const { table, findings } = loaded;
  if (table === undefined) {
    if (options.json) streams.stdout(`${JSON.stringify({ findings }, undefined, 2)}\n`);
    else streams.stdout(formatFindings(findings));
    streams.stderr(`The table is refused: ${countFindings(findings)}. There is nothing to plan.\n`);
    return 1;
  }
  const seen = await readClusters(options);
  const settings = settingsOf(table, loaded, options, forwardedOn(seen));
  const { words, tag } = WORDS[options.lang];
  const verified = options.verified === undefined ? undefined : await readVerified(options.verified);
  const made = makePlan(table, settings, words, verified);
  const progress =
    seen === undefined
      ? undefined
      : { at: timeText(seen.time), apis: progressOf(made.inventory, seen, settings.a.name) };
  if (options.json) {
    streams.stdout(
      `${JSON.stringify({ ...made, ...(progress !== undefined && { standings: progress }) }, undefined, 2)}\n`,
    );
    return 0;
  }
  const origin = {
    lang: tag,
    version: VERSION,
    files: (options.file.length === 0 ? [DEFAULT_VALUES_FILE] : options.file).join(", "),
    apisOfTable: Object.keys(table.apis).length,
    ...(progress !== undefined && { progress }),
  };
  const document = planDocument(made, origin, words);
  streams.stdout(options.html ? toHtml(document) : toMarkdown(document));
  return 0;
}

/** Reads the named clusters, if `--status` asks for it. */
async function readClusters({
  status,
  contextA,
  contextB,
  namespace,
  release,
}: PlanOptions): Promise<ClusterState | undefined> {
  if (!status) return undefined;
  if (contextA === undefined && contextB === undefined) {
    throw new CommandError("--status needs to know where to look: name --context-a, --context-b, or both.");
  }
  const [ingresses, table] = await Promise.all([
    contextA === undefined ? undefined : readIngresses({ context: contextA }, release),
    contextB === undefined ? undefined : readTableInForce({ context: contextB, namespace }, release),
  ]);
  return { ingresses, table, time: Math.floor(Date.now() / 1_000) };
}

function forwardedOn(seen: ClusterState | undefined): string[] {
  return [...new Set((seen?.ingresses ?? []).flatMap(({ forwards }) => forwards ?? []))];
}

function settingsOf(
  table: RouteTable,
  { valueAt }: LoadedTable,
  options: PlanOptions,
  forwarded: readonly string[],
): PlanSettings {
  const { release, namespace, contextA, contextB, namespaceA, ttl, chart = "./chart" } = options;
  const { from, to } = directionOf(table, options);
  const upstreamSecret = valueAt(["source", "upstreamTls", "secret"]);
  const namesUpstreamSecret = typeof upstreamSecret === "string" && upstreamSecret !== "";
  const name = nameOf(valueAt(["nameOverride"]));
  const ownFiles = options.file.filter((file) => file !== join(chart, "values.yaml"));
  const sets = options.set.map((set) => shell`--set ${shellWord(set)}`);
  const files = ownFiles.map((file) => shell`-f ${shellWord(file === "-" ? PLACEHOLDERS.file : file)}`);
  const withChart = options.chart === undefined ? [] : [shell`--chart ${shellWord(options.chart)}`];
  return {
    a: {
      name: from,
      context: shellWord(contextA ?? PLACEHOLDERS.contextA),
      namespace: shellWord(namespaceA ?? PLACEHOLDERS.namespaceA),
      address: addressOf(table, from) ?? PLACEHOLDERS.addressA,
    },
    b: {
      name: to,
      context: shellWord(contextB ?? PLACEHOLDERS.contextB),
      namespace: shellWord(namespace),
      address: table.address ?? PLACEHOLDERS.addressB,
    },
    release: shellWord(release),
    fullname: shellWord(fullnameOf(release, name, valueAt(["fullnameOverride"]))),
    selector: shellWord(`app.kubernetes.io/name=${name},app.kubernetes.io/instance=${release}`),
    chart: shellWord(chart),
    helmValues: shellWords(...files, ...sets),
    kdpValues: shellWords(...withChart, ...files, ...sets),
    readsFilesAlone: options.chart === undefined && ownFiles.length > 0,
    time: Math.floor(Date.now() / 1_000),
    ttl,
    apis: chosenApis(table, options),
    forwarded: forwarded.filter((api) => ownValue(table.apis, api) !== undefined),
    upstreamSecret: namesUpstreamSecret ? upstreamSecret : UPSTREAM_SECRET,
    namesUpstreamSecret,
    certificates: {
      secrets: (valueAt(["tls", "certificates"]) ?? []) as PlanSettings["certificates"]["secrets"],
      byCertManager: valueAt(["tls", "certManager", "enabled"]) === true,
    },
  };
}

/** The chart's "kdp.name". */
function nameOf(override: unknown): string {
  return shortened(typeof override === "string" && override !== "" ? override : "ddd-int-kdp");
}

/** The chart's "kdp.fullname". */
function fullnameOf(release: string, name: string, override: unknown): string {
  if (typeof override === "string" && override !== "") return shortened(override);
  return shortened(release.includes(name) ? release : `${release}-${name}`);
}

function shortened(name: string): string {
  return name.slice(0, 40).replace(/-$/, "");
}

function chosenApis(table: RouteTable, { only, label }: PlanOptions): string[] {
  const unknown = only.find((name) => ownValue(table.apis, name) === undefined);
  if (unknown !== undefined) throw new CommandError(`--only ${unknown}: the table has no such API.`);
  const pairs = label.map((text) => {
    const equals = text.indexOf("=");
    if (equals < 1) throw new CommandError(`--label ${text}: write it as key=value.`);
    return [text.slice(0, equals), text.slice(equals + 1)] as const;
  });
  const chosen = effectiveApis(table).filter(
    ({ name, settings: { labels = {} } }) =>
      (only.length === 0 || only.includes(name)) && pairs.every(([key, value]) => ownValue(labels, key) === value),
  );
  if (chosen.length === 0)
    throw new CommandError(`no API of the table has ${label.map((each) => `--label ${each}`).join(" ")}.`);
  return chosen.map(({ name }) => name);
}
