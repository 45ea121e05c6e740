// SPDX-License-Identifier: Apache-2.0

import { CommandError } from "../kdp/streams.ts";
import { clusterNamed, deleteCluster, missingForKind } from "./cluster.ts";
import { CLUSTER_NAME } from "./names.ts";

const log = (text: string): void => void process.stderr.write(text);

try {
  const missing = missingForKind();
  const cluster = clusterNamed(process.argv[2] ?? CLUSTER_NAME, process.env);
  if (missing !== undefined) {
    log(`There is no cluster to take away: ${missing}.\n`);
  } else {
    const wasThere = await deleteCluster(cluster);
    log(wasThere ? `The cluster ${cluster.name} is gone.\n` : `There is no cluster ${cluster.name}.\n`);
  }
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  log(`${error.message}\n`);
  process.exitCode = 2;
}
