// SPDX-License-Identifier: Apache-2.0

import type { KubernetesObject } from "./helm.ts";

/** A container of a pod, as far as the tests look at it. */
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

/** All containers of a pod, those that run before the others too. */
export function containersOf({ spec }: PodTemplate): readonly Container[] {
  return [...(spec.initContainers ?? []), ...spec.containers];
}

/** A container by its name. */
export function containerOf(pod: PodTemplate, name: string): Container {
  const found = containersOf(pod).find((each) => each.name === name);
  if (found === undefined) throw new Error(`the pod has no container ${name}`);
  return found;
}

/** An environment variable's value. */
export function envOf({ env = [] }: Container, name: string): string | undefined {
  return env.find((each) => each.name === name)?.value;
}
