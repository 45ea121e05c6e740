// SPDX-License-Identifier: Apache-2.0

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { formatFindings } from "../kdp/text/findings.ts";
import { curlLines, formatPreviewedApis, previewedApis } from "../kdp/text/served-apis.ts";
import { CommandError } from "../kdp/streams.ts";
import { loadTable } from "../kdp/values/load-table.ts";
import { DEFAULT_VALUES_FILE } from "../kdp/values/read-files.ts";
import { clusterNamed, createCluster, folderOf, missingForKind } from "./cluster.ts";
import { fetchImages, imagesOf, imageValues, loadImages, type ChartImages, type Images } from "./images.ts";
import { installChart, KIND_VALUES, NODE_PORTS } from "./install.ts";
import { CLUSTER_NAME, RELEASE } from "./names.ts";
import { prepareRelease, sampleSurroundings } from "./prepare.ts";
import { tryCurls } from "./try-curls.ts";
import { NO_UPSTREAMS } from "./upstreams.ts";

/** The exit code for "kind can't run here"; `scripts/up` then serves the table without a cluster. */
const KIND_UNAVAILABLE = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: "boolean", default: false },
    "http-port": { type: "string", default: "8080" },
    "https-port": { type: "string", default: "8443" },
  },
});
const log = (text: string): void => void process.stderr.write(text);

try {
  process.exitCode = await up(positionals[0]);
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  log(`${error.message}\n`);
  process.exitCode = 2;
}

async function up(file: string | undefined): Promise<number> {
  const images = imagesOf(parse(await readFile(DEFAULT_VALUES_FILE, "utf8")) as ChartImages, process.env);
  const missing = await missingHere(images);
  if (missing !== undefined) {
    log(`No cluster of kind: ${missing}.\n`);
    return values.kind ? 2 : KIND_UNAVAILABLE;
  }
  const cluster = clusterNamed(CLUSTER_NAME, process.env);
  const files = [DEFAULT_VALUES_FILE, ...(file === undefined ? [] : [file])];
  const texts = await Promise.all(files.map(async (name) => ({ name, text: await readFile(name, "utf8") })));
  const { table, findings } = loadTable(texts, []);
  log(formatFindings(findings));
  if (table === undefined) return 1;

  log(`The cluster ${cluster.name} ...\n`);
  const httpsPort = Number(values["https-port"]);
  await createCluster(cluster, images.kind, [
    { nodePort: NODE_PORTS.http, hostPort: Number(values["http-port"]) },
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
  process.stdout.write(`\n${formatPreviewedApis(apis)}\n`);
  process.stdout.write(`Try:\n${curls.map((line) => `  ${line}\n`).join("")}\n`);
  log(`The cluster is reached with: export KUBECONFIG=${kubeconfig}\n`);
  log("Again brings a change of the table into force; ./scripts/down takes the cluster away.\n");
  if (!isSample) return 0;
  const failed = await tryCurls(curls);
  log(failed === undefined ? "Each of these lines has been tried, and works.\n" : `${failed}\n`);
  return failed === undefined ? 0 : 1;
}
