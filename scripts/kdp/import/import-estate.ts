// SPDX-License-Identifier: Apache-2.0

import { FORMATS, type FormatName } from "../../../plugins/route-table/table/schema/formats.ts";
import { CommandError, type Streams } from "../streams.ts";
import type { FileProblem } from "../values/file-problem.ts";
import type { SourcePlace } from "./estate/source-place.ts";
import { joinKong } from "./kong/join.ts";
import { KONG } from "./kong/source.ts";
import { mergeEstates } from "./merge-estates.ts";
import { ingressAddressOf } from "./read/ingress-address.ts";
import { readCluster } from "./read/read-cluster.ts";
import { readObjects } from "./read/read-objects.ts";
import { readSourceFiles } from "./read/read-source-files.ts";
import type { SourceInput } from "./source.ts";
import { INGRESS_SOURCES } from "./sources.ts";
import { DEFAULT_OPTIONS, type TableOptions } from "./table/draft.ts";
import { tableOf, type Imported } from "./table/table.ts";
import { withoutRefused } from "./table/without-refused.ts";
import { unreadRemarks } from "./unread-remarks.ts";

/** The options by which an estate is read and named. */
export interface EstateOptions {
  /** kubectl's context; undefined to read files only. */
  readonly context?: string;
  readonly kongService?: string;
  readonly shortHost: readonly string[];
  readonly legacyHost: readonly string[];
  /** `HOST=NAME`. */
  readonly name: readonly string[];
  readonly fromName: string;
  readonly toName: string;
  readonly fromAddress?: string;
}

/** The options of an import about which nobody says anything. */
export const FOUND_BY_ITSELF: EstateOptions = {
  shortHost: [],
  legacyHost: [],
  name: [],
  fromName: DEFAULT_OPTIONS.fromName,
  toName: DEFAULT_OPTIONS.toName,
};

/** An estate as a table, with what was read for it. */
export interface ImportedEstate {
  readonly imported: Imported;
  /** The address of the old cluster's ingress controller: the option's, else what the Ingresses say. */
  readonly fromAddress: string | undefined;
  readonly objects: number;
  readonly routes: number;
  /** What could not be read, in sentences. */
  readonly problems: readonly string[];
}

/**
 * Reads an estate from files and a cluster, and makes a table of it.
 *
 * @param isAnswered - Whether a person has answered a remark of a source.
 * @throws CommandError if an option is wrong or a file can't be read.
 */
export async function importEstate(
  names: readonly string[],
  options: EstateOptions,
  streams: Pick<Streams, "readStdin">,
  isAnswered: TableOptions["isAnswered"] = DEFAULT_OPTIONS.isAnswered,
): Promise<ImportedEstate> {
  const { context, kongService } = options;
  if (names.length === 0 && context === undefined) {
    throw new CommandError(
      "name what to import: files, folders, - for standard input, or a cluster with --context NAME. For example: kubectl get ingress,svc,configmap,ingressclass -A -o json | kdp import -",
    );
  }
  const tableOptions = { ...tableOptionsOf(options), isAnswered };
  const { files, problems: unreadable } = await readSourceFiles(names, streams);
  const cluster = context === undefined ? { files: [], notes: [] } : await readCluster(context);
  const { objects, documents, problems } = readObjects([...files, ...cluster.files]);
  const fromAddress = tableOptions.fromAddress ?? ingressAddressOf(objects);
  const input: SourceInput = { objects, documents, kongService };
  const read = joinKong(
    mergeEstates(INGRESS_SOURCES.map(({ estateOf }) => estateOf(input))),
    KONG.estateOf(input),
    kongService,
  );
  const estate = { ...read, remarks: [...read.remarks, ...unreadRemarks(objects)] };
  const [file = context ?? "-"] = names;
  const place: SourcePlace = { file, line: 1, column: 1, object: "the import", field: "" };
  return {
    imported: withoutRefused(tableOf(estate, { ...tableOptions, fromAddress }, place)),
    fromAddress,
    objects: objects.length + documents.length,
    routes: estate.routes.length,
    problems: [...[...unreadable, ...problems].map(sentence), ...cluster.notes],
  };
}

function sentence({ place: { file, line, column }, message, remedy }: FileProblem): string {
  return `${file}:${line}:${column}: ${message}${remedy === undefined ? "" : ` ${remedy}`}`;
}

function tableOptionsOf(options: EstateOptions): Omit<TableOptions, "isAnswered"> {
  const { shortHost, legacyHost, name, fromName, toName, fromAddress } = options;
  for (const host of shortHost) check("--short-host", host, "host");
  for (const host of legacyHost) check("--legacy-host", host, "hostPattern");
  check("--from-name", fromName, "name");
  check("--to-name", toName, "name");
  if (fromAddress !== undefined) check("--from-address", fromAddress, "address");
  return { shortHosts: shortHost, legacyHosts: legacyHost, names: namesOf(name), fromName, toName, fromAddress };
}

function check(option: string, text: string, format: FormatName): void {
  const { allows, mustBe } = FORMATS[format];
  if (!allows(text)) throw new CommandError(`${option} ${text}: it must be ${mustBe}.`);
}

function namesOf(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    texts.map((text) => {
      const [host = "", name = "", ...rest] = text.split("=");
      if (host === "" || name === "" || rest.length > 0) {
        throw new CommandError(`--name ${text}: write HOST=NAME, such as api01.old.example.com=api01.`);
      }
      check("--name", name, "name");
      return [host.toLowerCase(), name];
    }),
  );
}
