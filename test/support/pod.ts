// SPDX-License-Identifier: Apache-2.0

import type { KubernetesObject } from "./helm.ts";
import { objectOf } from "./rendered.ts";

/** A container of a pod, with the fields that tests read. */
export interface Container {
  readonly name: string;
  readonly image: string;
  readonly command?: readonly string[];
  readonly restartPolicy?: string;
  readonly env?: readonly { readonly name: string; readonly value?: string }[];
  readonly securityContext?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/** A pod's template. */
export interface PodTemplate {
  readonly metadata: KubernetesObject["metadata"];
  readonly spec: {
    readonly securityContext: Readonly<Record<string, unknown>>;
    readonly initContainers?: readonly Container[];
    readonly containers: readonly Container[];
    readonly volumes: readonly { readonly name: string; readonly [source: string]: unknown }[];
    readonly [field: string]: unknown;
  };
}

/** The pod's template of the chart's one Deployment. */
export function podOf(objects: readonly KubernetesObject[]): PodTemplate {
  const deployment = objects.find(({ kind }) => kind === "Deployment");
  if (deployment === undefined) throw new Error("there is no Deployment");
  return deployment.spec["template"] as PodTemplate;
}

/** All containers of a pod, init containers too. */
export function containersOf({ spec }: PodTemplate): readonly Container[] {
  return [...(spec.initContainers ?? []), ...spec.containers];
}

/** A container by its name. */
export function containerOf(pod: PodTemplate, name: string): Container {
  const found = containersOf(pod).find((each) => each.name === name);
  if (found === undefined) throw new Error(`the pod has no container ${name}`);
  return found;
}

/** A source of a ConfigMap's files: a volume, or one source of a projected volume. */
interface ConfigMapSource {
  readonly name: string;
  readonly items?: readonly { readonly key: string; readonly path: string }[];
}

/** The files of the chart's ConfigMaps that are mounted in a container, by path. */
export function filesOf(objects: readonly KubernetesObject[], container: string): ReadonlyMap<string, string> {
  const pod = podOf(objects);
  const mounts = containerOf(pod, container)["volumeMounts"] as { readonly name: string; readonly mountPath: string }[];
  const files = mounts.flatMap(({ name, mountPath }) =>
    sourcesOf(pod, name).flatMap((source) => {
      const { data } = objectOf(objects, "ConfigMap", source.name) as { data?: Readonly<Record<string, string>> };
      const items = source.items ?? Object.keys(data ?? {}).map((key) => ({ key, path: key }));
      return items.map(({ key, path }): [string, string] => {
        const text = data?.[key];
        if (text === undefined) throw new Error(`the ConfigMap ${source.name} has no ${key}`);
        return [`${mountPath}/${path}`, text];
      });
    }),
  );
  return new Map(files);
}

function sourcesOf({ spec }: PodTemplate, name: string): readonly ConfigMapSource[] {
  const volume = spec.volumes.find((each) => each.name === name);
  if (volume === undefined) throw new Error(`the pod has no volume ${name}`);
  const { configMap, projected } = volume as {
    configMap?: ConfigMapSource;
    projected?: { readonly sources: readonly { readonly configMap?: ConfigMapSource }[] };
  };
  const all = [configMap, ...(projected?.sources ?? []).map((source) => source.configMap)];
  return all.filter((source) => source !== undefined && source.name !== "kube-root-ca.crt") as ConfigMapSource[];
}

/** An environment variable's value. */
export function envOf({ env = [] }: Container, name: string): string | undefined {
  return env.find((each) => each.name === name)?.value;
}
