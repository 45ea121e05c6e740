// SPDX-License-Identifier: Apache-2.0

import { CommandError } from "../kdp/streams.ts";
import { mustRun, run } from "../support/run.ts";

/** The images for a kind cluster: of the node, and of the pods. */
export interface Images {
  /** The node image; empty for kind's default. */
  readonly kind: string;
  readonly kong: string;
  /** The ingress controller's; empty without one. */
  readonly controller: string;
  readonly node: string;
}

/**
 * The images' names: from the environment, for places without Docker Hub, else from the chart.
 *
 * @param chart - The chart's default values.
 */
export function imagesOf(chart: ChartImages, environment: NodeJS.ProcessEnv): Images {
  const named = ({ repository, tag }: ChartImage): string => `${repository}:${tag}`;
  return {
    kind: environment["KDP_IMAGE_KIND"] ?? "",
    kong: environment["KDP_IMAGE_KONG"] ?? named(chart.proxy.image),
    controller: environment["KDP_IMAGE_CONTROLLER"] ?? named(chart.ingressController.image),
    node: environment["KDP_IMAGE_NODE"] ?? named(chart.pluginServer.image),
  };
}

interface ChartImage {
  readonly repository: string;
  readonly tag: string;
}

/** The part of a chart's values that names images. */
export interface ChartImages {
  readonly proxy: { readonly image: ChartImage };
  readonly ingressController: { readonly image: ChartImage };
  readonly pluginServer: { readonly image: ChartImage };
}

/** Chart values that name these images. */
export function imageValues({ kong, controller, node }: Images): object {
  return {
    proxy: { image: imageValue(kong) },
    ingressController: controller === "" ? { enabled: false } : { image: imageValue(controller) },
    pluginServer: { image: imageValue(node) },
  };
}

function imageValue(image: string): object {
  const colon = image.lastIndexOf(":");
  return { repository: image.slice(0, colon), tag: image.slice(colon + 1) };
}

/**
 * Pulls the images that this machine lacks.
 *
 * @throws CommandError if an image can't be pulled.
 */
export async function fetchImages(images: Images, log: (text: string) => void): Promise<void> {
  for (const image of Object.values(images).filter((name) => name !== "")) {
    if ((await run("docker", ["image", "inspect", image])).code === 0) continue;
    log(`Pulling ${image} ...\n`);
    const { code, stderr } = await run("docker", ["pull", "--quiet", image]);
    if (code !== 0) throw new CommandError(`the image ${image} is not here and can't be pulled: ${stderr.trim()}`);
  }
}

/** Loads the pods' images into a cluster's node, unless the node has them. */
export async function loadImages(cluster: string, { kong, controller, node }: Images): Promise<void> {
  for (const image of [kong, controller, node].filter((name) => name !== "")) {
    const [id] = (await mustRun("docker", ["image", "inspect", "--format", "{{.Id}}", image])).split("\n");
    const there = await run("docker", ["exec", `${cluster}-control-plane`, "crictl", "inspecti", "-q", image]);
    if (there.stdout.includes(id ?? image)) continue;
    await mustRun("kind", ["load", "docker-image", image, "--name", cluster]);
  }
}
