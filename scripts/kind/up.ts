// SPDX-License-Identifier: Apache-2.0

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer as stdin } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { formatFindings } from "../kdp/text/findings.ts";
import { curlLines, formatPreviewedApis, previewedApis } from "../kdp/text/served-apis.ts";
import { shellWord } from "../kdp/text/shell-word.ts";
import { CommandError } from "../kdp/streams.ts";
import { loadTable } from "../kdp/values/load-table.ts";
import { readValuesFiles } from "../kdp/values/read-files.ts";
import { clusterNamed, createCluster, folderOf, missingForKind } from "./cluster.ts";
import { fetchImages, imagesOf, imageValues, loadImages, type ChartImages, type Images } from "./images.ts";
import { CHART, installChart, KIND_VALUES, NODE_PORTS } from "./install.ts";
import { CLUSTER_NAME, RELEASE } from "./names.ts";
import { prepareRelease, sampleSurroundings } from "./prepare.ts";
import { tryCurls } from "./try-curls.ts";
import { NO_UPSTREAMS } from "./upstreams.ts";

/** The exit code that says: not here; serve the table on this machine instead. */
const KIND_UNAVAILABLE = 3;
/** The chart's own values, from wherever this is called. */
const CHART_VALUES = join(CHART, "values.yaml");

/** What this was asked for. */
interface UpOptions {
  readonly file: string | undefined;
  /** Whether it shall be kind or nothing. */
  readonly isKindAlone: boolean;
  readonly httpPort: number;
  readonly httpsPort: number;
}

const log = (text: string): void => void process.stderr.write(text);

try {
  process.exitCode = await up(parseOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  log(`${error.message}\n`);
  process.exitCode = 2;
}

async function up({ file, isKindAlone, httpPort, httpsPort }: UpOptions): Promise<number> {
  const images = imagesOf(parse(await readFile(CHART_VALUES, "utf8")) as ChartImages, process.env);
  const missing = await missingHere(images);
  if (missing !== undefined) {
    log(`No cluster of kind: ${missing}.\n`);
    return isKindAlone ? 2 : KIND_UNAVAILABLE;
  }
  const cluster = clusterNamed(CLUSTER_NAME, process.env);
  const files = [CHART_VALUES, ...(file === undefined ? [] : [file])];
  const { table, findings } = loadTable(await readValuesFiles(files, { readStdin: () => stdin(process.stdin) }), []);
  log(formatFindings(findings));
  if (table === undefined) return 1;

  log(`The cluster ${cluster.name} ...\n`);
  await createCluster(cluster, images.kind, [
    { nodePort: NODE_PORTS.http, hostPort: httpPort },
    { nodePort: NODE_PORTS.https, hostPort: httpsPort },
  ]);
  await loadImages(cluster.name, images);
  log("Sample upstreams and the chart ...\n");
  const surroundings = sampleSurroundings(table, images.node);
  const { caFile, values: surrounding } = await prepareRelease(
    cluster,
    RELEASE,
    folderOf(cluster.name, process.env),
    file === undefined ? surroundings : { ...surroundings, upstreams: () => NO_UPSTREAMS },
  );
  await installChart(cluster, RELEASE, file === undefined ? [] : [file], [
    KIND_VALUES,
    imageValues(images),
    surrounding,
  ]);
  return announce(table, cluster.kubeconfig, httpsPort, caFile, file === undefined);
}

function parseOptions(args: readonly string[]): UpOptions {
  const options = {
    kind: { type: "boolean", default: false },
    "http-port": { type: "string", default: "8080" },
    "https-port": { type: "string", default: "8443" },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    return {
      file: positionals[0],
      isKindAlone: values.kind,
      httpPort: Number(values["http-port"]),
      httpsPort: Number(values["https-port"]),
    };
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

async function missingHere(images: Images): Promise<string | undefined> {
  const missing = missingForKind();
  if (missing !== undefined) return missing;
  try {
    await fetchImages(images, log);
    return undefined;
  } catch (error) {
    if (error instanceof CommandError) return error.message;
    throw error;
  }
}

async function announce(
  table: RouteTable,
  kubeconfig: string,
  port: number,
  caFile: string,
  isSample: boolean,
): Promise<number> {
  const apis = previewedApis(table);
  const curls = curlLines(apis, "127.0.0.1", port, caFile);
  process.stdout.write(`\n${formatPreviewedApis(apis, process.stdout.columns)}\n`);
  process.stdout.write(`Try:\n${curls.map((line) => `  ${line}\n`).join("")}\n`);
  log(`The cluster is reached with: export KUBECONFIG=${shellWord(kubeconfig)}\n`);
  log("Again brings a change of the table into force; ./scripts/down takes the cluster away.\n");
  if (!isSample) return 0;
  const failed = await tryCurls(curls);
  log(failed === undefined ? "Each of these lines has been tried, and works.\n" : `${failed}\n`);
  return failed === undefined ? 0 : 1;
}
