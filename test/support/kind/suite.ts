// SPDX-License-Identifier: Apache-2.0

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, onTestFailed } from "vitest";
import { parse } from "yaml";
import { checkTable } from "../../../plugins/route-table/table/check.ts";
import {
  clusterNamed,
  createCluster,
  folderOf,
  missingForKind,
  type KindCluster,
} from "../../../scripts/kind/cluster.ts";
import {
  fetchImages,
  imagesOf,
  imageValues,
  loadImages,
  type ChartImages,
  type Images,
} from "../../../scripts/kind/images.ts";
import { installChart, KIND_VALUES, NODE_PORTS } from "../../../scripts/kind/install.ts";
import { kubectl } from "../../../scripts/kind/objects.ts";
import { prepareRelease, sampleSurroundings, type Surroundings } from "../../../scripts/kind/prepare.ts";
import { mustRun, run } from "../../../scripts/support/run.ts";
import { onFreePorts } from "../../../scripts/support/free-ports.ts";
import { ownTable } from "../rendered.ts";
import { setNames } from "./cluster-dns.ts";
import { saveDiagnostics } from "./diagnostics.ts";
import { eventually, MINUTES } from "./eventually.ts";
import { lookAt } from "./look.ts";

/** The release that the test files install, one after the other. */
export const RELEASE = { name: "ddd-int-kdp", namespace: "kdp-test" } as const;

/** The reason of tests that need the ingress controller and do not have it. */
export const NO_CONTROLLER = "there is no ingress controller: KDP_IMAGE_CONTROLLER is empty";

const NAME = "ddd-int-kdp-test";
const VALUES = join(import.meta.dirname, "..", "..", "..", "chart", "values.yaml");

/** The chart's values, with a route table. */
export type TestValues = { readonly routeTable: unknown } & Readonly<Record<string, unknown>>;

/** Surroundings for tables that keep their own upstream addresses. */
export interface CaseSurroundings extends Surroundings {
  /** Names that the cluster's DNS resolves as other names. */
  readonly names: Readonly<Record<string, string>>;
}

/** A cluster of kind with the chart in it. */
export interface Suite {
  readonly cluster: KindCluster;
  /** The proxy's ports on this machine. */
  readonly ports: { readonly http: number; readonly https: number };
  /** The authority of the certificates of proxy and upstreams. */
  readonly ca: string;
  /** The images in the cluster. */
  readonly images: Images;
  /** Whether the ingress controller configures Kong, and not a kong.yml. */
  readonly hasController: boolean;
  /**
   * Installs or upgrades the chart, with values over those of the suite. Resolves when all pods are ready.
   *
   * @param surroundings - Default: upstreams for every API, and a table that leads to them. Upstreams with TLS ask for a client
   * certificate.
   */
  install(values: TestValues, surroundings?: CaseSurroundings): Promise<void>;
  kubectl(...args: readonly string[]): Promise<string>;
  /** Changes an object as helm would, so that helm still owns it. */
  apply(object: object): Promise<string>;
  helm(...args: readonly string[]): Promise<string>;
  /** The state of the release, for waiting (eventually.ts). */
  look(): Promise<string>;
}

/** The values of a test file, from the YAML file of the same name beside it. */
export function valuesBeside(testFile: string): TestValues {
  return parse(readFileSync(testFile.replace(/\.test\.ts$/, ".yaml"), "utf8")) as TestValues;
}

/**
 * A cluster for the tests of a file, if `./scripts/test --kind` asks for one and it can be created. Otherwise the tests are skipped with a
 * reason.
 */
export function kindForTests(): () => Suite {
  const reason = process.env["KDP_KIND"] === "on" ? undefined : "run ./scripts/test --kind";
  let suite: Suite | undefined;
  let missing = reason;
  beforeAll(async () => {
    missing ??= missingForKind();
    if (missing === undefined) suite = await startSuite();
  }, 15 * MINUTES);
  beforeEach((context) => {
    if (missing !== undefined) context.skip(missing);
    onTestFailed(({ task }) => saveDiagnostics(suite?.cluster, RELEASE.namespace, task.name));
  });
  afterAll(async () => {
    if (suite === undefined) return;
    await run("helm", [
      "--kubeconfig",
      suite.cluster.kubeconfig,
      "uninstall",
      RELEASE.name,
      "-n",
      RELEASE.namespace,
      "--wait",
    ]);
  }, 5 * MINUTES);
  return () => {
    if (suite === undefined) throw new Error("there is no cluster");
    return suite;
  };
}

async function startSuite(): Promise<Suite> {
  const images = imagesOf(parse(readFileSync(VALUES, "utf8")) as ChartImages, process.env);
  await fetchImages(images, (text) => void process.stderr.write(text));
  const cluster = clusterNamed(NAME, process.env);
  const folder = folderOf(NAME, process.env);
  const ports = await portsOf(folder, cluster, images);
  await loadImages(NAME, images);
  let ca = "";
  const look = (): Promise<string> => lookAt(cluster, RELEASE.namespace);
  return {
    cluster,
    ports,
    get ca() {
      return ca;
    },
    images,
    hasController: images.controller !== "",
    async install(values, surroundings) {
      const { routeTable, ...others } = values;
      const table = checkTable(routeTable).table;
      if (table === undefined) throw new Error("the test's table is refused");
      const around = surroundings ?? { ...sampleSurroundings(table, images.node), mutualTls: true, names: {} };
      await setNames(cluster, around.names);
      const prepared = await prepareRelease(cluster, RELEASE, folder, around);
      ca = prepared.ca;
      const { routeTable: led, ...prepares } = prepared.values;
      const tables = [ownTable(table), { routeTable: led ?? {} }];
      await installChart(cluster, RELEASE, [], [KIND_VALUES, imageValues(images), prepares, others, ...tables]);
      // Pods with the previous values may still serve while they end.
      await eventually({ look }, async () => {
        const phases = "jsonpath={range .items[*]}{.metadata.deletionTimestamp}{end}";
        const ending = await kubectl(cluster, ["-n", RELEASE.namespace, "get", "pods", "-o", phases]);
        if (ending !== "") throw new Error("pods are ending");
      });
    },
    kubectl: (...args) => kubectl(cluster, args),
    apply: (object) => {
      const args = ["apply", "--server-side", "--field-manager", "helm", "--force-conflicts", "--filename", "-"];
      return kubectl(cluster, args, JSON.stringify(object));
    },
    helm: (...args) => mustRun("helm", ["--kubeconfig", cluster.kubeconfig, ...args]),
    look,
  };
}

/** Free ports of this machine. The cluster keeps them as long as it exists. */
async function portsOf(folder: string, cluster: KindCluster, images: Images): Promise<Suite["ports"]> {
  const file = join(folder, "ports.json");
  return onFreePorts(2, async ([http = 0, https = 0]) => {
    const ports = { http, https };
    const isNew = await createCluster(cluster, images.kind, [
      { nodePort: NODE_PORTS.http, hostPort: ports.http },
      { nodePort: NODE_PORTS.https, hostPort: ports.https },
    ]);
    mkdirSync(folder, { recursive: true });
    if (isNew) writeFileSync(file, JSON.stringify(ports));
    return isNew ? ports : (JSON.parse(readFileSync(file, "utf8")) as Suite["ports"]);
  });
}
